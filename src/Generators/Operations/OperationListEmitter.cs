using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Operations;

/// <summary>Writes the list of all operations of a contract.</summary>
internal static class OperationListEmitter
{
    public static GeneratedSource Emit(OperationListModel model)
    {
        var name = model.Version + "Operations";
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler");
        writer.Docs(OperationListDocs.List(model.Version.ToLowerInvariant()));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public static class {name}");
        foreach (var entry in model.Entries)
        {
            writer.Separate();
            writer.Docs(entry.Docs);
            writer.Line($"public static BillinkOperation<{entry.RequestType}, {entry.Response}> {entry.Stem} =>");
            writer.Continue($"{entry.Stem}Operation.Instance;");
        }

        writer.Separate().Docs(OperationListDocs.All);
        writer.Line("public static IReadOnlyList<BillinkOperation> All => field ??=");
        writer.Line("[");
        foreach (var entry in model.Entries)
            writer.Continue($"{entry.Stem},");
        writer.Line("];");
        writer.Separate().Docs(OperationListDocs.Ids);
        writer.Line("internal static IReadOnlyList<string> Ids => field ??=");
        writer.Line("[");
        foreach (var entry in model.Entries)
            writer.Continue($"{CSharp.Literal(entry.Id)},");
        writer.Line("];");
        writer.Close();
        return new GeneratedSource($"{model.Version}/Operations/{name}.g.cs", writer.ToString());
    }
}
