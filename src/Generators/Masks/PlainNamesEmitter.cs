using Billink.Contracts.Reading;
using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Masks;

/// <summary>Writes the sets of names whose values a masked body shows.</summary>
internal static class PlainNamesEmitter
{
    public static GeneratedSource Emit(PlainNamesModel model)
    {
        var name = model.Version + "PlainNames";
        var writer = GeneratedFile.Begin(model.ContractFile, "Masking", "System.CodeDom.Compiler");
        writer.Docs(new DocComment(
            "The wire names whose values are neither secret nor personal. The values of all other names are masked."));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal static class {name}");
        Write(writer, "Requests", "In requests.", model.Requests);
        writer.Separate();
        Write(writer, "Replies", "In replies and webhooks.", model.Replies);
        writer.Close();
        return new GeneratedSource($"{model.Version}/Operations/{name}.g.cs", writer.ToString());
    }

    private static void Write(SourceWriter writer, string property, string summary, EquatableArray<string> names)
    {
        writer.Docs(new DocComment(summary));
        writer.Line($"public static HashSet<string> {property} => field ??= new(StringComparer.OrdinalIgnoreCase)");
        writer.Line("{");
        foreach (var name in names)
            writer.Continue($"{CSharp.Literal(name)},");
        writer.Line("};");
    }
}
