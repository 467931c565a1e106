using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>A small reply: the result of a credit check.</summary>
public class V1CheckReply() : V1Message<CheckResponse>(
    V1Operations.Check.ResponseCodec, V1Samples.CheckReply, BareCheckReply.Read, BareCheckReply.Write);
