using System.Buffers;
using System.Reflection;
using System.Xml;
using Billink.Codecs;
using Billink.Json;
using Billink.Xml;

namespace Billink.Generated.Tests.Samples;

/// <summary>Writes and reads a message of a type that is known only at run time, with the codec of its contract.</summary>
internal abstract class MessageCodec
{
    public static MessageCodec Of(Type message) =>
        (MessageCodec)typeof(MessageCodec).GetMethod(nameof(Create), BindingFlags.Static | BindingFlags.NonPublic)!
            .MakeGenericMethod(message)
            .Invoke(null, null)!;

    public abstract byte[] Write(object message);

    public abstract object Read(ReadOnlyMemory<byte> body);

    /// <summary>Reads like a server (v1 only): faults are collected.</summary>
    public abstract object Read(ReadOnlyMemory<byte> body, ICollection<XmlFault> faults);

    private static Typed<T> Create<T>()
        where T : class => new(typeof(T).Namespace == "Billink.V1" ? Xml<T>() : Json<T>());

    private static XmlCodec<T> Xml<T>() => new(
        Generated<T>("ReadXml").CreateDelegate<Func<XmlReader, XmlFaults, T>>(),
        Generated<T>("WriteXml").CreateDelegate<Action<XmlWriter, T>>());

    private static JsonCodec<T> Json<T>() => new(
        Generated<T>("ReadJson").CreateDelegate<JsonReading<T>>(),
        Generated<T>("WriteJson").CreateDelegate<JsonWriting<T>>(),
        Generated<T>("get_JsonMembers").CreateDelegate<Func<JsonMembers>>());

    private static MethodInfo Generated<T>(string method) => typeof(T).GetMethod(method, BindingFlags.Static | BindingFlags.NonPublic)!;

    private sealed class Typed<T>(BillinkCodec<T> codec) : MessageCodec
        where T : class
    {
        public override byte[] Write(object message)
        {
            var output = new ArrayBufferWriter<byte>();
            codec.Write(output, (T)message);
            return output.WrittenSpan.ToArray();
        }

        public override object Read(ReadOnlyMemory<byte> body) => codec.Read(body);

        public override object Read(ReadOnlyMemory<byte> body, ICollection<XmlFault> faults) => ((XmlCodec<T>)codec).Read(body, faults);
    }
}
