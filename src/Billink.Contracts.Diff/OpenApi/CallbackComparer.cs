using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares callbacks: requests that the server sends.</summary>
internal static class CallbackComparer
{
    public static void Compare(OperationScope scope)
    {
        // Callbacks of callbacks aren't compared.
        if (scope.Prefix.Length > 0)
            return;
        var (before, now) = (Operations(scope.Old.Element), Operations(scope.New.Element));
        if (before.Count == 0 && now.Count == 0)
            return;
        foreach (var (oldOperation, newOperation) in OperationMatcher.Match(before, now))
        {
            var name = (newOperation ?? oldOperation)!.Name;
            OperationComparer.Compare(scope.Comparison, oldOperation, newOperation, isReversed: true, $"callback {name} ", scope.Name);
        }
    }

    private static List<OpenApiOperation> Operations(SpecElement operation) =>
        [
            .. (operation.Get("callbacks")?.Entries ?? []).SelectMany(
                callback => OpenApiOperation.Of(callback.Follow(), callback.Segment + " ")),
        ];
}
