namespace Billink.Sandbox.Domain.Reconciliation;

/// <summary>An invoice for Billink's payment to a merchant for the orders of one day.</summary>
internal sealed class ReconciliationInvoice
{
    public int Id { get; private set; }

    public required int MerchantId { get; init; }

    public required int Year { get; init; }

    /// <summary>The year, followed by a number that counts up within the year.</summary>
    public required string Number { get; init; }

    public required string ReconciliationId { get; init; }

    public required DateOnly Date { get; init; }

    public required decimal Amount { get; init; }

    public List<ReconciliationLine> Lines { get; } = [];
}
