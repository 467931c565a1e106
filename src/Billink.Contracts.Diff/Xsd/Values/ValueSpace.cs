using System.Collections;
using System.Globalization;
using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Diff.Languages;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>The texts that a simple type allows: its built-in type with the facets of all its base types.</summary>
internal sealed class ValueSpace
{
    private readonly List<XmlSchemaFacet> facets = [];

    private ValueSpace(XmlSchemaType type, ValueVariety variety, XmlTypeCode code)
    {
        (Type, Variety, Code) = (type, variety, code);
        if (NumberRange.OfBuiltIn(code) is { } range)
            Range = range;
    }

    public XmlSchemaType Type { get; }

    public ValueVariety Variety { get; }

    /// <summary>The built-in type of an atomic value.</summary>
    public XmlTypeCode Code { get; }

    public ValueSpace? Item { get; private set; }

    public IReadOnlyList<ValueSpace> Members { get; private set; } = [];

    public NumberRange Range { get; private set; } = NumberRange.Everything;

    /// <summary>The lower bound of a type without numbers.</summary>
    public OrderBound? Lower { get; private set; }

    /// <summary>The upper bound of a type without numbers.</summary>
    public OrderBound? Upper { get; private set; }

    public int LeastLength { get; private set; }

    public int MostLength { get; private set; } = int.MaxValue;

    public int MostDigits { get; private set; } = int.MaxValue;

    public int MostFractionDigits { get; private set; } = int.MaxValue;

    /// <summary>The patterns. A text must match each item, and an item is a choice of patterns.</summary>
    public List<string[]> Patterns { get; } = [];

    /// <summary>The enumerated values; null if there is no enumeration.</summary>
    public IReadOnlyList<string>? Values { get; private set; }

    /// <summary>The fixed value of an element or attribute; null if there is none.</summary>
    public string? Fixed { get; private init; }

    public WhiteSpaceRule WhiteSpace { get; private set; }

