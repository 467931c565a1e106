using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Json;

/// <summary>Writes a straight-line writer: each property in the contract's order, absent ones left out.</summary>
internal static class JsonWriterEmitter
{
    public static void WriteMethod(SourceWriter writer, string record, EquatableArray<JsonMemberModel> members)
    {
        writer.Separate();
        writer.Open($"internal static void WriteJson(Utf8JsonWriter writer, {record} message)");
        writer.Line("writer.WriteStartObject();");
        foreach (var member in members)
            WriteMember(writer, member, $"{NamesClass(record)}.{member.Name}");
        writer.Line("writer.WriteEndObject();");
        writer.Close();
    }

    /// <summary>The property names, encoded once.</summary>
    public static void WriteNames(SourceWriter writer, string record, EquatableArray<JsonMemberModel> members)
    {
        writer.Separate().Open($"file static class {NamesClass(record)}");
        foreach (var member in members)
        {
            var name = CSharp.Literal(member.WireName);
            writer.Line($"public static readonly JsonEncodedText {member.Name} = JsonEncodedText.Encode({name});");
        }

        writer.Close();
    }

    private static string NamesClass(string record) => record + "Names";

    private static void WriteMember(SourceWriter writer, JsonMemberModel member, string name)
    {
        var value = $"message.{member.Name}";
        if (member.IsList)
        {
            writer.Separate().Open($"if ({value} is not null)");
            writer.Line($"writer.WriteStartArray({name});");
            writer.Line($"for (var i = 0; i < {value}.Count; i++)");
            writer.Continue(WriteElement(member, $"{value}[i]"));
            writer.Line("writer.WriteEndArray();");
            writer.Close().Separate();
        }
        else if (member.Kind is JsonValueKind.Object)
        {
            writer.Separate().Open($"if ({value} is not null)");
            writer.Line($"writer.WritePropertyName({name});");
            writer.Line(WriteElement(member, value));
            writer.Close().Separate();
        }
        else if (member.Kind is JsonValueKind.Enumeration)
        {
            var form = member.IsNumber ? "Integer" : "Text";
            writer.Line($"JsonOutput.{form}(writer, {name}, {value}{(member.IsNullable ? "?" : "")}.Value);");
        }
        else
        {
            var kind = member.Kind is JsonValueKind.LongInteger ? JsonValueKind.Integer : member.Kind;
            writer.Line($"JsonOutput.{kind}(writer, {name}, {value});");
        }
    }

    private static string WriteElement(JsonMemberModel member, string value) => member.Kind switch
    {
        JsonValueKind.Object => $"{member.Type}.WriteJson(writer, {value});",
        JsonValueKind.Any => $"{value}.WriteTo(writer);",
        JsonValueKind.Boolean => $"writer.WriteBooleanValue({value});",
        JsonValueKind.Integer or JsonValueKind.LongInteger or JsonValueKind.Decimal => $"writer.WriteNumberValue({value});",
        JsonValueKind.Enumeration => $"writer.Write{(member.IsNumber ? "Number" : "String")}Value({value}.Value);",
        JsonValueKind.Bytes => $"writer.WriteBase64StringValue({value}.Span);",
        _ => $"writer.WriteStringValue({value});",
    };
}
