namespace Billink.Sandbox.Domain.Orders;

/// <summary>An accepted credit check, on which one order can be placed.</summary>
internal sealed class CreditCheck
{
    public required Guid Id { get; init; }

    public required int MerchantId { get; init; }

    /// <summary>Whether it was made for a workflow in which Billink bears the risk.</summary>
    public required bool IsGuaranteed { get; init; }

    public required decimal Amount { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public bool IsUsed { get; private set; }

    public void Use() => IsUsed = true;
}
