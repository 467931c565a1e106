using System.Globalization;
using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>Turns the default of an element into a C# expression.</summary>
internal static class XmlDefault
{
    /// <summary>The expression of a valid text; the linter rejects other texts.</summary>
    public static string Of(string text, XmlValue value, IReadOnlyDictionary<string, ContractType> types) => value.Kind switch
    {
        XmlValueKind.Text => CSharp.Literal(text),
        XmlValueKind.Enumeration => OfEnumeration(text, types[value.Type]),
        XmlValueKind.Integer => CSharp.Number(int.Parse(text, XmlDefaultText.NumberStyle, CultureInfo.InvariantCulture)),
        XmlValueKind.Decimal => CSharp.Number(decimal.Parse(text, XmlDefaultText.NumberStyle, CultureInfo.InvariantCulture)),
        XmlValueKind.Flag => text == "1" ? "true" : "false",
        _ => text == "Y" ? "true" : "false",
    };

    private static string OfEnumeration(string text, ContractType type)
    {
        var known = type.Values.FirstOrDefault(value => value.Value == text);
        // Qualified, because a property often has the name of its type.
        return known is null ? $"V1.{type.Name}.Of({CSharp.Literal(text)})" : $"V1.{type.Name}.{known.Name}";
    }
}
