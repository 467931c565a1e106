using System.Globalization;
using System.Text;
using Billink.Codecs;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.Oracle;

/// <summary>
/// v2 messages are written and read by generated code, yet byte for byte as System.Text.Json would write the same records, and to the same
/// values as it would read. <c>BILLINK_JSON_SEEDS</c> sets how many of each type; 1500 make 100,000.
/// </summary>
public class SystemTextJsonTests
{
    private static readonly int Samples =
        int.TryParse(Environment.GetEnvironmentVariable("BILLINK_JSON_SEEDS"), CultureInfo.InvariantCulture, out var wanted) ? wanted : 300;

    public static TheoryData<Type> V2 => [.. Messages.V2];

    [Theory]
    [MemberData(nameof(V2))]
    public void A_message_is_written_as_by_System_Text_Json(Type type)
    {
        var codec = MessageCodec.Of(type);
        for (var seed = 0; seed < Samples; seed++)
        {
            var message = new RandomMessages(seed).Next(type);

            Encoding.UTF8.GetString(codec.Write(message)).ShouldBe(SystemTextJson.Write(message), $"Seed {seed}");
        }
    }

    [Theory]
    [MemberData(nameof(V2))]
    public void A_message_of_another_writer_is_read_as_by_System_Text_Json(Type type)
    {
        var codec = MessageCodec.Of(type);
        for (var seed = 0; seed < Samples; seed++)
        {
            var body = new OtherJsonWriter(seed).Rewrite(codec.Write(new RandomMessages(seed).Next(type)), alsoWrongly: false);

            var expected = Content.Of(SystemTextJson.Read(body, type)!);
            Content.Of(codec.Read(body)).ShouldBe(expected, $"Seed {seed}: {Encoding.UTF8.GetString(body)}");
        }
    }

    [Theory]
    [MemberData(nameof(V2))]
    public void A_message_with_wrong_values_is_refused_when_System_Text_Json_refuses_it(Type type)
    {
        var codec = MessageCodec.Of(type);
        for (var seed = 0; seed < Samples; seed++)
        {
            var body = new OtherJsonWriter(seed).Rewrite(codec.Write(new RandomMessages(seed).Next(type)), alsoWrongly: true);

            var expected = SystemTextJson.TryRead(body, type);
            var read = TryRead(codec, body);

            (read is null).ShouldBe(expected is null, $"Seed {seed}: {Encoding.UTF8.GetString(body)}");
            if (read is not null)
                Content.Of(read).ShouldBe(Content.Of(expected!), $"Seed {seed}: {Encoding.UTF8.GetString(body)}");
        }
    }

    private static object? TryRead(MessageCodec codec, byte[] body)
    {
        try
        {
            return codec.Read(body);
        }
        catch (BillinkFormatException)
        {
            return null;
        }
    }
}
