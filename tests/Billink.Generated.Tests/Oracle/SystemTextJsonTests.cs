using System.Globalization;
using System.Text;
using Billink.Codecs;
using Billink.Generated.Tests.Samples;
using CsCheck;

namespace Billink.Generated.Tests.Oracle;

/// <summary>
/// Generated code writes v2 messages to the same bytes as System.Text.Json, and reads them to the same values.
/// <c>BILLINK_JSON_SEEDS</c> sets the number of messages of each type; with 1500, there are 100,000 in total.
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
        RandomMessages.Sample(
            type, message => Encoding.UTF8.GetString(codec.Write(message)).ShouldBe(SystemTextJson.Write(message)), Samples);
    }

    [Theory]
    [MemberData(nameof(V2))]
    public void A_message_of_another_writer_is_read_as_by_System_Text_Json(Type type)
    {
        var codec = MessageCodec.Of(type);
        Sample(type, alsoWrongly: false, body => Content.Of(codec.Read(body)).ShouldBe(Content.Of(SystemTextJson.Read(body, type)!)));
    }

    [Theory]
    [MemberData(nameof(V2))]
    public void A_message_with_wrong_values_is_rejected_when_System_Text_Json_rejects_it(Type type)
    {
        var codec = MessageCodec.Of(type);
        Sample(type, alsoWrongly: true, body =>
        {
            var expected = SystemTextJson.TryRead(body, type);
            var read = TryRead(codec, body);

            (read is null).ShouldBe(expected is null);
            if (read is not null)
                Content.Of(read).ShouldBe(Content.Of(expected!));
        });
    }

    /// <summary>Runs a test with messages of a type as other programs could write them.</summary>
    private static void Sample(Type type, bool alsoWrongly, Action<byte[]> test)
    {
        var codec = MessageCodec.Of(type);
        var bodies = Gen.Select(
            RandomMessages.Of(type), Gen.Int, (message, seed) => new OtherJsonWriter(seed).Rewrite(codec.Write(message), alsoWrongly));
        bodies.Sample(test, iter: Samples, threads: 1, print: Encoding.UTF8.GetString);
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
