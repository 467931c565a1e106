using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Billink.Generated.Tests.V2;

/// <summary>An error can be compared with the codes of operations, and with nothing else: a mistake is a compiler error.</summary>
public class ErrorMatchTests
{
    private static readonly CSharpCompilation Empty = CSharpCompilation.Create(
        "Shop",
        references: ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!).Split(Path.PathSeparator)
            .Select(path => MetadataReference.CreateFromFile(path)),
        options: new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary));

    [Theory]
    [InlineData("Billink.V2.CreditErrorCode.NoInvoices")]
    [InlineData("Billink.V1.CheckErrorCode.UnknownApiVersion")]
    public void The_code_of_an_operation_compiles(string code) => ErrorsOf(code).ShouldBeEmpty();

    [Theory]
    [InlineData("System.DayOfWeek.Monday")]
    [InlineData("System.Net.HttpStatusCode.BadRequest")]
    [InlineData("Billink.BillinkErrorCategory.ParameterValidation")]
    [InlineData("Billink.V2.InvoiceState.Paid")]
    [InlineData("(System.Enum)Billink.V2.CreditErrorCode.NoInvoices")]
    [InlineData("(object)Billink.V2.CreditErrorCode.NoInvoices")]
    [InlineData("\"707\"")]
    [InlineData("707")]
    [InlineData("null")]
    public void Anything_else_does_not_compile(string code) =>
        ErrorsOf(code).ShouldHaveSingleItem().ShouldBeOneOf("CS1503", "CS1501", "CS0121");

    private static IEnumerable<string> ErrorsOf(string code)
    {
        var source = $"class Shop {{ bool Check(Billink.BillinkApiException e) => e.Is({code}); }}";
        return Empty.AddSyntaxTrees(CSharpSyntaxTree.ParseText(source)).GetDiagnostics()
            .Where(diagnostic => diagnostic.Severity is DiagnosticSeverity.Error)
            .Select(diagnostic => diagnostic.Id);
    }
}
