using System.Buffers;
using BenchmarkDotNet.Attributes;
using Billink.V2;

namespace Billink.Benchmarks.V2;

/// <summary>A batch reply: the outcome of a credit on five invoices.</summary>
public class V2CreditReply : V2Message<CreditResponse, PlainCreditReply, Stock.CreditResponse>
{
    public V2CreditReply()
        : base(V2Operations.Credit.ResponseCodec, PlainContext.Default.PlainCreditReply, V2Samples.CreditReply) =>
        MustAgree(WriteLoop(LoopCreditReply.Write, ReadLoop()).WrittenSpan);

    [Benchmark]
    public PlainCreditReply ReadLoop() => LoopCreditReply.Read(Body);

    [Benchmark]
    public ArrayBufferWriter<byte> WriteLoop() => WriteLoop(LoopCreditReply.Write);
}
