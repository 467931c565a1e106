using Billink.V2;

namespace Billink.Benchmarks.V2;

/// <summary>A batch reply: the state of five invoices.</summary>
public class V2OrderInfoReply() : V2Message<OrderInfoResponse, PlainOrderInfoReply, Stock.OrderInfoResponse>(
    V2Operations.OrderInfo.ResponseCodec, PlainContext.Default.PlainOrderInfoReply, V2Samples.OrderInfoReply);