    public static ValueSpace Of(XmlSchemaType type)
    {
        var isBuiltIn = type.QualifiedName.Namespace == XmlSchema.Namespace;
        if (isBuiltIn && type is XmlSchemaSimpleType { Content: not XmlSchemaSimpleTypeList } builtIn)
            return BuiltIn(builtIn);
        switch (type)
        {
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeList list }:
                return new ValueSpace(type, ValueVariety.List, XmlTypeCode.None)
                {
                    Item = Of(list.BaseItemType ?? list.ItemType!),
                    WhiteSpace = WhiteSpaceRule.Collapse,
                };
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeUnion union }:
                return new ValueSpace(type, ValueVariety.Union, XmlTypeCode.None)
                {
                    Members = [.. (union.BaseMemberTypes ?? []).SelectMany(Flat)],
                };
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeRestriction restriction }:
                return Restricted(type, Of(BaseOf(type)), restriction.Facets);
            case XmlSchemaComplexType { ContentModel.Content: XmlSchemaSimpleContentRestriction restriction }:
                return Restricted(type, Of(restriction.BaseType ?? BaseOf(type)), restriction.Facets);
            default:
                return Of(BaseOf(type));
        }
    }

    /// <summary>The effective facet of a kind; null if there is none.</summary>
    public XmlSchemaFacet? Facet<T>()
        where T : XmlSchemaFacet => facets.OfType<T>().FirstOrDefault();

    /// <summary>The declaration of an enumerated value.</summary>
    public XmlSchemaFacet? Facet(string value) =>
        facets.OfType<XmlSchemaEnumerationFacet>().FirstOrDefault(facet => facet.Value == value);

    /// <summary>The same space with a fixed value.</summary>
    public ValueSpace WithFixed(string value)
    {
        var space = new ValueSpace(Type, Variety, Code) { Fixed = value };
        space.TakeFrom(this);
        space.Values = [value];
        return space;
    }

    /// <summary>The same space for items of a list, which white space separates.</summary>
    public ValueSpace AsItem()
    {
        var space = new ValueSpace(Type, Variety, Code) { Fixed = Fixed };
        space.TakeFrom(this);
        space.WhiteSpace = WhiteSpaceRule.Collapse;
        return space;
    }

    /// <summary>Whether both spaces are declared alike, so that they allow the same texts.</summary>
    public bool IsDeclaredAs(ValueSpace other) =>
        (Variety, Code, WhiteSpace, Fixed, Range, Lower, Upper) ==
            (other.Variety, other.Code, other.WhiteSpace, other.Fixed, other.Range, other.Lower, other.Upper)
        && (LeastLength, MostLength, MostDigits, MostFractionDigits) ==
            (other.LeastLength, other.MostLength, other.MostDigits, other.MostFractionDigits)
        && (Values ?? []).SequenceEqual(other.Values ?? [], StringComparer.Ordinal)
        && Patterns.Count == other.Patterns.Count
        && Patterns.Zip(other.Patterns).All(pair => pair.First.SequenceEqual(pair.Second, StringComparer.Ordinal))
        && (Item is null ? other.Item is null : other.Item is not null && Item.IsDeclaredAs(other.Item))
        && Members.Count == other.Members.Count
        && Members.Zip(other.Members).All(pair => pair.First.IsDeclaredAs(pair.Second));

    /// <summary>Whether the type allows a text.</summary>
    public bool Allows(string text) => Parsed(text) is { } value && (Fixed is null || IsSame(value, Parsed(Fixed)));

    private object? Parsed(string text)
    {
        try
        {
            var names = new NameTable();
            return Type.Datatype!.ParseValue(text, names, new XmlNamespaceManager(names));
        }
        catch (Exception exception) when (exception is XmlSchemaException or FormatException or OverflowException or ArgumentException)
        {
            return null;
        }
    }

    private static bool IsSame(object one, object? other) => one is IStructuralEquatable array
        ? array.Equals(other, StructuralComparisons.StructuralEqualityComparer)
        : one.Equals(other);

    // The base library doesn't keep the original of a redefined type.
    private static XmlSchemaType BaseOf(XmlSchemaType type) =>
        (type.Parent is XmlSchemaRedefine redefine ? Redefined(redefine, type.Name!) : null) ?? type.BaseXmlSchemaType!;

    private static XmlSchemaType? Redefined(XmlSchemaExternal from, string name) => from.Schema is not { } schema
        ? null
        : schema.Items.OfType<XmlSchemaType>().FirstOrDefault(type => type.Name == name)
            ?? schema.Includes.OfType<XmlSchemaRedefine>().SelectMany(inner => inner.Items.OfType<XmlSchemaType>())
                .FirstOrDefault(type => type.Name == name)
            ?? schema.Includes.OfType<XmlSchemaExternal>().Select(inner => Redefined(inner, name))
                .FirstOrDefault(found => found is not null);

    private static ValueSpace BuiltIn(XmlSchemaSimpleType type) => type.TypeCode switch
    {
        XmlTypeCode.NmToken when type.QualifiedName.Name == "NMTOKENS" => Many(type, XmlTypeCode.NmToken),
        XmlTypeCode.Idref when type.QualifiedName.Name == "IDREFS" => Many(type, XmlTypeCode.Idref),
        XmlTypeCode.Entity when type.QualifiedName.Name == "ENTITIES" => Many(type, XmlTypeCode.Entity),
        var code => new ValueSpace(type, ValueVariety.Atomic, code)
        {
            MostFractionDigits = NumberRange.OfBuiltIn(code) is null ? int.MaxValue : 0,
            WhiteSpace = code switch
            {
                XmlTypeCode.String or XmlTypeCode.AnyAtomicType or XmlTypeCode.None => WhiteSpaceRule.Preserve,
                XmlTypeCode.NormalizedString => WhiteSpaceRule.Replace,
                _ => WhiteSpaceRule.Collapse,
            },
        },
    };

    private static ValueSpace Many(XmlSchemaSimpleType type, XmlTypeCode item) => new(type, ValueVariety.List, XmlTypeCode.None)
    {
        Item = BuiltIn(XmlSchemaType.GetBuiltInSimpleType(item)),
        LeastLength = 1,
        WhiteSpace = WhiteSpaceRule.Collapse,
    };

    private static IEnumerable<ValueSpace> Flat(XmlSchemaSimpleType member)
    {
        var space = Of(member);
        return space.Variety == ValueVariety.Union && space.Values is null && space.Patterns.Count == 0 ? space.Members : [space];
    }

    private static ValueSpace Restricted(XmlSchemaType type, ValueSpace of, XmlSchemaObjectCollection added)
    {
        var space = new ValueSpace(type, of.Variety, of.Code);
        space.TakeFrom(of);
        foreach (XmlSchemaFacet facet in added)
            space.Add(facet);
        space.facets.InsertRange(0, added.Cast<XmlSchemaFacet>());
        var patterns = added.OfType<XmlSchemaPatternFacet>().Select(facet => facet.Value!).ToArray();
        if (patterns.Length > 0)
            space.Patterns.Add(patterns);
        var values = added.OfType<XmlSchemaEnumerationFacet>().Select(facet => facet.Value!).ToList();
        if (values.Count > 0)
            space.Values = values;
        return space;
    }

    private void TakeFrom(ValueSpace of)
    {
        (Item, Members, Values, WhiteSpace) = (of.Item, of.Members, of.Values, of.WhiteSpace);
        (Range, Lower, Upper) = (of.Range, of.Lower, of.Upper);
        (LeastLength, MostLength, MostDigits, MostFractionDigits) = (of.LeastLength, of.MostLength, of.MostDigits, of.MostFractionDigits);
        Patterns.AddRange(of.Patterns);
        facets.AddRange(of.facets);
    }

    private void Add(XmlSchemaFacet facet)
    {
        switch (facet)
        {
            case XmlSchemaLengthFacet:
                LeastLength = MostLength = Number(facet);
                break;
            case XmlSchemaMinLengthFacet:
                LeastLength = Math.Max(LeastLength, Number(facet));
                break;
            case XmlSchemaMaxLengthFacet:
                MostLength = Math.Min(MostLength, Number(facet));
                break;
            case XmlSchemaTotalDigitsFacet:
                MostDigits = Math.Min(MostDigits, Number(facet));
                break;
            case XmlSchemaFractionDigitsFacet:
                MostFractionDigits = Math.Min(MostFractionDigits, Number(facet));
                break;
            case XmlSchemaWhiteSpaceFacet:
                WhiteSpace = Enum.Parse<WhiteSpaceRule>(facet.Value!, ignoreCase: true);
                break;
            case XmlSchemaMinInclusiveFacet or XmlSchemaMinExclusiveFacet or XmlSchemaMaxInclusiveFacet or XmlSchemaMaxExclusiveFacet
                when NumberRange.IsNumber(Code) && Range.With(facet) is { } range:
                Range = range;
                break;
            case XmlSchemaMinInclusiveFacet or XmlSchemaMinExclusiveFacet:
                Lower = new OrderBound(facet.Value!, facet is XmlSchemaMinInclusiveFacet);
                break;
            case XmlSchemaMaxInclusiveFacet or XmlSchemaMaxExclusiveFacet:
                Upper = new OrderBound(facet.Value!, facet is XmlSchemaMaxInclusiveFacet);
                break;
            default:
                break;
        }
    }

    private static int Number(XmlSchemaFacet facet) =>
        int.TryParse(facet.Value, NumberStyles.Integer, CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
