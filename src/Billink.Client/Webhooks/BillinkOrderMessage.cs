using Billink.Json;
using Billink.V2;

namespace Billink.Webhooks;

/// <summary>An event of an order. It has no amounts; call <c>Orders.GetInfoAsync</c> for them.</summary>
public sealed record BillinkOrderMessage : BillinkWebhookMessage
{
    internal BillinkOrderMessage(OrderWebhook order, ReadOnlyMemory<byte> body)
        : base(body) => Order = order;

    /// <summary>The payload.</summary>
    public OrderWebhook Order { get; }

    /// <summary>
    /// When the event happened: the payload's Amsterdam local time as a point in time, to the second. In the hour that occurs twice when
    /// summer time ends, the second one. Null when the payload has no time, or a time in another format.
    /// </summary>
    public DateTimeOffset? OccurredAt => AmsterdamTime.Read(Order.Timestamp);
}
