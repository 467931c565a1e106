namespace Billink.Sandbox.Domain.Orders;

/// <summary>An amount that the customer no longer owes.</summary>
internal sealed class Credit
{
    public int Id { get; private set; }

    public required decimal Amount { get; init; }

    public string? Description { get; init; }

    public required DateTimeOffset At { get; init; }
}
