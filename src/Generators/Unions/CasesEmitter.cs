using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Unions;

/// <summary>Writes a union with a discriminator: an abstract record, with a record for each form and one for unknown forms.</summary>
internal static class CasesEmitter
{
    public static void WriteType(SourceWriter writer, UnionModel model)
    {
        writer.Open($"public abstract record {model.Name} : {model.Interfaces}");
        writer.Open($"private {model.Name}()").Close();
        WriteMethods(writer, model);
        foreach (var alternative in model.Alternatives)
            WriteCase(writer, model, alternative);
        WriteUnknown(writer, model);
        writer.Close();
    }

    private static void WriteMethods(SourceWriter writer, UnionModel model)
    {
        foreach (var alternative in model.Alternatives)
        {
            var conversion = $"public static implicit operator {model.Name}({UnionEmitter.TypeOf(alternative)} value)";
            writer.Separate().Docs(UnionDocs.Convert(alternative.Name));
            writer.Line($"{conversion} => new {alternative.Name}(value);");
        }

        if (model.IsSent)
            WriteValidate(writer, model);
        UnionEmitter.WriteMembers(writer, model);
        WriteRead(writer, model);
        WriteWrite(writer, model);
        UnionEmitter.WriteConversions(
            writer, model, $"JsonUnion.Write<{model.Name}>(this, WriteJson)", $"JsonUnion.Read<{model.Name}>(json, ReadJson)");
    }

    private static void WriteRead(SourceWriter writer, UnionModel model)
    {
        writer.Separate().Open($"internal static {model.Name} ReadJson(ref JsonInput input)");
        writer.Line("if (input.IsNull)").Continue($"input.NullElement<{model.Name}>();");
        writer.Open($"return input.Discriminator({CSharp.Literal(model.Discriminator!)}u8) switch");
        foreach (var alternative in model.Alternatives)
        {
            var values = string.Join(" or ", alternative.Values.Select(CSharp.Literal));
            writer.Line($"{values} => new {alternative.Name}({UnionEmitter.TypeOf(alternative)}.ReadJson(ref input)),");
        }

        writer.Line("_ => new Unknown(input.Element()),");
        writer.Close(";").Close();
    }

    private static void WriteWrite(SourceWriter writer, UnionModel model)
    {
        writer.Separate().Open($"internal static void WriteJson(ref JsonOutput output, {model.Name} message)");
        writer.Open("switch (message)");
        foreach (var alternative in model.Alternatives)
        {
            writer.Line($"case {alternative.Name} {{ Value: var value }}:");
            writer.Continue($"{UnionEmitter.TypeOf(alternative)}.WriteJson(ref output, value);").Continue("break;");
        }

        writer.Line("case Unknown { Json: var json }:").Continue("output.Value(json);").Continue("break;");
        writer.Close().Close();
    }

    private static void WriteValidate(SourceWriter writer, UnionModel model)
    {
        writer.Separate().InheritDocs();
        writer.Open("public void Validate(BillinkValidation validation)");
        writer.Line("ArgumentNullException.ThrowIfNull(validation);");
        writer.Open("switch (this)");
        foreach (var alternative in model.Alternatives)
        {
            var values = string.Join(", ", alternative.Values.Select(CSharp.Literal));
            writer.Line($"case {alternative.Name} {{ Value: var value }}:");
            writer.Continue("validation.Required(\"\", value);").Continue("validation.Nested(\"\", value);");
            writer.Continue(
                $"validation.Discriminator({CSharp.Literal(model.Discriminator!)}, value?.{alternative.Selector}, {values});");
            writer.Continue("break;");
        }

        writer.Line("case Unknown { Json: var json }:").Continue("validation.Json(\"\", json);").Continue("break;");
        writer.Close().Close();
    }

    private static void WriteCase(SourceWriter writer, UnionModel model, AlternativeModel alternative)
    {
        writer.Separate().Docs(UnionDocs.Case(model.Discriminator!, alternative.Values));
        writer.Line($"public sealed record {alternative.Name}({UnionEmitter.TypeOf(alternative)} Value) : {model.Name};");
    }

    private static void WriteUnknown(SourceWriter writer, UnionModel model)
    {
        writer.Separate().Docs(UnionDocs.Unknown);
        writer.Open($"public sealed record Unknown(JsonElement Json) : {model.Name}");
        writer.InheritDocs();
        writer.Line("public bool Equals(Unknown? other) => other is not null && JsonUnion.AreEqual(Json, other.Json);");
        writer.Separate().InheritDocs();
        writer.Line("public override int GetHashCode() => JsonUnion.Hash(Json);");
        writer.Separate().InheritDocs();
        writer.Open("protected override bool PrintMembers(StringBuilder builder)");
        writer.Line($"builder.AppendJson(Json, {model.PlainNames});");
        writer.Line("return true;");
        writer.Close().Close();
    }
}
