namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads a property.</summary>
internal static class MemberReader
{
    /// <summary>What can be the schema of a property or a parameter.</summary>
    public const string Hint =
        "A value is a simple type with limits, a $ref, an enumeration, an object, a union, or a list or map of these; see spec/README.md.";

    public static Member ReadProperty(string wireName, bool isRequired, OpenApiFields node, Place owner, OpenApiDocument document)
    {
        var name = ReadName(wireName, node);
        var origin = VocabularyReader.ReadOrigin(node, owner.Origin);
        var value = ValueReader.Read(node, new Place(owner.Name + name, origin), document);
        if (value.Format is "integer")
        {
            node.Problems.Add(ContractProblems.Unsupported, node.PositionOfKey("format"),
                "A whole number as text is supported in the query only. Write type: string, or type: integer.");
        }

        var member = Create(wireName, name, isRequired, node, value);
        member = VocabularyReader.ReadMarks(member, node, owner.Origin) with { Wire = node.OneOf("wire", Vocabulary.Wires) };
        if (node.Has("$ref") && !document.Is31)
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

    /// <summary>The C# name: that of the vocabulary, or else the name on the wire with its first letter in upper case.</summary>
    public static string ReadName(string wireName, OpenApiFields node)
    {
        if (node.Name("name") is { } given)
            return given;
        var name = Identifiers.FromWireName(wireName);
        node.CheckName(name, node.Position);
        return name;
    }

    public static Member Create(string wireName, string name, bool isRequired, OpenApiFields node, SchemaValue value)
    {
        node.Ignore("title", "example", "examples", "externalDocs", "$comment");
        return new Member
        {
            WireName = wireName,
            Name = name,
            Type = value.Type,
            Format = value.Format,
            Containers = value.Containers,
            IsRequired = isRequired,
            IsNullable = value.IsNullable,
            IsReadOnly = value.IsReadOnly,
            IsWriteOnly = value.IsWriteOnly,
            IsDeprecated = value.IsDeprecated || node.Flag("deprecated"),
            Default = value.Default,
            Constraints = value.Constraints,
            Description = Prose.Normalize(node.Text("description")?.Value),
            Provenance = "",
            Position = node.Position,
        };
    }
}
