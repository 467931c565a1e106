using YamlDotNet.RepresentationModel;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The components of an OpenAPI file, and what each reference means.</summary>
internal sealed class OpenApiDocument
{
    private readonly Dictionary<(string Kind, string Name), (Located Key, YamlNode Node)> components = [];
    private readonly YamlMap? map;

    public OpenApiDocument(YamlMap root)
    {
        Problems = root.Problems;
        map = root.Map("components", "components");
        foreach (var kind in (string[])["schemas", "responses", "parameters", "requestBodies"])
        {
            foreach (var (key, node) in map?.Map(kind, kind)?.Entries ?? [])
                components[(kind, key.Value)] = (key, node);
        }

        map?.Ignore("examples");
        map?.Finish("Components are schemas, responses, parameters, requestBodies and examples.");
    }

    public ProblemList Problems { get; }

    /// <summary>The named schemas, in the order of the file.</summary>
    public IEnumerable<(Located Key, YamlMap Schema)> Schemas =>
        from component in components
        where string.Equals(component.Key.Kind, "schemas", StringComparison.Ordinal)
        let schema = Schema(component.Key.Name)
        where schema is not null
        select (component.Value.Key, schema);

    /// <summary>A named schema, freshly to be asked.</summary>
    public YamlMap? Schema(string name) =>
        components.TryGetValue(("schemas", name), out var found) ? map!.AsMap(found.Node, "schema " + name, found.Key.At) : null;

    /// <summary>The name of the schema that a reference points to, or null and a problem.</summary>
    public string? SchemaName(Located reference) => Resolve(reference, "schemas") is null ? null : NameIn(reference.Value);

    /// <summary>The mapping itself, or what its <c>$ref</c> points to.</summary>
    public YamlMap? Follow(YamlMap map, string kind)
    {
        if (map.Text("$ref") is not { } reference)
            return map;
        map.Finish("A reference stands alone; put what goes with it into what it points to.");
        return Resolve(reference, kind) is { } found ? map.AsMap(found, map.Subject, map.Position) : null;
    }

    private YamlNode? Resolve(Located reference, string kind)
    {
        if (reference.Value.StartsWith($"#/components/{kind}/", StringComparison.Ordinal)
            && components.TryGetValue((kind, NameIn(reference.Value)), out var found))
        {
            return found.Node;
        }

        Problems.Add(ContractProblems.UnknownReference, reference.At,
            $"'{reference.Value}' refers to nothing. Write #/components/{kind}/ and a name that stands there.");
        return null;
    }

    private static string NameIn(string reference) => reference.Substring(reference.LastIndexOf('/') + 1);
}
