using Billink.Generators.Documentation;
using Billink.Generators.Text;

namespace Billink.Generators.Errors;

/// <summary>
/// Writes <c>BillinkApiException.Is</c> for each enumeration of codes, so that no other enumeration compiles. All of a contract are in one
/// file, because the compiler goes through all generated files after each edit of C#.
/// </summary>
internal static class ErrorMatchEmitter
{
    public static GeneratedSource Emit(ErrorMatchModel model)
    {
        var writer = GeneratedFile.Begin(model.ContractFile, part: null);
        writer.Line("#pragma warning disable MA0048 // a part of the class for each contract").Separate();
        writer.Open("public sealed partial class BillinkApiException");
        foreach (var stem in model.Stems)
        {
            var enumeration = $"{model.Version}.{stem}ErrorCode";
            writer.Separate().Docs(ErrorDocs.Is(enumeration));
            writer.Line($"public bool Is({enumeration} code) => Error?.Value is {enumeration} value && value == code;");
        }

        writer.Close();
        return new GeneratedSource($"{model.Version}/Errors/ErrorMatches.g.cs", writer.ToString());
    }
}
