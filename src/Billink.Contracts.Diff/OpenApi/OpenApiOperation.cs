using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>An operation of a document.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Path">As written, as in <c>/orders/{id}</c>.</param>
/// <param name="PathItem">What holds it.</param>
/// <param name="Place">Where it stands.</param>
internal sealed record OpenApiOperation(string Method, string Path, SpecPlace PathItem, SpecPlace Place)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public string Name => $"{Method} {Path}";

    public string? Id => Place.Text("operationId");

    /// <summary>The path with its parameters unnamed: <c>/orders/{}</c>. What they are called is nobody's business on the wire.</summary>
    public string Template { get; } = PathTemplates.Unname(Path);

    public static IEnumerable<OpenApiOperation> Of(SpecPlace? paths, string prefix = "")
    {
        foreach (var entry in paths?.Entries ?? [])
        {
            if (entry.Segment.StartsWith("x-", StringComparison.Ordinal))
                continue;
            var item = entry.Follow();
            foreach (var method in Methods)
            {
                if (item.Get(method) is { Map: not null } place)
                    yield return new OpenApiOperation(method.ToUpperInvariant(), prefix + entry.Segment, item, place);
            }
        }
    }
}
