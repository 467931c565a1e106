using Billink.Contracts.Documents;

namespace Billink.Contracts.Schemas;

/// <summary>Reads the schemas of one document, each once.</summary>
internal sealed class SchemaReader(bool is31, SchemaIds ids)
{
    private static readonly string[] OpaqueKeywords =
        ["contentMediaType", "contentEncoding", "contentSchema", "xml", "dependencies", "$dynamicRef"];

    // OpenAPI 3.0 doesn't have these keywords, so tools differ in what they make of them.
    private static readonly string[] NewKeywords =
    [
        "if", "then", "else", "contains", "minContains", "maxContains", "propertyNames", "dependentSchemas", "dependentRequired",
        "prefixItems", "unevaluatedProperties", "unevaluatedItems",
    ];

    private readonly string[] opaqueKeywords = is31 ? OpaqueKeywords : [.. OpaqueKeywords, .. NewKeywords];
    private readonly Dictionary<SpecElement, SchemaNode> nodes = [];
    private readonly Dictionary<SpecFile, Subtypes> subtypes = [];

    /// <summary>The schema of an element, after references are resolved.</summary>
    public SchemaNode Read(SpecElement element)
    {
        var target = is31 && element.Text("$ref") is not null && HasSiblings(element) ? element : element.Follow();
        if (!nodes.TryGetValue(target, out var node))
            nodes[target] = node = Parse(target);
        return node;
    }

    /// <summary>The named schemas that inherit from a schema and are distinguished by a discriminator.</summary>
    public IReadOnlyList<SpecElement> SubtypesOf(SchemaNode node)
    {
        if (!node.Element.IsComponentSchema)
            return [];
        var file = node.Element.File;
        if (!subtypes.TryGetValue(file, out var known))
            subtypes[file] = known = new Subtypes(file.Root.Map!);
        return [.. known.Of($"#/components/schemas/{node.Element.Segment}").Select(reference => file.Resolve(reference, node.Element))];
    }

    /// <summary>The last part of a reference: the name of the schema.</summary>
    public static string? NameOf(SpecElement element)
    {
        if (element.Text("$ref") is { } reference)
            return reference[(reference.LastIndexOfAny(['/', '#']) + 1)..];
        return element.IsComponentSchema ? element.Segment : element.Text("title");
    }

    private static bool HasSiblings(SpecElement element) =>
        element.Map!.Entries.Any(
            entry => entry.Key is not (
                "$ref" or "description" or "summary" or "title" or "deprecated" or "example" or "examples" or "default"));

