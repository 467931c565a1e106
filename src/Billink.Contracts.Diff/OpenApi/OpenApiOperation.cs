using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>An operation of a document.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path as written, such as <c>/orders/{id}</c>.</param>
/// <param name="PathItem">The path item that has the operation.</param>
/// <param name="Element">The element of the operation.</param>
internal sealed record OpenApiOperation(string Method, string Path, SpecElement PathItem, SpecElement Element)
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public string Name => $"{Method} {Path}";

    public string? Id => Element.Text("operationId");

    /// <summary>The path with its parameters unnamed: <c>/orders/{}</c>. Their names aren't sent.</summary>
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

            // Methods without a key of their own (OpenAPI 3.2). Their names have case.
            foreach (var other in item.Get("additionalOperations")?.Entries ?? [])
            {
                if (other.Map is not null)
                    yield return new OpenApiOperation(other.Segment, prefix + entry.Segment, item, other);
            }
        }
    }
}
