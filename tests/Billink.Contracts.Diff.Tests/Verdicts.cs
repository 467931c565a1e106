namespace Billink.Contracts.Diff.Tests;

/// <summary>How bad a change is at worst.</summary>
internal static class Verdicts
{
    /// <summary>For who sends and for who receives; <c>-</c> where nobody is touched: no change, or a compatible one.</summary>
    public static (string Senders, string Receivers) Of(string before, string now)
    {
        var changes = ContractDiff.Compare(new ContractSource("old.yaml", before), new ContractSource("new.yaml", now)).Changes;
        return (Worst(ChangeDirection.Request), Worst(ChangeDirection.Response));

        string Worst(ChangeDirection direction)
        {
            var worst = changes.Where(change => change.Direction == direction || change.Direction == ChangeDirection.Both)
                .Select(change => change.Severity).DefaultIfEmpty(ChangeSeverity.Compatible).Min();
            return worst == ChangeSeverity.Compatible ? "-" : worst.ToString();
        }
    }
}
