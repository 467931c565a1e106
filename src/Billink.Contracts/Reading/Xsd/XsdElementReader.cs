namespace Billink.Contracts.Reading.Xsd;

/// <summary>Reads <c>xs:element</c>.</summary>
internal static class XsdElementReader
{
    private const string Hint =
        "An element has a name, a type (named, or an xs:simpleType inside), minOccurs, maxOccurs, a default and an annotation.";

    public static Member Read(XsdNode node, Origin ofType, XsdSchema schema)
    {
        var wireName = node.Attribute("name")?.Value ?? "";
        if (wireName.Length == 0)
            node.Missing("a name");
        var type = ReadType(node, schema).WithFormat(node.OneOf("format", Vocabulary.XmlFormats));
        var least = Occurs(node, "minOccurs");
        var most = Occurs(node, "maxOccurs");
        if (most == 0)
            node.Problems.Add(ContractProblems.Unsupported, node.Position, "An element that may not occur is not supported. Remove it.");
        var isList = most is null or > 1;
        var member = new Member
        {
            WireName = wireName,
            Name = node.RequiredName("name", $", the C# name of {wireName}"),
            Type = type.Type,
            Format = type.Format,
            IsList = isList,
            IsRequired = least != 0,
            Default = node.Attribute("default")?.Value,
            Constraints = isList ? type.Constraints with { MinItems = least == 0 ? null : least, MaxItems = most } : type.Constraints,
            Description = XsdAnnotation.Text(node),
            Provenance = "",
            Position = node.Position,
        };
        member = VocabularyReader.ReadMarks(member, node, ofType);
        node.Finish(Hint);
        return member;
    }

    private static SimpleType ReadType(XsdNode node, XsdSchema schema)
    {
        if (node.Attribute("type") is { } type)
        {
            schema.TypesOfElements.Add(type.Value);
            return schema.Resolve(type);
        }

        if (node.Child(XsdNode.Xs + "simpleType", "simple type") is { } simpleType)
            return XsdSimpleTypeReader.Read(null, simpleType, schema);
        node.Missing("a type");
        return SimpleType.PlainText;
    }

    /// <summary>Default: 1; null for unbounded.</summary>
    private static int? Occurs(XsdNode node, string name)
    {
        if (node.Attribute(name) is not { } occurs)
            return 1;
        return string.Equals(occurs.Value, "unbounded", StringComparison.Ordinal) ? null : node.ParseInteger(name, occurs);
    }
}
