namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares two OpenAPI documents.</summary>
internal static class OpenApiDiff
{
    public static void Compare(OpenApiComparison comparison, CancellationToken cancellationToken)
    {
        CompareOperations(
            OperationMatcher.Match(
                [.. OpenApiOperation.Of(comparison.Old)], [.. OpenApiOperation.Of(comparison.New)], comparison.HavePathsMoved),
            isReversed: false);
        CompareOperations(OperationMatcher.Match(Webhooks(comparison.Old), Webhooks(comparison.New)), isReversed: true);
        WebhookPayloadComparer.Compare(comparison);
        DocumentComparer.Compare(comparison);

        void CompareOperations(IReadOnlyList<(OpenApiOperation? Old, OpenApiOperation? New)> pairs, bool isReversed)
        {
            foreach (var (oldOperation, newOperation) in pairs)
            {
                cancellationToken.ThrowIfCancellationRequested();
                comparison.Changes.Progress.CountPart();
                if (oldOperation is null
                    || newOperation is null
                    || comparison.HavePathsMoved
                    || !comparison.Unchanged.Contains(oldOperation, newOperation))
                    OperationComparer.Compare(comparison, oldOperation, newOperation, isReversed);
            }
        }
    }

    private static IReadOnlyList<OpenApiOperation> Webhooks(OpenApiSpec spec) =>
        [.. OpenApiOperation.Of(spec.Root.Get("webhooks"), "webhook ")];
}
