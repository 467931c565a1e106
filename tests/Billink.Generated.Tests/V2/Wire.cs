using System.Buffers;
using System.Text;
using System.Text.Json.Serialization.Metadata;
using Billink.Codecs;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>Reads and writes v2 messages as a transport does.</summary>
internal static class Wire
{
    public static T Read<T>(string json) => Codec<T>().Read(Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T message)
    {
        var output = new ArrayBufferWriter<byte>();
        Codec<T>().Write(output, message);
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }

    private static JsonCodec<T> Codec<T>() => new((JsonTypeInfo<T>)BillinkJsonContext.Default.GetTypeInfo(typeof(T))!);
}
