using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>
/// Finds the old names of security schemes. Names aren't sent, so a renamed scheme is unchanged.
/// </summary>
internal sealed class SchemeNames
{
    private const string Reference = "#/components/securitySchemes/";

    private readonly Dictionary<string, string> oldNames = new(StringComparer.Ordinal);

    public SchemeNames(OpenApiSpec oldSpec, OpenApiSpec newSpec)
    {
        var (before, now) = (Schemes(oldSpec), Schemes(newSpec));
        var gone = before.Where(
            entry => !now.ContainsKey(entry.Key)).ToLookup(entry => entry.Value, entry => entry.Key, StringComparer.Ordinal);
        foreach (var (name, text) in now.Where(entry => !before.ContainsKey(entry.Key)))
        {
            if (gone[text].FirstOrDefault(known => !oldNames.ContainsValue(known)) is { } oldName)
                oldNames[name] = oldName;
        }
    }

    public string OldName(string newName) => oldNames.GetValueOrDefault(Plain(newName), Plain(newName));

    /// <summary>The name of a scheme, which OpenAPI 3.2 also writes as a reference.</summary>
    public static string Plain(string name) =>
        name.StartsWith(Reference, StringComparison.Ordinal) ? name[Reference.Length..] : name;

    // The scheme without its description.
    private static Dictionary<string, string> Schemes(OpenApiSpec spec)
    {
        var schemes = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in spec.Root.Get("components")?.Get("securitySchemes")?.Entries ?? [])
        {
            var parts = entry.Follow().Map?.Entries.Where(part => part.Key != "description").ToList() ?? [];
            schemes[entry.Segment] = SpecText.Canonical(new SpecMap(parts));
        }

        return schemes;
    }
}
