using System.Text;
using Billink.Codecs;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.V2;

/// <summary>A v2 message that is written and read again is unchanged.</summary>
public class RoundTripTests
{
    public static TheoryData<Type> V2 => [.. Messages.V2];

    [Theory]
    [MemberData(nameof(V2))]
    public void A_written_message_is_read_unchanged(Type type)
    {
        var codec = MessageCodec.Of(type);
        RandomMessages.Sample(type, message =>
        {
            var json = codec.Write(message);

            var read = codec.Read(json);

            Content.Of(read).ShouldBe(Content.Of(message), Encoding.UTF8.GetString(json));
            codec.Write(read).ShouldBe(json);
        });
    }

    [Theory]
    [MemberData(nameof(V2))]
    public void A_truncated_message_is_rejected(Type type)
    {
        var codec = MessageCodec.Of(type);
        var json = codec.Write(ShortMessages.Of(type));
        for (var length = 0; length < json.Length; length++)
        {
            var part = json.AsMemory(0, length);
            Should.Throw<BillinkFormatException>(() => codec.Read(part), Encoding.UTF8.GetString(part.Span));
        }
    }
}
