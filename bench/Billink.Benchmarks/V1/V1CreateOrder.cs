using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>A big request: an order of ten items.</summary>
public class V1CreateOrder() : V1Message<CreateOrderRequest>(
    V1Operations.CreateOrder.RequestCodec, V1Samples.Order, BareOrder.Read, BareOrder.Write);
