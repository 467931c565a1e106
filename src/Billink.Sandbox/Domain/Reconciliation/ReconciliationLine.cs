namespace Billink.Sandbox.Domain.Reconciliation;

/// <summary>An order of a reconciliation invoice.</summary>
internal sealed class ReconciliationLine
{
    public int Id { get; private set; }

    public required int OrderId { get; init; }

    public required string PublicNumber { get; init; }

    public required decimal Amount { get; init; }
}
