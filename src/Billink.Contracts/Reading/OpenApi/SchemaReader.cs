using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads a named schema: an object, an enumeration, or a simple type.</summary>
internal static class SchemaReader
{
    private const string Hint =
        "A named schema is an object with properties, an enumeration, or a text or number with limits; see spec/README.md.";

    public static ContractType Read(string name, OpenApiFields schema, OpenApiDocument document)
    {
        var origin = VocabularyReader.ReadOrigin(schema, null);
        var type = new ContractType
        {
            Name = name,
            Kind = KindOf(schema),
            Description = Prose.Normalize(schema.Text("description")?.Value),
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = schema.Position,
        };
        schema.Ignore("title", "example", "externalDocs", "nullable"); // ValueReader reads nullable where the schema is used.
        type = type.Kind switch
        {
            TypeKind.Object => type with
            {
                Members = ReadProperties(name, schema, origin, document),
                MinMembers = schema.Text("minProperties") is { } least ? schema.ParseInteger("minProperties", least) : null,
            },
            TypeKind.Simple => type with { Constraints = ValueReader.ReadSimple(schema).Constraints },
            _ => type with { Values = ReadValues(schema, type.Kind) },
        };
        schema.Finish(Hint);
        return type;
    }

    /// <summary>The kind of a named schema; reads only its type and enum.</summary>
    public static TypeKind KindOf(OpenApiFields schema)
    {
        var isEnum = schema.Has("enum");
        return schema.Text("type")?.Value switch
        {
            "string" when isEnum => TypeKind.TextEnum,
            "integer" when isEnum => TypeKind.IntegerEnum,
            "object" => TypeKind.Object,
            _ => TypeKind.Simple,
        };
    }

    private static EquatableArray<Member> ReadProperties(string typeName, OpenApiFields schema, Origin origin, OpenApiDocument document)
    {
        var required = new HashSet<string>(StringComparer.Ordinal);
        var properties = schema.Map("properties", "properties")?.Entries ?? [];
        foreach (var item in schema.Items("required"))
        {
            var name = (item as SpecScalar)?.Value ?? "";
            required.Add(name);
            if (!properties.Any(property => string.Equals(property.Key.Value, name, StringComparison.Ordinal)))
            {
                schema.Problems.Add(ContractProblems.UnknownReference, OpenApiFields.PositionOf(item),
                    $"'{name}' is required but not a property of {typeName}. Declare it, or correct the name.");
            }
        }

        var members = new List<Member>();
        foreach (var (key, node) in properties)
        {
            if (schema.AsMap(node, $"property '{key.Value}'", key.At) is { } property)
                members.Add(MemberReader.ReadProperty(key.Value, required.Contains(key.Value), property, origin, document));
        }

        MemberRules.Check(typeName, members, allowSpellings: false, schema.Problems);
        return new EquatableArray<Member>(members);
    }

    private static EquatableArray<EnumValue> ReadValues(OpenApiFields schema, TypeKind kind)
    {
        var described = schema.WordMap("values", "x-billink-values");
        if (!schema.HasWord("values"))
            schema.Missing(schema.Spell("values"), ", name, description and provenance of each value");
        var values = new List<EnumValue>();
        foreach (var item in schema.Items("enum"))
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
