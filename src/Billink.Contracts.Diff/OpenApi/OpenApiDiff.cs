namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares two OpenAPI documents.</summary>
internal static class OpenApiDiff
{
    public static void Compare(OpenApiComparison comparison, CancellationToken cancellationToken)
    {
        var unchanged = new UnchangedParts(comparison.Old, comparison.New);
        CompareOperations("paths", "", isReversed: false);
        CompareOperations("webhooks", "webhook ", isReversed: true);
        WebhookPayloadComparer.Compare(comparison);
        DocumentComparer.Compare(comparison);

        void CompareOperations(string key, string prefix, bool isReversed)
        {
            var pairs = OperationMatcher.Match(
                [.. OpenApiOperation.Of(comparison.Old.Root.Get(key), prefix)],
                [.. OpenApiOperation.Of(comparison.New.Root.Get(key), prefix)]);
            foreach (var (oldOperation, newOperation) in pairs)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (oldOperation is null || newOperation is null || !unchanged.Contains(oldOperation, newOperation))
                    OperationComparer.Compare(comparison, oldOperation, newOperation, isReversed);
            }
        }
    }
}
