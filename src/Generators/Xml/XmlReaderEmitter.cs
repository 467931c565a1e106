using Billink.Contracts.Mapping;
using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>Writes a straight-line reader: a local for each element, a switch over names, the record at the end.</summary>
internal static class XmlReaderEmitter
{
    public static void Write(SourceWriter writer, XmlTypeModel model)
    {
        writer.Separate();
        writer.Open($"internal static {model.Name} ReadXml(XmlReader reader, XmlFaults faults)");
        foreach (var member in model.Members)
            writer.Line($"{member.Value.PropertyType}? {Local(member)} = null;");
        WriteLoop(writer, model);
        WriteResult(writer, model);
        writer.Close();
    }

    private static void WriteLoop(SourceWriter writer, XmlTypeModel model)
    {
        writer.Open("if (XmlInput.Enter(reader))");
        writer.Open("while (XmlInput.NextChild(reader))");
        writer.Open("switch (reader.LocalName)");
        foreach (var member in model.Members)
        {
            writer.Separate().Line($"case {string.Join(" or ", Spellings(member))}:");
            WriteCase(writer, model, member);
            writer.Continue("break;");
        }

        writer.Separate().Line("default:");
        writer.Continue("reader.Skip();");
        writer.Continue("break;");
        writer.Close().Close().Close();
    }

    private static IEnumerable<string> Spellings(XmlMemberModel member) =>
        member.OtherSpellings.Prepend(member.WireName).Select(CSharp.Literal);

    private static void WriteCase(SourceWriter writer, XmlTypeModel model, XmlMemberModel member)
    {
        if (member.Value.IsList)
            WriteList(writer, model, member);
        else
            writer.Continue($"{Local(member)} = {ReadValue(model, member)};");
    }

    private static void WriteList(SourceWriter writer, XmlTypeModel model, XmlMemberModel member)
    {
        var read = member.Value.Kind is XmlValueKind.ObjectList
            ? $"{model.Qualify(member.Value.Type)}.ReadXml(reader, faults)"
            : "XmlInput.Text(reader)";
        writer.Indent();
        writer.Line($"{Local(member)} ??= [];");
        writer.Line("if (!XmlInput.Enter(reader))");
        writer.Continue("break;");
        writer.Open("while (XmlInput.NextChild(reader))");
        writer.Line($"if (reader.LocalName == {CSharp.Literal(member.Value.ItemName!)})");
        writer.Continue($"{Local(member)}.Add({read});");
        writer.Line("else");
        writer.Continue("reader.Skip();");
        writer.Close();
        writer.Separate().Unindent();
    }

    private static string ReadValue(XmlTypeModel model, XmlMemberModel member) => member.Value.Kind switch
    {
        XmlValueKind.Text => "XmlInput.Text(reader)",
        XmlValueKind.Object => $"{model.Qualify(member.Value.Type)}.ReadXml(reader, faults)",
        XmlValueKind.Enumeration => $"XmlFormats.ToEnumeration<{member.Value.Type}>(XmlInput.Text(reader))",
        // A malformed value is reported; a required one then is its type's default, so that it isn't reported as missing too.
        _ => $"faults.{member.Value.Form}(reader{(member.IsNullable ? "" : ", malformed: default(" + member.Value.Type + ")")})",
    };

    private static void WriteResult(SourceWriter writer, XmlTypeModel model)
    {
        writer.Separate();
        writer.Open($"return new {model.Name}");
        foreach (var member in model.Members)
            writer.Line($"{member.Name} = {Local(member)}{Fallback(member, model.Name)},");
        writer.Close(";");
    }

    private static string Fallback(XmlMemberModel member, string typeName)
    {
        if (member.IsNullable)
            return member.Default is { } value ? $" ?? {value}" : "";
        var arguments = $"{CSharp.Literal(member.WireName)}, {CSharp.Literal(typeName)}";
        return member.Default is { } instead
            ? $" ?? faults.Missing({arguments}, {instead})"
            : $" ?? faults.Missing<{member.Value.PropertyType}>({arguments})";
    }

    private static string Local(XmlMemberModel member)
    {
        var local = CSharp.Local(member.Name);
        return local is "reader" or "faults" ? local + "Value" : local;
    }
}
