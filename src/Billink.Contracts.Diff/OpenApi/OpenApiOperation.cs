using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>An operation of a document.</summary>
/// <param name="Method">The HTTP method in upper case.</param>
/// <param name="Path">The path as written, such as <c>/orders/{id}</c>.</param>
/// <param name="PathItem">The path item that has the operation.</param>
/// <param name="Element">The element of the operation.</param>
/// <param name="BasePath">The path of its servers, such as <c>/v1</c>; empty if it is unknown.</param>
internal sealed record OpenApiOperation(string Method, string Path, SpecElement PathItem, SpecElement Element, string BasePath = "")
{
    private static readonly string[] Methods = ["get", "put", "post", "delete", "options", "head", "patch", "trace", "query"];

    public string Name => $"{Method} {Path}";

    /// <summary>The name with the path of the servers.</summary>
    public string FullName => $"{Method} {BasePath}{Path}";

    public string? Id => Element.Text("operationId");

    /// <summary>The path with its parameters unnamed: <c>/orders/{}</c>. Their names aren't sent.</summary>
    public string Template { get; } = PathTemplates.Unname(Path);

    /// <summary>The template with the path of the servers.</summary>
    public string FullTemplate => BasePath + Template;

    /// <summary>The operations of the paths of a document.</summary>
    public static IEnumerable<OpenApiOperation> Of(OpenApiSpec spec)
    {
        var common = BasePaths.Of(spec.Root);
        foreach (var operation in Of(spec.Root.Get("paths")))
        {
            var owner = new[] { operation.Element, operation.PathItem }.FirstOrDefault(element => element.Get("servers") is not null);
            yield return operation with { BasePath = owner is null ? common : BasePaths.Of(owner) };
        }
    }

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
