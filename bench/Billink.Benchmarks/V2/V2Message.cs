using System.Buffers;
using System.Text;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using BenchmarkDotNet.Attributes;
using Billink.Codecs;

namespace Billink.Benchmarks.V2;

/// <summary>One v2 message, read from memory and written to memory in up to four ways.</summary>
/// <typeparam name="T">The message.</typeparam>
/// <typeparam name="TPlain">The same as a handwritten record.</typeparam>
public abstract class V2Message<T, TPlain>
{
    private static readonly JsonSerializerOptions Reflection = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    private readonly BillinkCodec<T> codec;
    private readonly JsonTypeInfo<TPlain> plainType;
    private readonly T message;
    private readonly TPlain plain;
    private readonly ArrayBufferWriter<byte> buffer = new();
    private readonly byte[] body;

    private protected V2Message(BillinkCodec<T> codec, JsonTypeInfo<TPlain> plainType, Type? stockType, string body)
    {
        (this.codec, this.plainType, this.stockType, this.body) = (codec, plainType, stockType, Encoding.UTF8.GetBytes(body));
        message = ReadBillink();
        plain = ReadByHand();
        MustAgree(WriteBillink().WrittenSpan);
        MustAgree(WriteByHand().WrittenSpan);
        MustAgree(WriteReflection().WrittenSpan);
#if STOCK_NSWAG
        stock = ReadStockNSwag();
        MustAgree(WriteStockNSwag());
#endif
    }

    [Benchmark(Baseline = true), BenchmarkCategory(Category.Read)]
    public TPlain ReadByHand() => JsonSerializer.Deserialize(body, plainType)!;

    [Benchmark, BenchmarkCategory(Category.Read)]
    public T ReadBillink() => codec.Read(body);

    [Benchmark, BenchmarkCategory(Category.Read)]
    public TPlain ReadReflection() => JsonSerializer.Deserialize<TPlain>(body, Reflection)!;

    [Benchmark(Baseline = true), BenchmarkCategory(Category.Write)]
    public ArrayBufferWriter<byte> WriteByHand()
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer);
        JsonSerializer.Serialize(writer, plain, plainType);
        return buffer;
    }

    [Benchmark, BenchmarkCategory(Category.Write)]
    public ArrayBufferWriter<byte> WriteBillink()
    {
        buffer.ResetWrittenCount();
        codec.Write(buffer, message);
        return buffer;
    }

    [Benchmark, BenchmarkCategory(Category.Write)]
    public ArrayBufferWriter<byte> WriteReflection()
    {
        buffer.ResetWrittenCount();
        using var writer = new Utf8JsonWriter(buffer);
        JsonSerializer.Serialize(writer, plain, Reflection);
        return buffer;
    }

    // A benchmark of code that does something else would say nothing. Line breaks make the samples readable, and are not written.
    private void MustAgree(ReadOnlySpan<byte> written)
    {
        if (Encoding.UTF8.GetString(written) != Encoding.UTF8.GetString(body).Replace("\n", "", StringComparison.Ordinal))
            throw new InvalidOperationException($"The ways to read and write a {typeof(T).Name} differ: {Encoding.UTF8.GetString(written)}");
    }

#if STOCK_NSWAG
    private static readonly Newtonsoft.Json.JsonSerializerSettings StockSettings = new();

    private readonly object stock;

    // As the methods of the stock client do it, without its HttpClient.
    [Benchmark, BenchmarkCategory(Category.Read)]
    public object ReadStockNSwag()
    {
        using var text = new StreamReader(new MemoryStream(body));
        using var json = new Newtonsoft.Json.JsonTextReader(text);
        return Newtonsoft.Json.JsonSerializer.Create(StockSettings).Deserialize(json, stockType)!;
    }

    [Benchmark, BenchmarkCategory(Category.Write)]
    public byte[] WriteStockNSwag() => Encoding.UTF8.GetBytes(Newtonsoft.Json.JsonConvert.SerializeObject(stock, StockSettings));
#endif

    private readonly Type? stockType;
}
