using System.Globalization;

namespace Billink.Contracts.Mapping;

/// <summary>The defaults that elements can have.</summary>
internal static class XmlDefaultText
{
    /// <summary>How numbers are written.</summary>
    public const NumberStyles NumberStyle = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;

    /// <summary>Whether a text can be the default of an element of this kind.</summary>
    public static bool IsValid(string text, XmlValueKind kind) => kind switch
    {
        XmlValueKind.Text or XmlValueKind.Enumeration => true,
        XmlValueKind.Integer => int.TryParse(text, NumberStyle, CultureInfo.InvariantCulture, out _),
        XmlValueKind.Decimal => decimal.TryParse(text, NumberStyle, CultureInfo.InvariantCulture, out _),
        XmlValueKind.Flag => text is "0" or "1",
        XmlValueKind.YesNo => text is "N" or "Y",
        _ => false,
    };
}
