namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Compares two OpenAPI documents.</summary>
internal static class OpenApiDiff
{
    public static void Compare(ContractSource oldSource, ContractSource newSource, ChangeList changes, CancellationToken cancellationToken)
    {
        var oldSpec = OpenApiSpec.Read(oldSource, cancellationToken);
        var newSpec = OpenApiSpec.Read(newSource, cancellationToken);
        var pairs = OperationMatcher.Match(
            [.. OpenApiOperation.Of(oldSpec.Root.Get("paths"))], [.. OpenApiOperation.Of(newSpec.Root.Get("paths"))]);
        foreach (var (oldOperation, newOperation) in pairs)
        {
            cancellationToken.ThrowIfCancellationRequested();
            OperationComparer.Compare(oldOperation, newOperation, changes);
        }
    }
}
