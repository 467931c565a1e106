using System.Xml.Schema;

namespace Billink.Contracts.Diffing.Xsd.Values;

/// <summary>The texts that a simple type allows: its built-in type with all facets of the types it is built on.</summary>
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

    /// <summary>The bounds of a type without numbers, such as a date, as they are written.</summary>
    public SortedDictionary<string, string> OtherBounds { get; } = new(StringComparer.Ordinal);

    public int LeastLength { get; private set; }

    public int MostLength { get; private set; } = int.MaxValue;

    public int MostDigits { get; private set; } = int.MaxValue;

    public int MostFractionDigits { get; private set; } = int.MaxValue;

    /// <summary>Each must fit; each is a choice of patterns.</summary>
    public List<string[]> Patterns { get; } = [];

    /// <summary>The only values; null where there is no list of them.</summary>
    public IReadOnlyList<string>? Values { get; private set; }

    public string WhiteSpace { get; private set; } = "preserve";

    public static ValueSpace Of(XmlSchemaType type)
    {
        if (type.QualifiedName.Namespace == XmlSchema.Namespace && type is XmlSchemaSimpleType builtIn && builtIn.Content is not XmlSchemaSimpleTypeList)
            return BuiltIn(builtIn);
        switch (type)
        {
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeList list }:
                return new ValueSpace(type, ValueVariety.List, XmlTypeCode.None) { Item = Of(list.BaseItemType ?? list.ItemType!), WhiteSpace = "collapse" };
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeUnion union }:
                return new ValueSpace(type, ValueVariety.Union, XmlTypeCode.None) { Members = [.. (union.BaseMemberTypes ?? []).SelectMany(Flat)] };
            case XmlSchemaSimpleType { Content: XmlSchemaSimpleTypeRestriction restriction }:
                return Restricted(type, Of(type.BaseXmlSchemaType!), restriction.Facets);
            case XmlSchemaComplexType { ContentModel.Content: XmlSchemaSimpleContentRestriction restriction }:
                return Restricted(type, Of(restriction.BaseType ?? type.BaseXmlSchemaType!), restriction.Facets);
            default:
                return Of(type.BaseXmlSchemaType!);
        }
    }

    /// <summary>The facet of a kind that counts; null where there is none.</summary>
    public XmlSchemaFacet? Facet<T>()
        where T : XmlSchemaFacet => facets.OfType<T>().FirstOrDefault();

    /// <summary>Where a value is listed.</summary>
    public XmlSchemaFacet? Facet(string value) => facets.OfType<XmlSchemaEnumerationFacet>().FirstOrDefault(facet => facet.Value == value);

    /// <summary>Whether the type allows a text.</summary>
    public bool Allows(string text)
    {
        try
        {
            Type.Datatype!.ParseValue(text, new System.Xml.NameTable(), new System.Xml.XmlNamespaceManager(new System.Xml.NameTable()));
            return true;
        }
        catch (Exception exception) when (exception is XmlSchemaException or FormatException or OverflowException or ArgumentException)
        {
            return false;
        }
    }

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
                XmlTypeCode.String or XmlTypeCode.AnyAtomicType or XmlTypeCode.None => "preserve",
                XmlTypeCode.NormalizedString => "replace",
                _ => "collapse",
            },
        },
    };

    private static ValueSpace Many(XmlSchemaSimpleType type, XmlTypeCode item) => new(type, ValueVariety.List, XmlTypeCode.None)
    {
        Item = BuiltIn(XmlSchemaType.GetBuiltInSimpleType(item)),
        LeastLength = 1,
        WhiteSpace = "collapse",
    };

    private static IEnumerable<ValueSpace> Flat(XmlSchemaSimpleType member)
    {
        var space = Of(member);
        return space.Variety == ValueVariety.Union && space.Values is null && space.Patterns.Count == 0 ? space.Members : [space];
    }

    private static ValueSpace Restricted(XmlSchemaType type, ValueSpace of, XmlSchemaObjectCollection added)
    {
        var space = new ValueSpace(type, of.Variety, of.Code)
        {
            Item = of.Item,
            Members = of.Members,
            Range = of.Range,
            LeastLength = of.LeastLength,
            MostLength = of.MostLength,
            MostDigits = of.MostDigits,
            MostFractionDigits = of.MostFractionDigits,
            Values = of.Values,
            WhiteSpace = of.WhiteSpace,
        };
        space.Patterns.AddRange(of.Patterns);
        foreach (var bound in of.OtherBounds)
            space.OtherBounds[bound.Key] = bound.Value;
        foreach (XmlSchemaFacet facet in added)
            space.Add(facet);
        space.facets.AddRange(added.Cast<XmlSchemaFacet>().Concat(of.facets));
        var patterns = added.OfType<XmlSchemaPatternFacet>().Select(facet => facet.Value!).ToArray();
        if (patterns.Length > 0)
            space.Patterns.Add(patterns);
        var values = added.OfType<XmlSchemaEnumerationFacet>().Select(facet => facet.Value!).ToList();
        if (values.Count > 0)
            space.Values = values;
        return space;
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
                WhiteSpace = facet.Value!;
                break;
            case XmlSchemaMinInclusiveFacet or XmlSchemaMinExclusiveFacet or XmlSchemaMaxInclusiveFacet or XmlSchemaMaxExclusiveFacet:
                if (NumberRange.IsNumber(Code) && Range.With(facet) is { } range)
                    Range = range;
                else
                    OtherBounds[facet.GetType().Name] = facet.Value!;
                break;
            default:
                break;
        }
    }

    private static int Number(XmlSchemaFacet facet) =>
        int.TryParse(facet.Value, System.Globalization.NumberStyles.Integer, System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : int.MaxValue;
}
