namespace Billink.Contracts.Diff.Reports;

/// <summary>Writes the operations of a change in short.</summary>
public static class OperationNames
{
    /// <summary>
    /// The first operations and the number of others: <c>GET /orders, POST /orders and 3 more</c>; empty if there are none.
    /// </summary>
    /// <param name="change">The change.</param>
    /// <param name="most">The greatest number of operations to name.</param>
    /// <returns>The text.</returns>
    public static string Brief(Change change, int most = 5) => Brief(change.Operations, most);

    internal static string Brief(IReadOnlyCollection<string> names, int most)
    {
        var shown = string.Join(", ", names.Take(most));
        return names.Count > most ? $"{shown} and {names.Count - most} more" : shown;
    }
}
