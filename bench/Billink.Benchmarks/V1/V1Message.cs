using System.Buffers;
using System.Xml;
using System.Xml.Serialization;
using BenchmarkDotNet.Attributes;
using Billink.Codecs;

namespace Billink.Benchmarks.V1;

/// <summary>One v1 message, read from memory and written to memory in three ways.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class V1Message<T>
{
    private readonly BillinkCodec<T> codec;
    private readonly T message;
    private readonly Func<XmlReader, T> readByHand;
    private readonly Action<XmlWriter, T> writeByHand;
    private readonly XmlSerializer serializer = new(typeof(T));
    private readonly XmlSerializerNamespaces noNamespaces = new([XmlQualifiedName.Empty]);
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly byte[] scratch = new byte[64 * 1024];
    private readonly byte[] body;

    private protected V1Message(BillinkCodec<T> codec, T message, Func<XmlReader, T> readByHand, Action<XmlWriter, T> writeByHand)
    {
        (this.codec, this.message, this.readByHand, this.writeByHand) = (codec, message, readByHand, writeByHand);
        body = WriteBillink().WrittenSpan.ToArray();
        MustAgree(ReadBillink());
        MustAgree(ReadByHand());
        MustAgree(ReadXmlSerializer());
        MustAgree(codec.Read(WriteByHand()));
        MustAgree(codec.Read(WriteXmlSerializer()));
    }

    [Benchmark]
    public T ReadByHand() => BareXml.Read(body, readByHand);

    [Benchmark]
    public T ReadBillink() => codec.Read(body);

    [Benchmark]
    public T ReadXmlSerializer()
    {
        using var reader = XmlReader.Create(new MemoryStream(body));
        return (T)serializer.Deserialize(reader)!;
    }

    [Benchmark]
    public ReadOnlyMemory<byte> WriteByHand()
    {
        var stream = new MemoryStream(scratch);
        BareXml.Write(stream, message, writeByHand);
        return scratch.AsMemory(0, (int)stream.Position);
    }

    [Benchmark]
    public ArrayBufferWriter<byte> WriteBillink()
    {
        buffer.ResetWrittenCount();
        codec.Write(buffer, message);
        return buffer;
    }

    [Benchmark]
    public ReadOnlyMemory<byte> WriteXmlSerializer()
    {
        var stream = new MemoryStream(scratch);
        serializer.Serialize(stream, message, noNamespaces);
        return scratch.AsMemory(0, (int)stream.Position);
    }

    // A benchmark of code with another result would be meaningless.
    private void MustAgree(T read)
    {
        buffer.ResetWrittenCount();
        codec.Write(buffer, read);
        if (!buffer.WrittenSpan.SequenceEqual(body))
            throw new InvalidOperationException($"The ways to read and write a {typeof(T).Name} differ.");
    }
}
