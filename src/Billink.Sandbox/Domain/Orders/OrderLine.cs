namespace Billink.Sandbox.Domain.Orders;

/// <summary>A line of an order, as the shop sent it.</summary>
internal sealed record OrderLine
{
    public string? Code { get; init; }

    public required string Description { get; init; }

    public required decimal Quantity { get; init; }

    /// <summary>The amount with VAT. Negative for a discount.</summary>
    public required decimal Amount { get; init; }

    /// <summary>A percentage, as 21.</summary>
    public required decimal VatPercentage { get; init; }
}
