namespace Billink.Contracts.Reading.Xsd;

/// <summary>The named types of a schema file.</summary>
internal sealed class XsdSchema
{
    private readonly Dictionary<string, XsdNode> complexTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, XsdNode> simpleTypes = new(StringComparer.Ordinal);
    private readonly Dictionary<string, SimpleType> resolved = new(StringComparer.Ordinal);
    private readonly HashSet<string> underway = new(StringComparer.Ordinal);

    public XsdSchema(XsdNode root)
    {
        Problems = root.Problems;
        foreach (var ignored in (string[])["elementFormDefault", "attributeFormDefault", "version", "id"])
            root.Attribute(ignored);
        XsdAnnotation.Text(root);
        foreach (var kind in (string[])["simpleType", "complexType"])
        {
            foreach (var node in root.Children(XsdNode.Xs + kind, kind))
                Add(node, node.Attribute("name"), string.Equals(kind, "simpleType", StringComparison.Ordinal) ? simpleTypes : complexTypes);
        }

        root.Finish(
            "A schema contains named xs:complexType and xs:simpleType without a target namespace; messages are validated by their type.");
    }

    public ProblemList Problems { get; }

    public IEnumerable<(string Name, XsdNode Node)> ComplexTypes => InFileOrder(complexTypes);

    public IEnumerable<(string Name, XsdNode Node)> SimpleTypes => InFileOrder(simpleTypes);

    /// <summary>The types that a union names. They aren't separate types, unless an element has them, too.</summary>
    public HashSet<string> PartsOfUnions { get; } = new(StringComparer.Ordinal);

    /// <summary>The types that elements have.</summary>
    public HashSet<string> TypesOfElements { get; } = new(StringComparer.Ordinal);

    /// <summary>The type with a name. If there is none, adds a problem and returns text.</summary>
    public SimpleType Resolve(Located typeName)
    {
        var name = typeName.Value;
        if (SimpleType.BuiltIn(name) is { } builtIn)
            return builtIn;
        if (complexTypes.ContainsKey(name))
            return SimpleType.Named(name);
        if (resolved.TryGetValue(name, out var known))
            return known;
        if (!simpleTypes.TryGetValue(name, out var node))
            return Unknown(
                typeName, $"'{name}' is neither a type of this file nor one of {SimpleType.BuiltIns}. Declare it, or correct the name.");
        if (!underway.Add(name))
            return Unknown(typeName, $"'{name}' is derived from itself. Give it another base.");
        var result = XsdSimpleTypeReader.Read(name, node, this);
        underway.Remove(name);
        return resolved[name] = result;
    }

    /// <summary>Whether a name is a complex type, which can be a message or a part of one.</summary>
    public bool IsComplex(string name) => complexTypes.ContainsKey(name);

    private SimpleType Unknown(Located typeName, string message)
    {
        Problems.Add(ContractProblems.UnknownReference, typeName.At, message);
        return SimpleType.PlainText;
    }

    private void Add(XsdNode node, Located? name, Dictionary<string, XsdNode> types)
    {
        if (name is not { } found)
        {
            node.Missing("a name");
            return;
        }

        node.CheckName(found.Value, found.At);
        if (simpleTypes.ContainsKey(found.Value) || complexTypes.ContainsKey(found.Value))
            Problems.Add(ContractProblems.Duplicate, found.At, $"Type {found.Value} is declared twice. Rename or remove one.");
        else
            types.Add(found.Value, node);
    }

    private static IEnumerable<(string Name, XsdNode Node)> InFileOrder(Dictionary<string, XsdNode> types) =>
        types.OrderBy(type => type.Value.Position.Line).ThenBy(type => type.Value.Position.Column).Select(type => (type.Key, type.Value));
}
