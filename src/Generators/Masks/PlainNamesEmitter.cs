using Billink.Generators.Text;

namespace Billink.Generators.Masks;

/// <summary>Writes the set of names whose values a masked body shows.</summary>
internal static class PlainNamesEmitter
{
    public static GeneratedSource Emit(PlainNamesModel model)
    {
        var name = model.Version + "PlainNames";
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, "System", "System.CodeDom.Compiler", "System.Collections.Generic");
        Docs.Element(writer, "summary", "The wire names that no message has for something secret or personal: what stands under any other name is masked.");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal static class {name}");
        writer.Line("public static HashSet<string> All { get; } = new(StringComparer.OrdinalIgnoreCase)");
        writer.Line("{");
        foreach (var plain in model.Names)
            writer.Continue($"{CSharp.Literal(plain)},");
        writer.Line("};");
        writer.Close();
        return new GeneratedSource($"{model.Version}/Operations/{name}.g.cs", writer.ToString());
    }
}
