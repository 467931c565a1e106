using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Billink.Generated.Tests.Samples;
using Billink.V2;

namespace Billink.Generated.Tests.Oracle;

/// <summary>v2 messages are written by generated code, yet byte for byte as System.Text.Json would write the same records.</summary>
public class SystemTextJsonTests
{
    private const int Samples = 300;

    private static readonly JsonWriterOptions Options = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static TheoryData<Type> V2 => [.. Messages.V2];

    [Theory]
    [MemberData(nameof(V2))]
    public void A_message_is_written_as_by_System_Text_Json(Type type)
    {
        var codec = MessageCodec.Of(type);
        for (var seed = 0; seed < Samples; seed++)
        {
            var message = new RandomMessages(seed).Next(type);

            Encoding.UTF8.GetString(codec.Write(message)).ShouldBe(Reference(message), $"Seed {seed}");
        }
    }

    private static string Reference(object message)
    {
        using var stream = new MemoryStream();
        using (var writer = new Utf8JsonWriter(stream, Options))
            JsonSerializer.Serialize(writer, message, BillinkJsonContext.Default.GetTypeInfo(message.GetType())!);
        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