    private SchemaNode Parse(SpecElement element)
    {
        if (element.Node is SpecScalar { Kind: SpecKind.Boolean } scalar)
            return new SchemaNode { Element = element, Id = ids.Next(), IsNever = scalar.Value is "false" or "False" or "FALSE" };
        if (element.Map is null)
        {
            return element.Node is SpecScalar { Kind: SpecKind.Null }
                ? new SchemaNode { Element = element, Id = ids.Next() }
                : throw element.Bad("A schema is a mapping. Write one here.");
        }

        var (minimum, maximum) = Bounds(element);
        var types = Types(element, out var hasType);
        var values = Values(element);
        return new SchemaNode
        {
            Element = element,
            Id = ids.Next(),
            Name = NameOf(element),
            Types = types,
            HasType = hasType,
            IsNullableWrapper = !is31 && !hasType && element.Flag("nullable") && element.Map["allOf"] is SpecList,
            Enum = values,
            OpenEnum = [.. (element.Get("x-extensible-enum")?.Items ?? []).Select(item => SpecText.Canonical(item.Node))],
            Minimum = minimum,
            Maximum = maximum,
            MultipleOf = element.Number("multipleOf") is > 0 and var multiple ? multiple : null,
            MinLength = Positive(element, "minLength"),
            MaxLength = element.Number("maxLength"),
            Pattern = element.Text("pattern") is { } pattern && !EcmaPatterns.IsTrivial(pattern) ? pattern : null,
            Format = element.Text("format") ?? FormatOf(element),
            Items = element.Get("items"),
            PrefixItems = is31 ? [.. element.Get("prefixItems")?.Items ?? []] : [],
            MinItems = Positive(element, "minItems"),
            MaxItems = element.Number("maxItems"),
            UniqueItems = element.Flag("uniqueItems"),
            Contains = is31 ? Contains(element) : null,
            UnevaluatedItems = is31 ? element.Get("unevaluatedItems") : null,
            UnevaluatedOrContained = is31 ? UnevaluatedOrContained(element) : null,
            Properties = Children(element.Get("properties")),
            PatternProperties = IsAnyName(element) ? SchemaNode.NoElements : Children(element.Get("patternProperties")),
            Required =
            [
                .. (element.Get("required")?.Items ?? [])
                    .Select(item => item.Node)
                    .OfType<SpecScalar>()
                    .Select(item => item.Value)
                    .Distinct(StringComparer.Ordinal),
            ],
            DependentRequired = is31 ? [.. Dependencies(element.Get("dependentRequired"))] : [],
            AdditionalProperties = IsAnyName(element)
                ? element.Get("patternProperties")!.Entries.Single()
                : element.Get("additionalProperties"),
            UnevaluatedProperties = is31 ? element.Get("unevaluatedProperties") : null,
            PropertyNames = is31 ? element.Get("propertyNames") : null,
            DependentSchemas = is31 ? Children(element.Get("dependentSchemas")) : SchemaNode.NoElements,
            MinProperties = Positive(element, "minProperties"),
            MaxProperties = element.Number("maxProperties"),
            AllOf = AllOf(element),
            OneOf = [.. element.Get("oneOf")?.Items ?? []],
            AnyOf = [.. element.Get("anyOf")?.Items ?? []],
            Not = element.Get("not"),
            Condition = is31 ? Condition(element) : null,
            Discriminator = Discriminator(element.Get("discriminator")),
            ReadOnly = element.Flag("readOnly"),
            WriteOnly = element.Flag("writeOnly"),
            Deprecated = element.Flag("deprecated"),
            Default = element.Map["default"],
            Opaque = opaqueKeywords.Where(keyword => element.Map[keyword] is not null && !IsFormat(element, keyword))
                .ToDictionary(keyword => keyword, keyword => SpecText.Canonical(element.Map[keyword]), StringComparer.Ordinal),
        };
    }

    // From OpenAPI 3.1 on, an encoding says what the format "byte" said before, and a media type what "binary" said.
    private static string? FormatOf(SpecElement element) => (element.Text("contentEncoding"), element.Text("contentMediaType")) switch
    {
        ("base64", _) => "byte",
        ("base64url", _) => "base64url",
        (null, "application/octet-stream") => "binary",
        _ => null,
    };

    private static bool IsFormat(SpecElement element, string keyword) => FormatOf(element) is { } format
        && (element.Text("format") ?? format) == format
        && keyword == (format == "binary" ? "contentMediaType" : "contentEncoding");

    private static decimal? Positive(SpecElement element, string key) => element.Number(key) is > 0 and var number ? number : null;

    private static IReadOnlyDictionary<string, SpecElement> Children(SpecElement? map)
    {
        if (map is null)
            return SchemaNode.NoElements;
        var children = new Dictionary<string, SpecElement>(StringComparer.Ordinal);
        foreach (var child in map?.Entries ?? [])
            children[child.Segment] = child;
        return children;
    }

    // A pattern that matches any name says the same as additionalProperties if no other properties are declared.
    private static bool IsAnyName(SpecElement element) =>
        element.Map!["patternProperties"] is SpecMap { Entries: [{ Key: var pattern }] }
        && EcmaPatterns.IsTrivial(pattern)
        && element.Map["properties"] is null or SpecMap { Entries.Count: 0 };

    private static SchemaContains? Contains(SpecElement element) => element.Get("contains") is { } schema
        ? new SchemaContains(schema, element.Number("minContains") ?? 1, element.Number("maxContains"))
        : null;

    private static SpecElement? UnevaluatedOrContained(SpecElement element)
    {
        const string keyword = "unevaluatedItems";
        if (element.Get(keyword) is not { } rest || element.Map!["contains"] is not { } contained)
            return element.Get(keyword);
        var either = SpecMap.Of([new("anyOf", new SpecList([contained, rest.Node]))]);
        return new SpecElement(element.File, element, keyword, either, rest.Node.Line, rest.Node.Column);
    }

