namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Matches the operations of two documents.</summary>
internal static class OperationMatcher
{
    /// <summary>Returns pairs. One side is null if an operation was added or removed.</summary>
    /// <param name="oldOperations">The old operations.</param>
    /// <param name="newOperations">The new operations.</param>
    /// <param name="haveMoved">Whether a part of the paths moved to the servers, or from them.</param>
    public static IReadOnlyList<(OpenApiOperation? Old, OpenApiOperation? New)> Match(
        IReadOnlyList<OpenApiOperation> oldOperations, IReadOnlyList<OpenApiOperation> newOperations, bool haveMoved = false)
    {
        var pairs = new List<(OpenApiOperation? Old, OpenApiOperation? New)>();
        var (oldRest, newRest) = (oldOperations, newOperations);
        if (haveMoved)
            (oldRest, newRest) = Pair(oldRest, newRest, operation => $"{operation.Method} {operation.FullTemplate}", pairs);
        (oldRest, newRest) = Pair(oldRest, newRest, operation => operation.Name, pairs);
        (oldRest, newRest) = Pair(oldRest, newRest, operation => $"{operation.Method} {operation.Template}", pairs);
        (oldRest, newRest) = Pair(oldRest, newRest, operation => operation.Id, pairs);
        pairs.AddRange(oldRest.Select(operation => ((OpenApiOperation?)operation, (OpenApiOperation?)null)));
        pairs.AddRange(newRest.Select(operation => ((OpenApiOperation?)null, (OpenApiOperation?)operation)));
        return pairs;
    }

    // A key that two operations of one document share doesn't identify an operation.
    private static (IReadOnlyList<OpenApiOperation> OldRest, IReadOnlyList<OpenApiOperation> NewRest) Pair(
        IReadOnlyList<OpenApiOperation> oldOperations,
        IReadOnlyList<OpenApiOperation> newOperations,
        Func<OpenApiOperation, string?> key,
        List<(OpenApiOperation? Old, OpenApiOperation? New)> pairs)
    {
        var oldByKey = oldOperations.ToLookup(key, StringComparer.Ordinal);
        var newByKey = newOperations.ToLookup(key, StringComparer.Ordinal);
        var paired = new HashSet<OpenApiOperation>(ReferenceEqualityComparer.Instance);
        foreach (var group in oldByKey)
        {
            if (group.Key is null or "" || group.Count() != 1 || newByKey[group.Key].Count() != 1)
                continue;
            var (oldOperation, newOperation) = (group.First(), newByKey[group.Key].First());
            pairs.Add((oldOperation, newOperation));
            paired.Add(oldOperation);
            paired.Add(newOperation);
        }

        return (
            [.. oldOperations.Where(operation => !paired.Contains(operation))],
            [.. newOperations.Where(operation => !paired.Contains(operation))]);
    }
}
