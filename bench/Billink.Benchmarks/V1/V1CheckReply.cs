using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>A small reply: may this customer pay afterwards?</summary>
public class V1CheckReply() : V1Message<CheckResponse>(
    V1Operations.Check.ResponseCodec, V1Samples.CheckReply, BareCheckReply.Read, BareCheckReply.Write);
