using Billink.Generators.Records;
using Billink.Generators.Text;

namespace Billink.Generators.Unions;

/// <summary>Writes a union: a record for each form if a discriminator selects it, or else a value that reads as each form.</summary>
internal static class UnionEmitter
{
    public static GeneratedSource Emit(UnionModel model)
    {
        var writer = GeneratedFile.Begin(
            model.ContractFile,
            model.Version,
            [
                "System.CodeDom.Compiler", "System.Text", "System.Text.Json", "System.Text.Json.Serialization", "Billink.Json",
                "Billink.Masking", .. model.IsSent ? ["Billink.Validation"] : (string[])[],
            ]);
        writer.Docs(model.Docs);
        writer.Line(GeneratedFile.Attribute).Line($"[JsonConverter(typeof(JsonUnionConverter<{model.Name}>))]");
        if (model.Discriminator is null)
            FormsEmitter.WriteType(writer, model);
        else
            CasesEmitter.WriteType(writer, model);
        ValidationEmitter.WritePatterns(
            writer, model.PatternsClass, model.Alternatives.Select(static alternative => alternative.Check).OfType<CheckModel>());
        return new GeneratedSource($"{model.Version}/{model.Name}.g.cs", writer.ToString());
    }

    /// <summary>Writes the members of each form that is an object.</summary>
    public static void WriteMembers(SourceWriter writer, UnionModel model)
    {
        if (model.Alternatives.Any(static alternative => alternative.IsOpen))
        {
            writer.Separate().Line("internal static JsonMembers JsonMembers => field ??= new() { IsOpen = true };");
            return;
        }

        var forms = model.Alternatives.Where(static alternative => alternative.HasMembers).SelectMany(alternative =>
            alternative.Values.DefaultIfEmpty("").Select(value =>
                $"({CSharp.Literal(value)}, {TypeOf(alternative)}.JsonMembers)"));
        var discriminator = model.Discriminator is { } name ? CSharp.Literal(name) : "null";
        writer.Separate().Line("internal static JsonMembers JsonMembers => field ??= JsonMembers.OfForms(").Indent();
        writer.Line($"{string.Join(",\n        ", forms.Prepend(discriminator))});").Unindent();
    }

    /// <summary>Writes what System.Text.Json calls.</summary>
    public static void WriteConversions(SourceWriter writer, UnionModel model, string toJson, string fromJson)
    {
        writer.Separate().Line($"static {model.Name} IJsonUnion<{model.Name}>.FromJson(JsonElement json) => {fromJson};");
        writer.Separate().Line($"JsonElement IJsonUnion<{model.Name}>.ToJson() => {toJson};");
    }

    /// <summary>The type of a form. A form has the name of its type, so that the name alone would be the form.</summary>
    public static string TypeOf(AlternativeModel alternative) => $"global::Billink.V2.{alternative.Json.Type}";
}
