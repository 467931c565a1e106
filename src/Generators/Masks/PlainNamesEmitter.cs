using Billink.Contracts.Reading;
using Billink.Generators.Text;

namespace Billink.Generators.Masks;

/// <summary>Writes the sets of names whose values a masked body shows.</summary>
internal static class PlainNamesEmitter
{
    public static GeneratedSource Emit(PlainNamesModel model)
    {
        var name = model.Version + "PlainNames";
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler");
        Docs.Element(writer, "summary", "The wire names under which nothing secret or personal stands: what stands under any other name is masked.");
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"internal static class {name}");
        Write(writer, "Requests", "In what is sent.", model.Requests);
        writer.Separate();
        Write(writer, "Replies", "In what comes.", model.Replies);
        writer.Close();
        return new GeneratedSource($"{model.Version}/Operations/{name}.g.cs", writer.ToString());
    }

    private static void Write(SourceWriter writer, string property, string summary, EquatableArray<string> names)
    {
        Docs.Element(writer, "summary", summary);
        writer.Line($"public static HashSet<string> {property} => field ??= new(StringComparer.OrdinalIgnoreCase)");
        writer.Line("{");
        foreach (var name in names)
            writer.Continue($"{CSharp.Literal(name)},");
        writer.Line("};");
    }
}
