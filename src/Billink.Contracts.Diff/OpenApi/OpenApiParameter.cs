using Billink.Contracts.Documents;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>A parameter of an operation, its own or its path's.</summary>
internal sealed class OpenApiParameter(SpecElement element, IReadOnlyList<string> pathNames)
{
    // Headers that OpenAPI defines elsewhere, and ignores as parameters.
    private static readonly string[] Ignored = ["Accept", "Content-Type", "Authorization"];

    public SpecElement Element { get; } = element;

    public string Name { get; } = element.Text("name") ?? "";

    public string In { get; } = element.Text("in") ?? "query";

    public bool IsRequired => In == "path" || Element.Flag("required");

    /// <summary>The identity on the wire: the position of a path parameter, the case-insensitive name of a header.</summary>
    public string Key { get; } = KeyOf(element.Text("in") ?? "query", element.Text("name") ?? "", pathNames);

    public string Label => $"{In} parameter {Name}";

    public string Style => Element.Text("style") ?? (In is "query" or "cookie" ? "form" : "simple");

    public bool Explode => Element.Get("explode") is null ? Style == "form" : Element.Flag("explode");

    /// <summary>The character between the elements of a list; null if a list isn't one text.</summary>
    public char? Separator => (Style, Explode) switch
    {
        ("simple", _) or ("form", false) => ',',
        ("spaceDelimited", false) => ' ',
        ("pipeDelimited", false) => '|',
        _ => null,
    };

    public SpecElement? Schema => Element.Get("schema") ?? Content?.Get("schema");

    /// <summary>The single media type of a parameter that has content instead of a schema.</summary>
    public SpecElement? Content => Element.Get("content")?.Entries.FirstOrDefault();

    public static List<OpenApiParameter> Of(OpenApiOperation operation)
    {
        var names = PathTemplate.NamesOf(operation.Path);
        var byKey = new Dictionary<string, OpenApiParameter>(StringComparer.Ordinal);
        foreach (var holder in new[] { operation.PathItem, operation.Element })
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

    private static string KeyOf(string location, string name, IReadOnlyList<string> pathNames)
    {
        if (location == "path")
        {
            var position = pathNames.ToList().IndexOf(name);
            return position < 0 ? $"path {name}" : $"path {position}";
        }

        return $"{location} {(location == "header" ? name.ToLowerInvariant() : name)}";
    }
}
