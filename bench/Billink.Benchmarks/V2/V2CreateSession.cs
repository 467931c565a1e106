using System.Buffers;
using BenchmarkDotNet.Attributes;
using Billink.V2;

namespace Billink.Benchmarks.V2;

/// <summary>A big request: a session for an order of ten items.</summary>
public class V2CreateSession : V2Message<CreateSessionRequest, PlainSession, Stock.CreateSessionRequest>
{
    public V2CreateSession()
        : base(V2Operations.CreateSession.RequestCodec, PlainContext.Default.PlainSession, V2Samples.Session) =>
        MustAgree(WriteLoop(LoopSession.Write, ReadLoop()).WrittenSpan);

    [Benchmark]
    public PlainSession ReadLoop() => LoopSession.Read(Body);

    [Benchmark]
    public ArrayBufferWriter<byte> WriteLoop() => WriteLoop(LoopSession.Write);
}
