using Billink.Generators.Documentation;
using Billink.Generators.Json;
using Billink.Generators.Text;

namespace Billink.Generators.Unions;

/// <summary>Writes a union without a discriminator: a value that keeps its JSON and reads as each form.</summary>
internal static class FormsEmitter
{
    public static void WriteType(SourceWriter writer, UnionModel model)
    {
        writer.Open($"public sealed record {model.Name} : {model.Interfaces}");
        writer.Separate().Docs(UnionDocs.Create);
        writer.Line($"public {model.Name}(JsonElement json) => Json = json;");
        writer.Separate().Docs(UnionDocs.Json);
        writer.Line("public JsonElement Json { get; }");
        foreach (var alternative in model.Alternatives)
            WriteForm(writer, model, alternative);
        if (model.IsSent)
            WriteValidate(writer, model);
        writer.Separate().InheritDocs();
        writer.Line($"public bool Equals({model.Name}? other) => other is not null && JsonUnion.AreEqual(Json, other.Json);");
        writer.Separate().InheritDocs();
        writer.Line("public override int GetHashCode() => JsonUnion.Hash(Json);");
        WriteJson(writer, model);
        writer.Separate().Open("private bool PrintMembers(StringBuilder builder)");
        writer.Line($"builder.AppendJson(Json, {model.PlainNames});");
        writer.Line("return true;");
        writer.Close().Close();
    }

    private static void WriteForm(SourceWriter writer, UnionModel model, AlternativeModel alternative)
    {
        var (name, type) = (alternative.Name, alternative.Json.PropertyType);
        writer.Separate().Docs(UnionDocs.From(name));
        writer.Line($"public static {model.Name} From{name}({type} value) => new(JsonUnion.Write<{type}>(").Indent();
        writer.Line($"value, static (ref JsonOutput output, {type} value) => {JsonWriterEmitter.WriteValue(alternative.Json, "value")}));");
        writer.Unindent();
        var method = alternative.IsStructure ? "ReadStructure" : "ReadObject";
        writer.Separate().Docs(UnionDocs.As(name));
        writer.Line($"public {type}? As{name}() => JsonUnion.{method}<{type}>(").Indent();
        writer.Line($"Json, static (ref JsonInput input) => {JsonReaderEmitter.ReadWhole(alternative.Json)});");
        writer.Unindent();
    }

    private static void WriteValidate(SourceWriter writer, UnionModel model)
    {
        writer.Separate().InheritDocs();
        writer.Open("public void Validate(BillinkValidation validation)");
        writer.Line("ArgumentNullException.ThrowIfNull(validation);");
        writer.Line("validation.Json(\"\", Json);");
        writer.Line("validation.AnyOf(").Indent();
        writer.Line(CSharp.Literal(string.Join(", ", model.Alternatives.Select(static alternative => alternative.Name))) + ",");
        for (var i = 0; i < model.Alternatives.Count; i++)
        {
            var alternative = model.Alternatives[i];
            var check = alternative.Check?.Inner is { } inner ? ", " + inner : "";
            writer.Line($"() => BillinkValidation.Of(As{alternative.Name}(){check}){(i == model.Alternatives.Count - 1 ? ");" : ",")}");
        }

        writer.Unindent().Close();
    }

    private static void WriteJson(SourceWriter writer, UnionModel model)
    {
        UnionEmitter.WriteMembers(writer, model);
        writer.Separate().Line($"internal static {model.Name} ReadJson(ref JsonInput input) =>");
        writer.Continue($"input.IsNull ? input.NullElement<{model.Name}>() : new(input.Element());");
        writer.Separate();
        writer.Line($"internal static void WriteJson(ref JsonOutput output, {model.Name} message) => output.Value(message.Json);");
        UnionEmitter.WriteConversions(writer, model, "Json", "new(json)");
    }
}
