namespace Billink.Contracts.Reading.Xsd;

/// <summary>Turns the named types of a schema file into the contract's types.</summary>
internal static class XsdTypeReader
{
    private const string Hint = "A message is an xs:all of elements, each at most once; a list is an xs:sequence of one repeating element.";

    public static ContractType ReadComplex(string name, XsdNode node, string description, XsdSchema schema)
    {
        node.Attribute("name");
        var origin = VocabularyReader.ReadOrigin(node, null);
        var members = new List<Member>();
        var kind = TypeKind.Object;
        if (node.Child(XsdNode.Xs + "all", "xs:all of " + name) is { } all)
        {
            members.AddRange(ReadElements(all, origin, schema));
        }
        else if (node.Child(XsdNode.Xs + "sequence", "xs:sequence of " + name) is { } sequence)
        {
            kind = TypeKind.List;
            members.AddRange(ReadElements(sequence, origin, schema));
            if (members.Count != 1 || !members[0].IsList)
                node.Problems.Add(ContractProblems.Unsupported, sequence.Position,
                    "A sequence that isn't a list is not supported. " + Hint);
        }

        node.Finish(Hint);
        MemberRules.Check(name, members, allowSpellings: true, node.Problems);
        return new ContractType
        {
            Name = name,
            Kind = kind,
            Description = description,
            Members = new EquatableArray<Member>(members),
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = node.Position,
        };
    }

    public static ContractType ReadSimple(string name, XsdNode node, XsdSchema schema)
    {
        var type = schema.Resolve(new Located(name, node.Position));
        var origin = VocabularyReader.ReadOrigin(node, null);
        return new ContractType
        {
            Name = name,
            Kind = type.Values is null ? TypeKind.Simple : type.IsInteger ? TypeKind.IntegerEnum : TypeKind.TextEnum,
            Description = XsdAnnotation.Text(node),
            Values = new EquatableArray<EnumValue>(type.Values ?? []),
            Constraints = type.Constraints,
            Provenance = origin.Provenance,
            Source = origin.Source,
            Position = node.Position,
        };
    }

    private static List<Member> ReadElements(XsdNode group, Origin ofType, XsdSchema schema)
    {
        var members = group.Children(XsdNode.Xs + "element", "element")
            .Select(element => XsdElementReader.Read(element, ofType, schema))
            .ToList();
        group.Finish(Hint);
        return members;
    }
}
