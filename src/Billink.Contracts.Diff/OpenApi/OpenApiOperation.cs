using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>An operation of a document.</summary>
/// <param name="Method">Upper case.</param>
/// <param name="Path">As written, as in <c>/orders/{id}</c>.</param>
/// <param name="PathItem">What holds it.</param>
/// <param name="Element">Where it stands.</param>
internal sealed record OpenApiOperation(string Method, string Path, SpecElement PathItem, SpecElement Element)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

    public string Name => $"{Method} {Path}";

    public string? Id => Element.Text("operationId");

    /// <summary>The path with its parameters unnamed: <c>/orders/{}</c>. What they are called is nobody's business on the wire.</summary>
    public string Template { get; } = PathTemplates.Unname(Path);

    public static IEnumerable<OpenApiOperation> Of(SpecElement? paths, string prefix = "")
    {
        foreach (var entry in paths?.Entries ?? [])
        {
            if (entry.Segment.StartsWith("x-", StringComparison.Ordinal))
                continue;
            var item = entry.Follow();
            foreach (var method in Methods)
            {
                if (item.Get(method) is { Map: not null } element)
                    yield return new OpenApiOperation(method.ToUpperInvariant(), prefix + entry.Segment, item, element);
            }
        }
    }
}
