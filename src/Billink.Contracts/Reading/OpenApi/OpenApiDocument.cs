using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>The components of an OpenAPI file, the targets of references, and the types that have no name of their own.</summary>
internal sealed class OpenApiDocument
{
    private static readonly string[] Referable = ["parameters", "requestBodies", "responses", "headers"];

    private readonly Dictionary<string, Dictionary<string, (OpenApiFields Owner, Position At, SpecNode Node)>> components =
        new(StringComparer.Ordinal);

    // The places of $defs, and their names.
    private readonly Dictionary<string, string> definitions = new(StringComparer.Ordinal);
    private readonly HashSet<(string Kind, string Name)> used = [];
    private readonly List<ContractType> inline = [];
    private readonly HashSet<string> entered = new(StringComparer.Ordinal);

    public OpenApiDocument(OpenApiFields root, bool is31)
    {
        Problems = root.Problems;
        Is31 = is31;
        var map = root.Map("components", "components");
        foreach (var kind in (string[])["schemas", .. Referable])
            components[kind] = Read(map?.Map(kind, kind));
        if (is31)
            AddDefinitions();
        map?.Ignore("examples");
        map?.Finish("Components are schemas, parameters, requestBodies, responses, headers and examples.");
    }

    public ProblemList Problems { get; }

    /// <summary>Whether the file is OpenAPI 3.1.</summary>
    public bool Is31 { get; }

    /// <summary>The names of the schemas with their positions, in the order of the file.</summary>
    public IEnumerable<Located> Names => components["schemas"].Select(schema => new Located(schema.Key, schema.Value.At));

    /// <summary>The types of schemas without a name, each once, in the order in which they were read.</summary>
    public IReadOnlyList<ContractType> InlineTypes => inline;

    /// <summary>Whether a type, with or without a name of its own, is an object.</summary>
    public bool IsObject(string type) => KindOf(type) is TypeKind.Object;

    /// <summary>Whether a type is an object or a union, which have readers and writers of their own.</summary>
    public bool IsMessage(string type) => KindOf(type) is TypeKind.Object or TypeKind.Union;

    /// <summary>Whether a type of the contract has this name.</summary>
    public bool HasType(string type) => KindOf(type) is not null;

    /// <summary>The schema that a reference points to; null if this is no reference, or points to none.</summary>
    public OpenApiFields? Target(OpenApiFields schema) => schema.Peek("$ref") is SpecScalar reference
        && TryName(reference.Value, "schemas") is { } name
            ? Schema(name)
            : null;

    /// <summary>A new reader of a named schema; null if there is none.</summary>
    public OpenApiFields? Schema(string name) => Component("schemas", name);

    /// <summary>The name of the schema that a reference points to. If there is none, adds a problem and returns null.</summary>
    public string? SchemaName(Located reference) => NameOf(reference, "schemas");

    /// <summary>
    /// The part itself, or the component that it refers to. If there is none, adds a problem and returns null.
    /// </summary>
    /// <param name="part">The part, which can be a reference.</param>
    /// <param name="kind">The components that it can refer to, as in <c>parameters</c>.</param>
    public OpenApiFields? Resolve(OpenApiFields part, string kind)
    {
        if (part.Text("$ref") is not { } reference)
            return part;
        part.Ignore("summary", "description");
        part.Finish("Write everything else in the component.");
        if (NameOf(reference, kind) is not { } name)
            return null;
        used.Add((kind, name));
        return Component(kind, name);
    }

    /// <summary>Adds a type that has no name of its own. A part with two references is read twice, and its types are added once.</summary>
    public void Add(ContractType type)
    {
        var first = inline.FirstOrDefault(other => string.Equals(other.Name, type.Name, StringComparison.Ordinal));
        // Position.Equals is always true, so that records compare by content.
        if (first is not null && (first.Position.Line, first.Position.Column) == (type.Position.Line, type.Position.Column))
            return;
        if (first is not null || components["schemas"].ContainsKey(type.Name))
        {
            Problems.Add(ContractProblems.NameClash, type.Position,
                $"This schema without a name would be {type.Name} in C#, which another schema is. "
                    + "Declare it under components/schemas, or rename it with x-billink-name.");
            return;
        }

        inline.Add(type);
    }

