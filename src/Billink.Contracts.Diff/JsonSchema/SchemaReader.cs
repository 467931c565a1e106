using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Reads schemas of one document; each place once.</summary>
internal sealed class SchemaReader(bool is31, SchemaIds ids)
{
    private static readonly string[] OpaqueKeywords =
    [
        "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependentRequired", "dependentSchemas",
        "unevaluatedProperties", "unevaluatedItems", "contentMediaType", "contentEncoding", "xml", "dependencies", "prefixItems",
        "patternProperties",
    ];

    private readonly Dictionary<SpecPlace, SchemaNode> nodes = [];
    private readonly Dictionary<SpecFile, Subtypes> subtypes = [];

    /// <summary>The schema at a place, its reference followed.</summary>
    public SchemaNode Read(SpecPlace place)
    {
        var target = is31 && place.Text("$ref") is not null && HasSiblings(place) ? place : place.Follow();
        if (!nodes.TryGetValue(target, out var node))
            nodes[target] = node = Parse(target);
        return node;
    }

    /// <summary>The named schemas that inherit from a schema and are told apart by a discriminator.</summary>
    public IReadOnlyList<SpecPlace> SubtypesOf(SchemaNode node)
    {
        if (!node.Place.IsComponentSchema)
            return [];
        var file = node.Place.File;
        if (!subtypes.TryGetValue(file, out var known))
            subtypes[file] = known = new Subtypes(file.Root.Map!);
        return [.. known.Of($"#/components/schemas/{node.Place.Segment}").Select(reference => file.Resolve(reference, node.Place))];
    }

    /// <summary>The last part of a reference: a name that people know.</summary>
    public static string? NameOf(SpecPlace place)
    {
        if (place.Text("$ref") is { } reference)
            return reference[(reference.LastIndexOfAny(['/', '#']) + 1)..];
        return place.IsComponentSchema ? place.Segment : place.Text("title");
    }

    private static bool HasSiblings(SpecPlace place) =>
        place.Map!.Entries.Any(entry => entry.Key is not ("$ref" or "description" or "summary" or "title" or "deprecated" or "example" or "examples" or "default"));

    private SchemaNode Parse(SpecPlace place)
    {
        if (place.Node is SpecScalar { Kind: SpecKind.Boolean } scalar)
            return new SchemaNode { Place = place, Id = ids.Next(), IsNever = scalar.Value is "false" or "False" or "FALSE" };
        if (place.Map is null)
        {
            return place.Node is SpecScalar { Kind: SpecKind.Null }
                ? new SchemaNode { Place = place, Id = ids.Next() }
                : throw place.Bad("A schema is a mapping. Write one here.");
        }

        var (minimum, maximum) = Bounds(place);
        var types = Types(place, out var hasType);
        var values = Values(place);
        return new SchemaNode
        {
            Place = place,
            Id = ids.Next(),
            Name = NameOf(place),
            Types = types,
            HasType = hasType,
            IsNullableWrapper = !is31 && !hasType && place.Flag("nullable") && place.Map["allOf"] is SpecList,
            Enum = values,
            OpenEnum = [.. (place.Get("x-extensible-enum")?.Items ?? []).Select(item => SpecText.Canonical(item.Node))],
            Minimum = minimum,
            Maximum = maximum,
            MultipleOf = place.Number("multipleOf") is > 0 and var multiple ? multiple : null,
            MinLength = Positive(place, "minLength"),
            MaxLength = place.Number("maxLength"),
            Pattern = place.Text("pattern") is { } pattern && !Patterns.IsTrivial(pattern) ? pattern : null,
            Format = place.Text("format"),
            Items = place.Get("items"),
            MinItems = Positive(place, "minItems"),
            MaxItems = place.Number("maxItems"),
            UniqueItems = place.Flag("uniqueItems"),
            Properties = Children(place.Get("properties")),
            PatternProperties = Children(place.Get("patternProperties")),
            Required = [.. (place.Get("required")?.Items ?? []).Select(item => item.Node).OfType<SpecScalar>().Select(item => item.Value).Distinct(StringComparer.Ordinal)],
            AdditionalProperties = place.Get("additionalProperties"),
            MinProperties = Positive(place, "minProperties"),
            MaxProperties = place.Number("maxProperties"),
            AllOf = AllOf(place),
            OneOf = [.. place.Get("oneOf")?.Items ?? []],
            AnyOf = [.. place.Get("anyOf")?.Items ?? []],
            Not = place.Get("not"),
            Discriminator = Discriminator(place.Get("discriminator")),
            ReadOnly = place.Flag("readOnly"),
            WriteOnly = place.Flag("writeOnly"),
            Deprecated = place.Flag("deprecated"),
            Default = place.Map["default"],
            Opaque = OpaqueKeywords.Where(keyword => place.Map[keyword] is not null)
                .ToDictionary(keyword => keyword, keyword => SpecText.Canonical(place.Map[keyword]), StringComparer.Ordinal),
        };
    }

