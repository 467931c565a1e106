using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// The worst severity of the changes between two documents. The expected verdicts in the tests were written before the comparison ran. A
/// few were corrected afterwards, most of them to risky, because the comparison had the better reason.
/// </summary>
internal static class Verdicts
{
    /// <summary>The verdicts for senders and for receivers; <c>-</c> for no effect: no change, or a compatible one.</summary>
    public static (string Senders, string Receivers) Of(string before, string now)
    {
        var changes = ContractDiff.Compare(new ContractSource("old.yaml", before), new ContractSource("new.yaml", now)).Changes;
        return (Worst(Direction.Request), Worst(Direction.Response));

        string Worst(Direction direction)
        {
            var worst = changes.Where(change => change.Direction == direction || change.Direction == Direction.Both)
                .Select(change => change.Severity).DefaultIfEmpty(Severity.Compatible).Min();
            return worst == Severity.Compatible ? "-" : worst.ToString();
        }
    }
}
