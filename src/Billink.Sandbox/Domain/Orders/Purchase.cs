namespace Billink.Sandbox.Domain.Orders;

/// <summary>Who buys what: the part of an order, and of a session, that never changes.</summary>
internal sealed record Purchase
{
    /// <summary>What is to be paid, with VAT.</summary>
    public required decimal Total { get; init; }

    public required Customer Customer { get; init; }

    public required Address BillingAddress { get; init; }

    public Address? DeliveryAddress { get; init; }

    public required IReadOnlyList<OrderLine> Lines { get; init; }
}
