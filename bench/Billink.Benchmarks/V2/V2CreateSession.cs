using Billink.V2;

namespace Billink.Benchmarks.V2;

/// <summary>A big request: a session for an order of ten items.</summary>
public class V2CreateSession() : V2Message<CreateSessionRequest, PlainSession, Stock.CreateSessionRequest>(
    V2Operations.CreateSession.RequestCodec, PlainContext.Default.PlainSession, V2Samples.Session);
