using System.Text;
using Billink.Generated.Tests.Samples;

namespace Billink.Generated.Tests.V2;

/// <summary>Reads and writes v2 messages as a transport does.</summary>
internal static class Wire
{
    public static T Read<T>(string json) => (T)MessageCodec.Of(typeof(T)).Read(Encoding.UTF8.GetBytes(json));

    public static string Write<T>(T message) => Encoding.UTF8.GetString(MessageCodec.Of(typeof(T)).Write(message!));
}
