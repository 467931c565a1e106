using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Errors;

/// <summary>Writes a code table: an enumeration of its rows, and the catalog that finds them.</summary>
internal static class ErrorTableEmitter
{
    public static GeneratedSource Emit(ErrorTableModel model)
    {
        var writer = GeneratedFile.Begin(model.ContractFile, model.Version, "System.CodeDom.Compiler");
        writer.Line("#pragma warning disable MA0048 // the codes and the catalog change together, so they share a file").Separate();
        WriteEnumeration(writer, model);
        writer.Separate();
        WriteCatalog(writer, model);
        return new GeneratedSource($"{model.Version}/Errors/{model.Stem}ErrorCode.g.cs", writer.ToString());
    }

    private static void WriteEnumeration(SourceWriter writer, ErrorTableModel model)
    {
        writer.Docs(ErrorDocs.Enumeration($"{model.Version}Operations.{model.Stem}"));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public enum {model.Stem}ErrorCode");
        foreach (var row in model.Rows)
        {
            writer.Separate();
            writer.Docs(row.Docs);
            writer.Line($"{row.Name} = {CSharp.Number(row.Number)},");
        }

        writer.Close();
    }

    private static void WriteCatalog(SourceWriter writer, ErrorTableModel model)
    {
        writer.Docs(ErrorDocs.Catalog($"{model.Version}Operations.{model.Stem}"));
        writer.Line(GeneratedFile.Attribute);
        writer.Open($"public static class {model.Stem}Errors");
        writer.Docs(ErrorDocs.CatalogRows(model.Stem + "ErrorCode"));
        writer.Line($"public static BillinkErrorCatalog Catalog {{ get; }} = new({CSharp.Literal(model.OperationId)}, Rows);");
        writer.Separate().Line("private static BillinkError[] Rows() =>");
        writer.Line("[").Indent();
        foreach (var row in model.Rows)
            WriteRow(writer, row, model.Stem);
        writer.Unindent().Line("];");
        writer.Close();
    }

    private static void WriteRow(SourceWriter writer, ErrorRowModel row, string stem)
    {
        writer.Open("new BillinkError");
        writer.Line($"Value = {stem}ErrorCode.{row.Name},");
        writer.Line($"Code = {CSharp.Literal(row.Code)},");
        writer.Line($"Name = {CSharp.Literal(row.Name)},");
        writer.Line($"Message = {CSharp.Literal(row.Message)},");
        writer.Line($"Category = BillinkErrorCategory.{row.Category},");
        writer.Line($"Advice = {CSharp.Literal(row.Advice)},");
        writer.Line($"Provenance = BillinkProvenance.{row.Provenance},");
        if (row.HttpStatus != 200)
            writer.Line($"HttpStatus = {CSharp.Number(row.HttpStatus)},");
        writer.Close(",");
    }
}
