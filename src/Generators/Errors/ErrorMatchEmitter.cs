using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Errors;

/// <summary>Writes <c>BillinkApiException.Is</c> for each enumeration of codes, so that no other enumeration compiles.</summary>
internal static class ErrorMatchEmitter
{
    public static GeneratedSource Emit(ErrorTableModel model)
    {
        var enumeration = $"{model.Version}.{model.Stem}ErrorCode";
        var writer = GeneratedFile.Begin(model.ContractFile, part: null);
        writer.Line("#pragma warning disable MA0048 // a part of the class for each operation").Separate();
        writer.Open("public sealed partial class BillinkApiException");
        writer.Docs(ErrorDocs.Is(enumeration));
        writer.Line($"public bool Is({enumeration} code) => Error?.Value is {enumeration} value && value == code;");
        writer.Close();
        return new GeneratedSource($"{model.Version}/Errors/{model.Stem}ErrorMatch.g.cs", writer.ToString());
    }
}