    private static SchemaCondition? Condition(SpecElement element) =>
        element.Get("if") is { } condition && (element.Get("then") ?? element.Get("else")) is not null
            ? new SchemaCondition(condition, element.Get("then"), element.Get("else"))
            : null;

    private static IEnumerable<(string If, string Then)> Dependencies(SpecElement? map) =>
        from entry in map?.Entries ?? []
        from item in entry.Items
        where item.Node is SpecScalar
        select (entry.Segment, ((SpecScalar)item.Node).Value);

    // In OpenAPI 3.1, keywords beside a reference apply, too, as if both were in an allOf.
    private static List<SpecElement> AllOf(SpecElement element)
    {
        var parts = (element.Get("allOf")?.Items ?? []).ToList();
        if (element.Get("$ref") is { Node: SpecScalar } reference)
            parts.Insert(0, element.File.Resolve(((SpecScalar)reference.Node).Value, element));
        return parts;
    }

    private SchemaTypes Types(SpecElement element, out bool hasType)
    {
        var written = element.Get("type");
        hasType = written is not null;
        if (written?.Node is SpecScalar type)
        {
            var types = TypeOf(type.Value);
            return element.Flag("nullable") && !is31 ? types | SchemaTypes.Null : types;
        }

        if (written?.Node is SpecList list)
            return list.Items.OfType<SpecScalar>().Aggregate(SchemaTypes.None, (all, item) => all | TypeOf(item.Value));
        if (element.Map!["properties"] is SpecMap || element.Map["additionalProperties"] is not null || element.Map["required"] is SpecList)
            return Implied(element, SchemaTypes.Object);
        return element.Map["items"] is not null ? Implied(element, SchemaTypes.Array) : SchemaTypes.All;
    }

    private static SchemaTypes Implied(SpecElement element, SchemaTypes types) =>
        element.Flag("nullable") ? types | SchemaTypes.Null : types;

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

    private static Dictionary<string, SpecNode>? Values(SpecElement element)
    {
        if (element.Map!["const"] is { } only)
            return new Dictionary<string, SpecNode>(StringComparer.Ordinal) { [SpecText.Canonical(only)] = only };
        if (element.Get("enum") is not { Node: SpecList } list)
            return null;
        var values = new Dictionary<string, SpecNode>(StringComparer.Ordinal);
        foreach (var item in list.Items)
            values.TryAdd(SpecText.Canonical(Typed(item.Node, element)), Typed(item.Node, element));

        // Strictly, the enumeration would have to list null, too, but common practice is this.
        if (element.Flag("nullable"))
            values.TryAdd("null", SpecScalar.Null);
        return values;
    }

    // An unquoted 1 or yes isn't a text in YAML, although the schema has text values.
    private static SpecNode Typed(SpecNode node, SpecElement element) =>
        element.Text("type") == "string" && node is SpecScalar { Kind: SpecKind.Number or SpecKind.Boolean } scalar
            ? new SpecScalar(scalar.Value, SpecKind.Text, scalar.Line, scalar.Column)
            : node;

    // OpenAPI 3.0 has a flag beside the limit, 3.1 has a separate limit.
    private static (Bound? Minimum, Bound? Maximum) Bounds(SpecElement element)
    {
        Bound? Read(string inclusive, string exclusive, Func<decimal, decimal, bool> isStricter)
        {
            var limit = element.Number(inclusive) is { } number ? new Bound(number, element.Flag(exclusive)) : (Bound?)null;
            return element.Number(exclusive) is { } other && (limit is null || !isStricter(limit.Value.Value, other))
                ? new Bound(other, true)
                : limit;
        }

        return (
            Read("minimum", "exclusiveMinimum", (one, other) => one > other),
            Read("maximum", "exclusiveMaximum", (one, other) => one < other));
    }

    private static SchemaDiscriminator? Discriminator(SpecElement? element)
    {
        if (element?.Text("propertyName") is not { } property)
            return null;
        var mapping = new SortedDictionary<string, string>(StringComparer.Ordinal);
        foreach (var entry in element.Get("mapping")?.Entries ?? [])
            mapping[entry.Segment] = (entry.Node as SpecScalar)?.Value ?? "";
        return new SchemaDiscriminator(property, mapping, element.Text("defaultMapping"));
    }
}
