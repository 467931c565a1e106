using System.Globalization;
using Billink.Contracts.Reading;
using Billink.Generators.Text;
using Billink.Generators.Values;

namespace Billink.Generators.Xml;

/// <summary>Turns the default of an element into a C# expression.</summary>
internal static class XmlDefault
{
    private const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>The expression, or null when the text is no value of the kind.</summary>
    public static string? Of(string text, XmlValue value, IReadOnlyDictionary<string, ContractType> types) => value.Kind switch
    {
        XmlValueKind.Text => CSharp.Literal(text),
        XmlValueKind.Enumeration => OfEnumeration(text, types[value.Type]),
        XmlValueKind.Integer when int.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) => CSharp.Number(number),
        XmlValueKind.Decimal when decimal.TryParse(text, Style, CultureInfo.InvariantCulture, out var number) => CSharp.Number(number),
        XmlValueKind.Flag when text is "0" or "1" => text == "1" ? "true" : "false",
        XmlValueKind.YesNo when text is "N" or "Y" => text == "Y" ? "true" : "false",
        _ => null,
    };

    private static string OfEnumeration(string text, ContractType type)
    {
        var known = type.Values.FirstOrDefault(value => value.Value == text);
        // Qualified, since a property often has the name of its type.
        return known is null ? $"V1.{type.Name}.Of({CSharp.Literal(text)})" : $"V1.{type.Name}.{known.Name}";
    }
}
