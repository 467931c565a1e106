using System.Text;
using Billink.Testing;

namespace Billink.Cli.Tests;

public sealed class LintTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-lint-");

    [Fact]
    public async Task The_contracts_of_the_repository_have_no_findings() =>
        (await Cli.RunAsync("contract", "lint", Repository.File("spec"))).Code.ShouldBe(0);

    [Fact]
    public async Task A_finding_names_file_line_and_column_and_ends_with_exit_code_1()
    {
        var file = Path.Combine(folder.FullName, "v1.xsd");
        var text = await File.ReadAllTextAsync(Repository.ContractV1);
        const string Response = "response=\"CheckResponse\"";
        await File.WriteAllTextAsync(file, text.Replace(Response, "response=\"NoSuchResponse\"", StringComparison.Ordinal));
        var line = text[..text.IndexOf(Response, StringComparison.Ordinal)].Count(c => c == '\n') + 1;

        var result = await Cli.RunAsync("contract", "lint", file);

        result.Code.ShouldBe(1);
        result.Output.ShouldContain($"{file}({line},");
        result.Output.ShouldContain("'NoSuchResponse' is not an xs:complexType");
    }

    [Fact]
    public async Task A_contract_is_read_in_the_encoding_that_it_declares()
    {
        var file = Path.Combine(folder.FullName, "v1.xsd");
        var text = (await File.ReadAllTextAsync(Repository.ContractV1))
            .Replace("encoding=\"UTF-8\"", "encoding=\"ISO-8859-1\"", StringComparison.OrdinalIgnoreCase)
            .Replace("response=\"CheckResponse\"", "response=\"Zusätze\"", StringComparison.Ordinal);
        await File.WriteAllTextAsync(file, text, Encoding.Latin1);

        (await Cli.RunAsync("contract", "lint", file)).Output.ShouldContain("'Zusätze' is not an xs:complexType");
    }

    [Fact]
    public async Task A_folder_without_contracts_is_bad_input() =>
        (await Cli.RunAsync("contract", "lint", folder.FullName)).Code.ShouldBe(2);

    public void Dispose() => folder.Delete(recursive: true);
}
