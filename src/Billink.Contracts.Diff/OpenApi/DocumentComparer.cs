namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the parts that don't belong to one operation.</summary>
internal static class DocumentComparer
{
    public static void Compare(OpenApiComparison comparison)
    {
        SecurityComparer.CompareSchemes(comparison);
        ServerComparer.CompareDocuments(comparison);
        CompareDocs(comparison);
        ComponentComparer.Compare(comparison);
    }

    private static void CompareDocs(OpenApiComparison comparison)
    {
        var (before, now) = (comparison.Old.Root.Get("info"), comparison.New.Root.Get("info"));
        foreach (var key in new[] { "title", "description", "termsOfService" })
        {
            if (before?.Text(key) != now?.Text(key))
                comparison.Changes.Add(
                    new(OperationRules.DocsChanged, $"info {key}", $"The document has another {key}.")
                    {
                        OldLocation = before?.Location,
                        NewLocation = now?.Location,
                    });
        }
    }
}
