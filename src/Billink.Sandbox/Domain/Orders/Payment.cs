namespace Billink.Sandbox.Domain.Orders;

/// <summary>A payment of the customer.</summary>
internal sealed class Payment
{
    public const int LongestDescription = 30;

    public int Id { get; private set; }

    public required decimal Amount { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset At { get; init; }
}
