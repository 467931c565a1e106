using System.Globalization;

namespace Billink.Contracts.Mapping;

/// <summary>The names of the properties through which XmlSerializer sees the texts of elements.</summary>
internal static class XmlTextProperty
{
    /// <summary>The name for a property, of which each spelling of the element has its own.</summary>
    /// <param name="property">The property, as in <c>Amount</c>.</param>
    /// <param name="spelling">The spelling, counted from 1.</param>
    public static string NameOf(string property, int spelling) =>
        spelling == 1 ? property + "Xml" : property + "Xml" + spelling.ToString(CultureInfo.InvariantCulture);
}
