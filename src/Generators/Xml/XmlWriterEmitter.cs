using Billink.Contracts.Mapping;
using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>Writes a straight-line writer: each element in the contract's order, absent ones left out.</summary>
internal static class XmlWriterEmitter
{
    public static void Write(SourceWriter writer, XmlTypeModel model)
    {
        writer.Separate();
        writer.Open($"internal static void WriteXml(XmlWriter writer, {model.Name} message)");
        foreach (var member in model.Members)
            WriteMember(writer, model, member);
        writer.Close();
    }

    private static void WriteMember(SourceWriter writer, XmlTypeModel model, XmlMemberModel member)
    {
        var name = CSharp.Literal(member.WireName);
        var value = $"message.{member.Name}";
        switch (member.Value.Kind)
        {
            case XmlValueKind.Object:
                OpenIfPresent(writer, value, name);
                writer.Line($"{model.Qualify(member.Value.Type)}.WriteXml(writer, {value});");
                CloseIfPresent(writer);
                break;

            case XmlValueKind.ObjectList:
                OpenIfPresent(writer, value, name);
                OpenLoop(writer, value);
                writer.Line($"writer.WriteStartElement({CSharp.Literal(member.Value.ItemName!)});");
                writer.Line($"{model.Qualify(member.Value.Type)}.WriteXml(writer, {value}[i]);");
                writer.Line("writer.WriteEndElement();");
                writer.Close().Separate();
                CloseIfPresent(writer);
                break;

            case XmlValueKind.TextList:
                OpenIfPresent(writer, value, name);
                OpenLoop(writer, value);
                writer.Line($"XmlOutput.Text(writer, {CSharp.Literal(member.Value.ItemName!)}, {value}[i]);");
                writer.Close().Separate();
                CloseIfPresent(writer);
                break;

            case XmlValueKind.Text or XmlValueKind.Enumeration:
                writer.Line($"XmlOutput.Text(writer, {name}, {value}{ValueOfEnumeration(member)});");
                break;

            default:
                writer.Line($"XmlOutput.{member.Value.Form}(writer, {name}, {value});");
                break;
        }
    }

    private static string ValueOfEnumeration(XmlMemberModel member) =>
        member.Value.Kind is not XmlValueKind.Enumeration ? "" : member.IsNullable ? "?.Value" : ".Value";

    private static void OpenIfPresent(SourceWriter writer, string value, string name)
    {
        writer.Separate();
        writer.Open($"if ({value} is not null)");
        writer.Line($"writer.WriteStartElement({name});");
    }

    private static void CloseIfPresent(SourceWriter writer)
    {
        writer.Line("writer.WriteEndElement();");
        writer.Close().Separate();
    }

    private static void OpenLoop(SourceWriter writer, string value) => writer.Open($"for (var i = 0; i < {value}.Count; i++)");
}
