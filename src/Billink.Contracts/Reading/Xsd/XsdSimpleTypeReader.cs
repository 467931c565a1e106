namespace Billink.Contracts.Reading.Xsd;

/// <summary>Reads <c>xs:simpleType</c>: a restriction of text, an enumeration, or a union that keeps an enumeration open.</summary>
internal static class XsdSimpleTypeReader
{
    private const string Hint = "A simple type is an xs:restriction, or an xs:union of one enumeration with a type for other values.";

    private const string FacetHint =
        "A restriction can have xs:enumeration, xs:pattern, xs:length, xs:minLength, xs:maxLength, xs:minInclusive and xs:maxInclusive.";

    private static readonly char[] Blanks = [' ', '\t', '\n'];

    /// <param name="name">The name; null for an anonymous type inside an element.</param>
    /// <param name="node">The <c>xs:simpleType</c>.</param>
    /// <param name="schema">The schema that has its base type.</param>
    public static SimpleType Read(string? name, XsdNode node, XsdSchema schema)
    {
        node.Attribute("name");
        node.Find("provenance");
        node.Find("source");
        XsdAnnotation.Text(node);
        var result = SimpleType.PlainText;
        if (node.Child(XsdNode.Xs + "restriction", "restriction") is { } restriction)
            result = ReadRestriction(restriction, schema);
        else if (node.Child(XsdNode.Xs + "union", "union") is { } union)
            result = ReadUnion(union, schema);
        else
            node.Missing("an xs:restriction");
        result = result.WithFormat(node.OneOf("format", Vocabulary.XmlFormats));
        node.Finish(Hint);
        foreach (var value in result.IsInteger ? result.Values ?? [] : [])
            node.ParseInteger("bc:format=\"integer\"", new Located(value.Value, value.Position));
        return result.Values is null ? result : ReadName(name, node, result);
    }

    private static SimpleType ReadName(string? name, XsdNode node, SimpleType enumeration)
    {
        if (name is not null)
            return enumeration with { Type = name, Format = null };
        node.Problems.Add(ContractProblems.Unsupported, node.Position,
            "An enumeration without a name is not supported. Declare it as a named xs:simpleType.");
        return SimpleType.PlainText;
    }

    private static SimpleType ReadRestriction(XsdNode restriction, XsdSchema schema)
    {
        var type = SimpleType.PlainText;
        if (restriction.Attribute("base") is { } baseName)
            type = schema.Resolve(baseName);
        else
            restriction.Missing("a base");
        var result = type with
        {
            Constraints = ReadFacets(restriction, type.Constraints),
            Values = ReadEnumeration(restriction) ?? type.Values,
        };
        restriction.Finish(FacetHint);
        return result;
    }

    private static Constraints ReadFacets(XsdNode restriction, Constraints inherited)
    {
        var length = Integer(restriction, "length");
        return new Constraints
        {
            MinLength = length ?? Integer(restriction, "minLength") ?? inherited.MinLength,
            MaxLength = length ?? Integer(restriction, "maxLength") ?? inherited.MaxLength,
            Minimum = Decimal(restriction, "minInclusive") ?? inherited.Minimum,
            Maximum = Decimal(restriction, "maxInclusive") ?? inherited.Maximum,
            Pattern = ReadPattern(restriction, inherited.Pattern),
        };
    }

    private static int? Integer(XsdNode restriction, string facet) =>
        Facet(restriction, facet) is var (node, value) ? node.ParseInteger("xs:" + facet, value) : null;

    private static decimal? Decimal(XsdNode restriction, string facet) =>
        Facet(restriction, facet) is var (node, value) ? node.ParseDecimal("xs:" + facet, value) : null;

    private static (XsdNode Node, Located Value)? Facet(XsdNode restriction, string facet) =>
        restriction.Child(XsdNode.Xs + facet, facet) is { } node && Value(node) is { } value ? (node, value) : null;

    private static string? ReadPattern(XsdNode restriction, string? inherited)
    {
        var patterns = new List<string>();
        foreach (var node in restriction.Children(XsdNode.Xs + "pattern", "pattern"))
        {
            if (Value(node) is not { } pattern)
                continue;
            if (inherited is not null)
                Report(pattern, "A pattern on top of the base type's pattern is not supported. Write one pattern that combines both.");
            if (Patterns.HasBare(pattern.Value, '^') || Patterns.HasBare(pattern.Value, '$'))
                Report(
                    pattern,
                    "^ and $ are ordinary characters in XSD: a pattern always covers the whole text. Escape them with \\ or remove them.");
            patterns.Add(pattern.Value);
        }

        return patterns.Count == 0 ? inherited : Patterns.ForNonEmpty(string.Join("|", patterns));

        void Report(Located pattern, string message) => restriction.Problems.Add(ContractProblems.Unsupported, pattern.At, message);
    }

    private static EquatableArray<EnumValue>? ReadEnumeration(XsdNode restriction)
    {
        var nodes = restriction.Children(XsdNode.Xs + "enumeration", "enumeration");
        if (nodes.Count == 0)
            return null;
        var values = new List<EnumValue>();
        foreach (var node in nodes)
        {
            // An empty value only allows an empty text; it isn't one of the values.
            var value = Value(node, finish: false)?.Value;
            if (value is not "")
                values.Add(VocabularyReader.ReadValue(value ?? "", node, XsdAnnotation.Text(node)));
            node.Finish("An enumeration has a value, an annotation, bc:name, bc:provenance and bc:source.");
        }

        return VocabularyReader.CheckValues(values, restriction.Problems);
    }

    private static SimpleType ReadUnion(XsdNode union, XsdSchema schema)
    {
        var memberTypes = union.Attribute("memberTypes");
        union.Finish("An xs:union names its parts in memberTypes.");
        var names = (memberTypes?.Value ?? "").Split(Blanks, StringSplitOptions.RemoveEmptyEntries);
        schema.PartsOfUnions.UnionWith(names);
        var parts = names.Select(name => schema.Resolve(new Located(name, memberTypes!.Value.At))).ToList();
        var enumerations = parts.Where(part => part.Values is not null).ToList();
        if (enumerations.Count == 1)
            return enumerations[0] with { Constraints = Constraints.None };
        union.Problems.Add(ContractProblems.Unsupported, union.Position, $"This union joins {enumerations.Count} enumerations. {Hint}");
        return SimpleType.PlainText;
    }

    private static Located? Value(XsdNode facet, bool finish = true)
    {
        var value = facet.Attribute("value");
        if (value is null)
            facet.Missing("a value");
        if (finish)
        {
            XsdAnnotation.Text(facet);
            facet.Finish("A facet has a value.");
        }

        return value;
    }
}
