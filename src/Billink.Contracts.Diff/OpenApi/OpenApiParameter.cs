using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>A parameter of an operation, its own or its path's.</summary>
internal sealed class OpenApiParameter(SpecPlace place, IReadOnlyList<string> pathNames)
{
    // What HTTP itself says; OpenAPI has it elsewhere and ignores it here.
    private static readonly string[] Ignored = ["Accept", "Content-Type", "Authorization"];

    public SpecPlace Place { get; } = place;

    public string Name { get; } = place.Text("name") ?? "";

    public string In { get; } = place.Text("in") ?? "query";

    public bool IsRequired => In == "path" || Place.Flag("required");

    /// <summary>What it is on the wire: a path parameter is its place in the path, a header is the same in any case.</summary>
    public string Key { get; } = KeyOf(place.Text("in") ?? "query", place.Text("name") ?? "", pathNames);

    public string Label => $"{In} parameter {Name}";

    public string Style => Place.Text("style") ?? (In is "query" or "cookie" ? "form" : "simple");

    public bool Explode => Place.Get("explode") is null ? Style == "form" : Place.Flag("explode");

    public SpecPlace? Schema => Place.Get("schema") ?? Content?.Get("schema");

    /// <summary>The one media type that stands in the place of a schema.</summary>
    public SpecPlace? Content => Place.Get("content")?.Entries.FirstOrDefault();

    public static List<OpenApiParameter> Of(OpenApiOperation operation)
    {
        var names = PathTemplates.Names(operation.Path);
        var byKey = new Dictionary<string, OpenApiParameter>(StringComparer.Ordinal);
        foreach (var holder in new[] { operation.PathItem, operation.Place })
        {
            foreach (var item in holder.Get("parameters")?.Items ?? [])
            {
                // The operation's own parameter wins over its path's.
                var parameter = new OpenApiParameter(item.Follow(), names);
                if (parameter.In != "header" || !Ignored.Contains(parameter.Name, StringComparer.OrdinalIgnoreCase))
                    byKey[parameter.Key] = parameter;
            }
        }

        return [.. byKey.Values];
    }

    private static string KeyOf(string place, string name, IReadOnlyList<string> pathNames)
    {
        if (place == "path")
        {
            var position = pathNames.ToList().IndexOf(name);
            return position < 0 ? $"path {name}" : $"path {position}";
        }

        return $"{place} {(place == "header" ? name.ToLowerInvariant() : name)}";
    }
}
