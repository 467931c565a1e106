using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads a named schema: an object, an enumeration, a union, or a simple type.</summary>
internal static class SchemaReader
{
    private const string Hint =
        "A named schema is an object, an enumeration, a union, or a value with limits; see spec/README.md.";

    public static ContractType Read(string name, OpenApiFields schema, OpenApiDocument document)
    {
        var origin = VocabularyReader.ReadOrigin(schema, null);
        var type = ReadContent(name, schema, origin, document) with
        {
            Description = Prose.Normalize(schema.Text("description")?.Value),
        };
        // ValueReader reads nullable where the schema is used.
        schema.Ignore("title", "example", "examples", "externalDocs", "nullable", "$comment");
        if (document.Is31)
            schema.Ignore("$defs");
        schema.Finish(Hint);
        return type;
    }

    /// <summary>Reads the members, values or limits of a schema with or without a name.</summary>
    public static ContractType ReadContent(string name, OpenApiFields schema, Origin origin, OpenApiDocument document)
    {
        var type = new ContractType
        {
            Name = name,
            Kind = KindOf(schema),
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = schema.Position,
        };
        schema.Ignore("type");
        return type.Kind switch
        {
            TypeKind.Object => type with
            {
                Members = ObjectReader.Read(name, schema, origin, document),
                MinMembers = schema.Text("minProperties") is { } least ? schema.ParseInteger("minProperties", least) : null,
                IsDeprecated = schema.Flag("deprecated"),
            },
            TypeKind.Union => UnionReader.Read(type, schema, origin, document) with { IsDeprecated = schema.Flag("deprecated") },
            TypeKind.Simple => type with { Constraints = ValueReader.Read(schema, new Place(name, origin), document).Constraints },
            _ => type with { Values = ReadValues(schema, type.Kind), IsDeprecated = schema.Flag("deprecated") },
        };
    }

    /// <summary>The kind of a schema.</summary>
    public static TypeKind KindOf(OpenApiFields schema) =>
        IsEnum(schema) ? TypeOf(schema) is { Value: "string" } ? TypeKind.TextEnum : TypeKind.IntegerEnum
        : IsObject(schema) ? TypeKind.Object
        : UnionReader.IsUnion(schema) ? TypeKind.Union
        : IsEmptyObject(schema) ? TypeKind.Object
        : TypeKind.Simple;

    /// <summary>Whether a schema lists its values.</summary>
    public static bool IsEnum(OpenApiFields schema) => schema.Has("enum") && TypeOf(schema) is { Value: "string" or "integer" };

    /// <summary>Whether a schema has properties, or is composed of schemas that do.</summary>
    public static bool IsObject(OpenApiFields schema)
    {
        if (TypeOf(schema) is not (null or { Value: "object" }))
            return false;
        var parts = schema.Peek("allOf") is SpecList list ? list.Items : [];
        return schema.Peek("properties") is SpecMap || parts.Count > 1 || parts.Any(part => (part as SpecMap)?["properties"] is not null);
    }

    /// <summary>The type; null if there is none, or if there are several.</summary>
    public static Located? TypeOf(OpenApiFields schema) => TypesOf(schema) is { Count: 1 } only ? only[0] : null;

    /// <summary>The types without null. OpenAPI 3.1 can list several.</summary>
    public static IReadOnlyList<Located> TypesOf(OpenApiFields schema) =>
        [.. schema.Texts("type").Where(type => type.Value is not "null")];

    /// <summary>Whether null is one of the types or one of the values.</summary>
    public static bool IsNullType(OpenApiFields schema) =>
        schema.Texts("type").Any(type => type.Value is "null")
        || (schema.Peek("enum") is SpecList { Items: var values } && values.Any(IsNull));

    private static bool IsNull(SpecNode node) => node is SpecScalar { Kind: SpecKind.Null };

    // A named object without properties is a message without members; elsewhere it is any JSON.
    private static bool IsEmptyObject(OpenApiFields schema) =>
        TypeOf(schema) is { Value: "object" } && schema.Peek("additionalProperties") is null or SpecScalar { Value: "false" };

    private static EquatableArray<EnumValue> ReadValues(OpenApiFields schema, TypeKind kind)
    {
        var described = schema.WordMap("values", "x-billink-values");
        if (!schema.HasWord("values"))
            schema.Missing(schema.Spell("values"), ", name, description and provenance of each value");
        var values = new List<EnumValue>();
        foreach (var item in schema.Items("enum").Where(item => !IsNull(item)))
        {
            var value = (item as SpecScalar)?.Value ?? "";
            var subject = $"value '{value}'";
            if (kind is TypeKind.IntegerEnum)
                schema.ParseInteger("enum", new Located(value, OpenApiFields.PositionOf(item)));
            if (described?.Map(value, subject) is { } words)
            {
                values.Add(VocabularyReader.ReadValue(value, words, words.Text("description")?.Value));
                words.Finish("");
            }
            else if (described?.Has(value) == false)
            {
                schema.Problems.Add(ContractProblems.Missing, OpenApiFields.PositionOf(item),
                    $"The {subject} is not described. Add it to x-billink-values.");
            }
        }

        described?.Finish("");
        return VocabularyReader.CheckValues(values, schema.Problems);
    }
}
