namespace Billink.Sandbox.Domain.Orders;

/// <summary>The purchase of an order or a session: customer, addresses and lines. It never changes.</summary>
internal sealed record Purchase
{
    /// <summary>The total with VAT.</summary>
    public required decimal Total { get; init; }

    public required Customer Customer { get; init; }

    public required Address BillingAddress { get; init; }

    public Address? DeliveryAddress { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }
}
