using System.Globalization;
using System.Text;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.Oracle;

/// <summary>Messages don't depend on the culture: other decimal signs, digits, calendars and casing have no effect.</summary>
public sealed class CultureTests : IDisposable
{
    private readonly CultureInfo before = CultureInfo.CurrentCulture;

    public void Dispose() => CultureInfo.CurrentCulture = before;

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("ar-SA")]
    [InlineData("fa-IR")]
    [InlineData("th-TH")]
    [InlineData("nl-NL")]
    public void A_message_is_written_and_read_identically_in_every_culture(string culture)
    {
        foreach (var type in Messages.V1.Concat(Messages.V2))
        {
            var codec = MessageCodec.Of(type);
            RandomMessages.Sample(type, count: 10, test: message =>
            {
                CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
                var expected = codec.Write(message);

                CultureInfo.CurrentCulture = new CultureInfo(culture);
                var written = codec.Write(message);
                Encoding.UTF8.GetString(written).ShouldBe(Encoding.UTF8.GetString(expected));
                Content.Of(codec.Read(written)).ShouldBe(Content.Of(message));
            });
        }
    }
}
