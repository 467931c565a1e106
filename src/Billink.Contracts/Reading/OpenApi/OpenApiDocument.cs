using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The named schemas of an OpenAPI file, and the targets of references.</summary>
internal sealed class OpenApiDocument
{
    private const string Prefix = "#/components/schemas/";

    private readonly OpenApiFields? schemas;
    private readonly Dictionary<string, (Position At, SpecNode Node)> byName = new(StringComparer.Ordinal);

    public OpenApiDocument(OpenApiFields root)
    {
        Problems = root.Problems;
        var components = root.Map("components", "components");
        schemas = components?.Map("schemas", "schemas");
        foreach (var (key, node) in schemas?.Entries ?? [])
            byName[key.Value] = (key.At, node);
        components?.Ignore("examples");
        components?.Finish("Components are schemas and examples; write everything else where it is used.");
    }

    public ProblemList Problems { get; }

    /// <summary>The names of the schemas with their positions, in the order of the file.</summary>
    public IEnumerable<Located> Names => (schemas?.Entries ?? []).Select(entry => entry.Key);

    /// <summary>A new reader of a named schema; null if there is none.</summary>
    public OpenApiFields? Schema(string name) =>
        byName.TryGetValue(name, out var found) ? schemas!.AsMap(found.Node, "schema " + name, found.At) : null;

    /// <summary>The name of the schema that a reference points to. If there is none, adds a problem and returns null.</summary>
    public string? SchemaName(Located reference)
    {
        if (reference.Value.StartsWith(Prefix, StringComparison.Ordinal))
        {
            var name = reference.Value.Substring(Prefix.Length);
            if (byName.ContainsKey(name))
                return name;
        }

        Problems.Add(ContractProblems.UnknownReference, reference.At,
            $"'{reference.Value}' can't be resolved. Write {Prefix} and the name of a schema.");
        return null;
    }
}
