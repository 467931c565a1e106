using Billink.V2;

namespace Billink.Webhooks;

/// <summary>Something happened to an order. The amounts aren't in it: ask <c>Orders.GetInfoAsync</c>.</summary>
public sealed record BillinkOrderMessage : BillinkWebhookMessage
{
    internal BillinkOrderMessage(OrderWebhook order, ReadOnlyMemory<byte> body)
        : base(body) => Order = order;

    /// <summary>The payload.</summary>
    public OrderWebhook Order { get; }

    /// <summary>
    /// When it happened: the payload's Amsterdam local time as a point in time, to the second. In the hour that comes twice when summer
    /// time ends, the second one. Null when the payload has no time or one of another form.
    /// </summary>
    public DateTimeOffset? OccurredAt => AmsterdamTime.Read(Order.Timestamp);
}
