using Billink.Contracts.Mapping;
using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>Writes the property of an element, and the text properties for values that XmlSerializer can't read.</summary>
internal static class XmlPropertyEmitter
{
    private const string Hidden = "[EditorBrowsable(EditorBrowsableState.Never)]";

    public static void Write(SourceWriter writer, XmlMemberModel member)
    {
        WriteProperty(writer, member);
        if (member.Value.IsTyped)
            WriteTextProperty(writer, member);
        for (var i = 0; i < member.OtherSpellings.Count; i++)
            WriteSpelling(writer, member, member.OtherSpellings[i], i + 2);
    }

    private static void WriteProperty(SourceWriter writer, XmlMemberModel member)
    {
        writer.Separate();
        writer.Docs(member.Docs);
        // The contract sets the value, so that it would only distract a caller.
        if (member.Default is not null)
            writer.Line(Hidden);
        foreach (var attribute in Attributes(member))
            writer.Line(attribute);
        var required = member.IsCallersDuty ? "required " : "";
        writer.Line($"public {required}{PropertyType(member)} {member.Name} {{ get; init; }}{Initializer(member)}");
    }

    private static IEnumerable<string> Attributes(XmlMemberModel member)
    {
        var name = CSharp.Literal(member.WireName);
        if (member.Value.ItemName is { } item)
            return [$"[XmlArray({name})]", $"[XmlArrayItem({CSharp.Literal(item)})]"];
        return member.Value.IsTyped ? ["[XmlIgnore]"] : [$"[XmlElement({name})]"];
    }

    private static string PropertyType(XmlMemberModel member) => member.Value.PropertyType + (member.IsNullable ? "?" : "");

    private static string Initializer(XmlMemberModel member) => member.Default is { } value ? $" = {value};" : "";

    private static void WriteTextProperty(SourceWriter writer, XmlMemberModel member)
    {
        WriteHead(writer, member, member.WireName, "as text, for XmlSerializer");
        writer.Open($"public string? {XmlTextProperty.NameOf(member.Name, 1)}");
        writer.Line($"get => {XmlForms.ToText(member)};");
        writer.Line($"init => {member.Name} = {XmlForms.FromText(member)};");
        writer.Close();
    }

    private static void WriteSpelling(SourceWriter writer, XmlMemberModel member, string wireName, int number)
    {
        WriteHead(writer, member, wireName, "as XmlSerializer reads it; it is never written");
        writer.Open($"public string? {XmlTextProperty.NameOf(member.Name, number)}");
        writer.Line("get => null;");
        writer.Line($"init => {member.Name} = {XmlForms.FromText(member)};");
        writer.Close();
    }

    private static void WriteHead(SourceWriter writer, XmlMemberModel member, string wireName, string purpose)
    {
        writer.Separate();
        writer.Docs(new DocComment($"{DocText.Code(wireName)} {purpose}. Use {DocText.See(member.Name)}."));
        writer.Line(Hidden);
        writer.Line($"[XmlElement({CSharp.Literal(wireName)})]");
    }
}
