namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads a property or a query parameter.</summary>
internal static class MemberReader
{
    private const string Hint =
        "A property is a simple type with limits, a $ref, an allOf of one $ref, or an array of these; see spec/README.md.";

    public static Member ReadProperty(string wireName, bool isRequired, OpenApiFields node, Origin ofType, OpenApiDocument document)
    {
        var isReference = node.Has("$ref");
        var value = ValueReader.Read(node, document);
        if (value.Format is "integer")
        {
            node.Problems.Add(ContractProblems.Unsupported, node.PositionOfKey("format"),
                "A whole number as text is supported in the query only. Write type: string, or type: integer.");
        }

        var member = Create(wireName, isRequired, node, value);
        member = VocabularyReader.ReadMarks(member, node, ofType) with { Wire = node.OneOf("wire", Vocabulary.Wires) };
        if (isReference)
        {
            foreach (var key in node.Entries.Select(entry => entry.Key).Where(key => key.Value is not "$ref"))
            {
                node.Problems.Add(ContractProblems.Unsupported, key.At,
                    $"{key.Value} beside $ref is ignored by OpenAPI tools. Wrap the reference: allOf: [{{ $ref: … }}].");
            }
        }

        node.Finish(Hint);
        return member;
    }

    public static Member ReadParameter(OpenApiFields node, Origin ofOperation, OpenApiDocument document)
    {
        var wireName = node.Text("name")?.Value ?? "";
        if (wireName.Length == 0)
            node.Missing("name");
        var value = node.RequiredMap("schema", $"schema of parameter '{wireName}'") is { } schema
            ? ReadSchema(schema)
            : ValueReader.Nothing;
        var origin = VocabularyReader.ReadOrigin(node, ofOperation);
        var member = Create(wireName, node.Flag("required"), node, value) with { Provenance = origin.Provenance, Source = origin.Source };
        node.Finish("A parameter has name, in, required, description, schema, example and words of the vocabulary.");
        return member;

        SchemaValue ReadSchema(OpenApiFields map)
        {
            var read = ValueReader.Read(map, document);
            map.Ignore("description", "example");
            map.Finish(Hint);
            return read;
        }
    }

    private static Member Create(string wireName, bool isRequired, OpenApiFields node, SchemaValue value)
    {
        var name = node.Name("name");
        if (name is null)
            node.CheckName(name = Identifiers.FromWireName(wireName), node.Position);
        node.Ignore("title", "example", "examples", "externalDocs");
        return new Member
        {
            WireName = wireName,
            Name = name,
            Type = value.Type,
            Format = value.Format,
            IsList = value.IsList,
            IsRequired = isRequired,
            IsNullable = value.IsNullable,
            Default = value.Default,
            Constraints = value.Constraints,
            Description = Prose.Normalize(node.Text("description")?.Value),
            Provenance = "",
            Position = node.Position,
        };
    }
}