    /// <summary>Reads the target of a reference. A schema that contains itself without a name of a type has no C#.</summary>
    /// <returns>The result; the default if the schema is being read already, which is a problem.</returns>
    public T? Enter<T>(Located reference, string name, Func<T> read)
        where T : class
    {
        if (!entered.Add(name))
        {
            Problems.Add(ContractProblems.Unsupported, reference.At,
                $"{name} contains itself. Make it an object with properties, whose reference to itself is one of them.");
            return null;
        }

        try
        {
            return read();
        }
        finally
        {
            entered.Remove(name);
        }
    }

    /// <summary>Reports the components that nothing refers to, because they were never read.</summary>
    public void Finish()
    {
        foreach (var kind in Referable)
        {
            foreach (var unused in components[kind].Where(item => !used.Contains((kind, item.Key))))
            {
                Problems.Add(ContractProblems.Unsupported, unused.Value.At,
                    $"Nothing refers to {unused.Key}. Remove it, or refer to it with $ref.");
            }
        }
    }

    private TypeKind? KindOf(string type) =>
        inline.Find(other => string.Equals(other.Name, type, StringComparison.Ordinal)) is { } found ? found.Kind
        : Schema(type) is { } schema ? SchemaReader.KindOf(schema)
        : null;

    private static Dictionary<string, (OpenApiFields Owner, Position At, SpecNode Node)> Read(OpenApiFields? map)
    {
        var byName = new Dictionary<string, (OpenApiFields, Position, SpecNode)>(StringComparer.Ordinal);
        foreach (var (key, node) in map?.Entries ?? [])
            byName[key.Value] = (map!, key.At, node);
        return byName;
    }

    // In OpenAPI 3.1, a schema can hold others, which are schemas like all others.
    private void AddDefinitions()
    {
        var schemas = components["schemas"];
        foreach (var (outer, owner) in schemas.Select(static schema => (schema.Key, schema.Value)).ToList())
        {
            if ((owner.Node as SpecMap)?["$defs"] is not SpecMap map)
                continue;
            var inner = new OpenApiFields(map, "$defs of " + outer, owner.At, Problems);
            foreach (var (key, node) in inner.Entries)
            {
                definitions[$"{outer}/$defs/{key.Value}"] = key.Value;
                if (schemas.ContainsKey(key.Value))
                    Problems.Add(ContractProblems.NameClash, key.At, $"Another schema is named {key.Value}. Rename one.");
                else
                    schemas.Add(key.Value, (inner, key.At, node));
            }
        }
    }

    private OpenApiFields? Component(string kind, string name) => components[kind].TryGetValue(name, out var found)
        ? found.Owner.AsMap(found.Node, $"{Singular(kind)} {name}", found.At)
        : null;

    private string? NameOf(Located reference, string kind)
    {
        if (TryName(reference.Value, kind) is { } name)
            return name;
        Problems.Add(ContractProblems.UnknownReference, reference.At,
            $"'{reference.Value}' can't be resolved. Write #/components/{kind}/ and the name of a {Singular(kind)}.");
        return null;
    }

    private string? TryName(string reference, string kind)
    {
        var prefix = $"#/components/{kind}/";
        if (!reference.StartsWith(prefix, StringComparison.Ordinal))
            return null;
        var name = reference.Substring(prefix.Length).Replace("~1", "/").Replace("~0", "~");
        name = kind is "schemas" && definitions.TryGetValue(name, out var definition) ? definition : name;
        return components[kind].ContainsKey(name) ? name : null;
    }

    private static string Singular(string kind) => kind switch
    {
        "schemas" => "schema",
        "parameters" => "parameter",
        "requestBodies" => "request body",
        "headers" => "header",
        _ => "response",
    };
}
