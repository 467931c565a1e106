using Billink.Generators.Text;

namespace Billink.Generators.Xml;

/// <summary>Writes an open enumeration: a value over the text on the wire, which accepts unknown values.</summary>
internal static class TextEnumEmitter
{
    public static GeneratedSource Emit(TextEnumModel model)
    {
        var name = model.Name;
        var writer = GeneratedFile.Begin(model.ContractFile, "V1", "System.CodeDom.Compiler", "Billink.OpenEnums");
        writer.Docs(model.Docs);
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public readonly record struct {name}(string Value) : ITextEnum<{name}>");
        writer.Line("// Null for the empty text, so that the type's default equals the empty text.");
        writer.Line("private readonly string? text = string.IsNullOrEmpty(Value) ? null : Value;");
        var values = string.Join(" or ", model.Values.Select(static value => CSharp.Literal(value.Value)));
        foreach (var value in model.Values)
            WriteValue(writer, name, value);

        writer.Separate().InheritDocs();
        writer.Line($"public static IReadOnlyList<{name}> Known {{ get; }} =");
        writer.Line("[");
        foreach (var value in model.Values)
            writer.Continue($"{value.Name},");
        writer.Line("];");
        writer.Separate().InheritDocs();
        writer.Line("public string Value => text ?? \"\";");
        writer.Separate().InheritDocs();
        writer.Line($"public bool IsKnown => Value is {values};");
        writer.Separate().InheritDocs();
        writer.Line($"public static {name} Of(string value) => new(value);");
        writer.Separate().Docs(model.ToTextDocs);
        writer.Line("public override string ToString() => Value;");
        WriteConstants(writer, model);
        writer.Close();
        return new GeneratedSource($"V1/{name}.g.cs", writer.ToString());
    }

    private static void WriteValue(SourceWriter writer, string name, TextEnumValueModel value)
    {
        writer.Separate();
        writer.Docs(value.Docs);
        writer.Line($"public static {name} {value.Name} {{ get; }} = new({CSharp.Literal(value.Value)});");
    }

    // A switch needs constants, and a struct can't be one.
    private static void WriteConstants(SourceWriter writer, TextEnumModel model)
    {
        writer.Separate().Docs(model.ConstantsDocs);
        writer.Open("public static class Values");
        foreach (var value in model.Values)
        {
            writer.Separate().Docs(value.ConstantDocs);
            writer.Line($"public const string {value.Name} = {CSharp.Literal(value.Value)};");
        }

        writer.Close();
    }
}
