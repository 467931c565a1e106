using Billink.Contracts.Mapping;
using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Json;

/// <summary>Writes a straight-line writer: each property in the contract's order, absent ones left out.</summary>
internal static class JsonWriterEmitter
{
    public static void WriteMethod(SourceWriter writer, string record, EquatableArray<JsonMemberModel> members)
    {
        writer.Separate();
        writer.Open($"internal static void WriteJson(ref JsonOutput output, {record} message)");
        writer.Line("output.BeginObject();");
        foreach (var member in members)
        {
            WriteMember(writer, member, NameLiteral(member));
            if (member.WritesNull)
                writer.Line($"output.Null({NameLiteral(member)}, when: message.{member.Name} is null);");
        }

        writer.Line("output.EndObject();");
        writer.Close();
    }

    /// <summary>Writes the writer of a record whose only member is the body itself.</summary>
    public static void WriteBodyMethod(SourceWriter writer, string record, JsonMemberModel body)
    {
        var value = WriteValue(body, $"message.{body.Name}");
        writer.Separate();
        writer.Line($"internal static void WriteJson(ref JsonOutput output, {record} message) => {value};");
    }

    /// <summary>The expression that writes a whole value.</summary>
    public static string WriteValue(JsonMemberModel member, string value) => WriteAt(member, value, 0);

    // With its punctuation, so that one copy writes it.
    private static string NameLiteral(JsonMemberModel member)
    {
        var escaped = member.WireName.Replace("\\", "\\\\").Replace("\"", "\\\"");
        return CSharp.Literal($",\"{escaped}\":") + "u8";
    }

    private static void WriteMember(SourceWriter writer, JsonMemberModel member, string name)
    {
        var value = $"message.{member.Name}";
        if (member.IsNested)
        {
            var method = member.Containers[0].IsMap ? "Map" : "List";
            writer.Line($"output.{method}({name}, {value}, {WriteInside(member, 1)});");
        }
        else if (member.IsList)
        {
            writer.Separate().Open($"if ({value} is not null)");
            writer.Line($"output.BeginList({name});");
            writer.Open($"for (int i = 0, count = {value}.Count; i < count; i++)");
            writer.Line("output.NextElement();");
            writer.Line(WriteElement(member, $"{value}[i]"));
            writer.Close();
            writer.Separate().Line("output.EndList();");
            writer.Close().Separate();
        }
        else if (member.Kind is JsonValueKind.Object)
        {
            writer.Separate().Open($"if ({value} is not null)");
            writer.Line($"output.Name({name});");
            writer.Line(WriteElement(member, value));
            writer.Close().Separate();
        }
        else if (member.Kind is JsonValueKind.Enumeration)
        {
            var form = member.IsNumber ? "Integer" : "Text";
            writer.Line($"output.{form}({name}, {value}{(member.IsNullable ? "?" : "")}.Value);");
        }
        else
        {
            var kind = member.Kind is JsonValueKind.LongInteger ? JsonValueKind.Integer : member.Kind;
            writer.Line($"output.{kind}({name}, {value});");
        }
    }

    // Writes an element at a depth of containers.
    private static string WriteInside(JsonMemberModel member, int depth)
    {
        var type = JsonValue.Contain(member.Type, member.Containers.Skip(depth));
        return $"static (ref JsonOutput output, {type} value) => {WriteAt(member, "value", depth)}";
    }

    private static string WriteAt(JsonMemberModel member, string value, int depth) => depth == member.Containers.Count
        ? WriteElement(member, value).TrimEnd(';')
        : $"output.{(member.Containers[depth].IsMap ? "Map" : "List")}({value}, {WriteInside(member, depth + 1)})";

    private static string WriteElement(JsonMemberModel member, string value) => member.Kind switch
    {
        JsonValueKind.Object => $"{member.Type}.WriteJson(ref output, {value});",
        JsonValueKind.Enumeration => $"output.Value({value}.Value);",
        JsonValueKind.DecimalText => $"output.TextValue({value});",
        JsonValueKind.DayMonthYear => $"output.DayMonthYearValue({value});",
        _ => $"output.Value({value});",
    };
}
