using Billink.Contracts.Mapping;

namespace Billink.Generators.Xml;

/// <summary>C# expressions that turn values into the text of their element and back, by <c>Billink.Xml.XmlFormats</c>.</summary>
internal static class XmlForms
{
    /// <summary>The text of a property; null if it has none.</summary>
    public static string ToText(XmlMemberModel member) => member.Value.Kind switch
    {
        XmlValueKind.Text => member.Name,
        XmlValueKind.Enumeration => member.IsNullable ? $"{member.Name}?.Value" : $"{member.Name}.Value",
        _ => $"XmlFormats.From{member.Value.Form}({member.Name})",
    };

    /// <summary>
    /// The property value of a text in the variable <c>value</c>. An empty text means no value, and leaves a required property unchanged.
    /// </summary>
    public static string FromText(XmlMemberModel member) => member.Value.Kind switch
    {
        XmlValueKind.Text => member.IsNullable ? "value" : $"value ?? {member.Name}",
        _ => $"XmlFormats.To{Parse(member)}{(member.IsNullable ? "" : $" ?? {member.Name}")}",
    };

    private static string Parse(XmlMemberModel member) =>
        member.Value.Kind is XmlValueKind.Enumeration ? $"Enumeration<{member.Value.Type}>(value)" : $"{member.Value.Form}(value)";
}
