using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>The value of an XML element, and its C# type.</summary>
/// <param name="Kind">How the value is read and written.</param>
/// <param name="Type">The C# type of one value, as in <c>decimal</c> or <c>OrderItem</c>.</param>
/// <param name="ItemName">The repeated element of a list.</param>
internal sealed record XmlValue(XmlValueKind Kind, string Type, string? ItemName = null)
{
    /// <summary>The C# type of the property, without a question mark.</summary>
    public string PropertyType => IsList ? $"Collection<{Type}>" : Type;

    public bool IsList => Kind is XmlValueKind.ObjectList or XmlValueKind.TextList;

    /// <summary>Whether the value is text with a form of its own, which XmlSerializer sees through a text property.</summary>
    public bool IsTyped => Kind is not (XmlValueKind.Text or XmlValueKind.Object) && !IsList;

    public bool IsValueType => IsTyped;

    /// <summary>The part of the helpers' names: <c>XmlFormats.ToDecimal</c>, <c>XmlOutput.Decimal</c>.</summary>
    public string Form => Kind.ToString();

    /// <summary>Maps a member; null if there is no XML code for it.</summary>
    public static XmlValue? Of(Member member, IReadOnlyDictionary<string, ContractType> types)
    {
        if (member.IsList)
            return null;
        return (member.Type, member.Format) switch
        {
            ("string", null) => new XmlValue(XmlValueKind.Text, "string"),
            ("decimal", null) => new XmlValue(XmlValueKind.Decimal, "decimal"),
            ("integer", null) => new XmlValue(XmlValueKind.Integer, "int"),
            ("date", null) => new XmlValue(XmlValueKind.Date, "DateOnly"),
            ("boolean", "flag") => new XmlValue(XmlValueKind.Flag, "bool"),
            ("boolean", "yes-no") => new XmlValue(XmlValueKind.YesNo, "bool"),
            _ when types.TryGetValue(member.Type, out var type) => OfNamed(type, types),
            _ => null,
        };
    }

    private static XmlValue? OfNamed(ContractType type, IReadOnlyDictionary<string, ContractType> types) => type.Kind switch
    {
        TypeKind.TextEnum => new XmlValue(XmlValueKind.Enumeration, type.Name),
        TypeKind.Object => new XmlValue(XmlValueKind.Object, type.Name),
        TypeKind.List when type.Members.Count == 1 => OfList(type.Members[0], types),
        _ => null,
    };

    private static XmlValue? OfList(Member item, IReadOnlyDictionary<string, ContractType> types) =>
        Of(item with { IsList = false }, types) switch
        {
            { Kind: XmlValueKind.Text } => new XmlValue(XmlValueKind.TextList, "string", item.WireName),
            { Kind: XmlValueKind.Object } value => new XmlValue(XmlValueKind.ObjectList, value.Type, item.WireName),
            _ => null,
        };
}
