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
    public async Task A_folder_without_contracts_is_bad_input() =>
        (await Cli.RunAsync("contract", "lint", folder.FullName)).Code.ShouldBe(2);

    public void Dispose() => folder.Delete(recursive: true);
}