    private static decimal? Positive(SpecPlace place, string key) => place.Number(key) is > 0 and var number ? number : null;

    private static IReadOnlyDictionary<string, SpecPlace> Children(SpecPlace? map)
    {
        if (map is null)
            return SchemaNode.NoPlaces;
        var children = new Dictionary<string, SpecPlace>(StringComparer.Ordinal);
        foreach (var child in map?.Entries ?? [])
            children[child.Segment] = child;
        return children;
    }

    // In OpenAPI 3.1 what stands beside a reference counts, as if both stood in an allOf.
    private static List<SpecPlace> AllOf(SpecPlace place)
    {
        var parts = (place.Get("allOf")?.Items ?? []).ToList();
        if (place.Get("$ref") is { Node: SpecScalar } reference)
            parts.Insert(0, place.File.Resolve(((SpecScalar)reference.Node).Value, place));
        return parts;
    }

    private SchemaTypes Types(SpecPlace place, out bool hasType)
    {
        var written = place.Get("type");
        hasType = written is not null;
        if (written?.Node is SpecScalar type)
        {
            var types = TypeOf(type.Value);
            return place.Flag("nullable") && !is31 ? types | SchemaTypes.Null : types;
        }

        if (written?.Node is SpecList list)
            return list.Items.OfType<SpecScalar>().Aggregate(SchemaTypes.None, (all, item) => all | TypeOf(item.Value));
        if (place.Map!["properties"] is SpecMap || place.Map["additionalProperties"] is not null || place.Map["required"] is SpecList)
            return Implied(place, SchemaTypes.Object);
        return place.Map["items"] is not null ? Implied(place, SchemaTypes.Array) : SchemaTypes.All;
    }

    private static SchemaTypes Implied(SpecPlace place, SchemaTypes types) => place.Flag("nullable") ? types | SchemaTypes.Null : types;

    private static SchemaTypes TypeOf(string name) => name switch
    {
        "null" => SchemaTypes.Null,
        "boolean" => SchemaTypes.Boolean,
        "integer" => SchemaTypes.Integer,
        "number" => SchemaTypes.Number,
        "string" => SchemaTypes.String,
        "array" => SchemaTypes.Array,
        "object" => SchemaTypes.Object,
        "file" => SchemaTypes.String,
        _ => SchemaTypes.All,
    };

    private static Dictionary<string, SpecNode>? Values(SpecPlace place)
    {
        if (place.Map!["const"] is { } only)
            return new Dictionary<string, SpecNode>(StringComparer.Ordinal) { [SpecText.Canonical(only)] = only };
        if (place.Get("enum") is not { Node: SpecList } list)
            return null;
        var values = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var item in list.Items)
            values.TryAdd(SpecText.Canonical(Typed(item.Node, place)), Typed(item.Node, place));

        // Strictly null would have to be listed too; what people mean, and what servers do, is this.
        if (place.Flag("nullable"))
            values.TryAdd("null", SpecScalar.Null);
        return values;
    }

    // YAML takes an unquoted 1 or yes for something else than text, although the schema says that its values are texts.
    private static SpecNode Typed(SpecNode node, SpecPlace place) =>
        place.Text("type") == "string" && node is SpecScalar { Kind: SpecKind.Number or SpecKind.Boolean } scalar
            ? new SpecScalar(scalar.Value, SpecKind.Text, scalar.Line, scalar.Column)
            : node;

    // OpenAPI 3.0 has a flag beside the limit, 3.1 a limit of its own.
    private static (Bound? Minimum, Bound? Maximum) Bounds(SpecPlace place)
    {
        Bound? Read(string inclusive, string exclusive, Func<decimal, decimal, bool> isStricter)
        {
            var limit = place.Number(inclusive) is { } number ? new Bound(number, place.Flag(exclusive)) : (Bound?)null;
            return place.Number(exclusive) is { } other && (limit is null || !isStricter(limit.Value.Value, other)) ? new Bound(other, true) : limit;
        }

        return (Read("minimum", "exclusiveMinimum", (one, other) => one > other), Read("maximum", "exclusiveMaximum", (one, other) => one < other));
    }

    private static SchemaDiscriminator? Discriminator(SpecPlace? place)
    {
        if (place?.Text("propertyName") is not { } property)
            return null;
        var mapping = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in place.Get("mapping")?.Entries ?? [])
            mapping[entry.Segment] = (entry.Node as SpecScalar)?.Value ?? "";
        return new SchemaDiscriminator(property, mapping);
    }
}
