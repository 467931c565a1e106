using System.Text;
using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Json;

/// <summary>Writes readers that compare the known texts in place, so that a known value needs no allocation.</summary>
internal static class TextEnumReaderEmitter
{
    public static string ClassOf(string enumeration) => enumeration + "Reader";

    public static GeneratedSource Emit(TextEnumReaderListModel model)
    {
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler", "Billink.Json");
        writer.Line("#pragma warning disable MA0048 // one file for all enumerations of the contract");
        foreach (var reader in model.Readers)
            EmitReader(writer, reader);
        return new GeneratedSource($"{model.Version}/TextEnumReaders.g.cs", writer.ToString());
    }

    private static void EmitReader(SourceWriter writer, TextEnumReaderModel model)
    {
        writer.Separate().Docs(new DocComment($"Reads {DocText.See(model.Name)}."));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal static class {ClassOf(model.Name)}");
        writer.Open($"public static {model.Name}? Read(ref JsonInput input)");
        writer.Line("var known = input.PlainText;");
        writer.Open("switch (known.Length)");
        foreach (var value in model.Values)
        {
            var (length, text) = (CSharp.Number(Encoding.UTF8.GetByteCount(value.Text)), CSharp.Literal(value.Text));
            writer.Separate().Line($"case {length} when known.SequenceEqual({text}u8):");
            writer.Continue($"return {model.Name}.{value.Name};");
        }

        writer.Separate().Line("default:");
        writer.Continue($"return input.ScalarText() is {{ }} text ? {model.Name}.Of(text) : null;");
        writer.Close().Close().Close();
    }
}
