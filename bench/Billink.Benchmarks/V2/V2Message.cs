using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Billink.Codecs;

namespace Billink.Benchmarks.V2;

/// <summary>One v2 message, read from memory and written to memory in four ways.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <typeparam name="TPlain">The same as a handwritten record.</typeparam>
/// <typeparam name="TStock">The same as stock NSwag generates it.</typeparam>
public abstract class V2Message<T, TPlain, TStock>
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private static readonly Newtonsoft.Json.JsonSerializerSettings StockSettings = new();

    private readonly BillinkCodec<T> codec;
    private readonly JsonTypeInfo<TPlain> plainType;
    private readonly T message;
    private readonly TPlain plain;
    private readonly TStock stock;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly byte[] body;

    private protected V2Message(BillinkCodec<T> codec, JsonTypeInfo<TPlain> plainType, string body)
    {
        (this.codec, this.plainType, this.body) = (codec, plainType, Encoding.UTF8.GetBytes(body));
        message = ReadBillink();
        plain = ReadByHand();
        MustAgree(WriteBillink().WrittenSpan);
        MustAgree(WriteByHand().WrittenSpan);
        MustAgree(WriteReflection().WrittenSpan);
        stock = ReadStockNSwag();
        MustAgree(WriteStockNSwag());
    }

    [Benchmark]
    public TPlain ReadByHand() => JsonSerializer.Deserialize(body, plainType)!;

    [Benchmark]
    public T ReadBillink() => codec.Read(body);

    [Benchmark]
    public TPlain ReadReflection() => JsonSerializer.Deserialize<TPlain>(body, Reflection)!;

    // As the methods of the stock client do it, without its HttpClient.
    [Benchmark]
    public TStock ReadStockNSwag()
    {
        using var text = new StreamReader(new MemoryStream(body));
        using var json = new Newtonsoft.Json.JsonTextReader(text);
        return Newtonsoft.Json.JsonSerializer.Create(StockSettings).Deserialize<TStock>(json)!;
    }

    [Benchmark]
    public ArrayBufferWriter<byte> WriteByHand()
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer);
        JsonSerializer.Serialize(writer, plain, plainType);
        return buffer;
    }

    [Benchmark]
    public ArrayBufferWriter<byte> WriteBillink()
    {
        buffer.ResetWrittenCount();
        codec.Write(buffer, message);
        return buffer;
    }

    [Benchmark]
    public ArrayBufferWriter<byte> WriteReflection()
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer);
        JsonSerializer.Serialize(writer, plain, Reflection);
        return buffer;
    }

    [Benchmark]
    public byte[] WriteStockNSwag() => Encoding.UTF8.GetBytes(Newtonsoft.Json.JsonConvert.SerializeObject(stock, StockSettings));

    private protected byte[] Body => body;

    private protected ArrayBufferWriter<byte> WriteLoop(Action<Utf8JsonWriter, TPlain> write, TPlain? other = default)
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer);
        write(writer, other ?? plain);
        return buffer;
    }

    // A benchmark of code that does something else would say nothing. Line breaks make the samples readable, and are not written.
    private protected void MustAgree(ReadOnlySpan<byte> written)
    {
        var text = Encoding.UTF8.GetString(written);
        if (text != Encoding.UTF8.GetString(body).Replace("\n", "", StringComparison.Ordinal))
            throw new InvalidOperationException($"The ways to read and write a {typeof(T).Name} differ: {text}");
    }
}
