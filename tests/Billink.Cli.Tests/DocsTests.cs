using Billink.Testing;

namespace Billink.Cli.Tests;

public sealed class DocsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-docs-");

    [Fact]
    public async Task The_committed_reference_belongs_to_the_contracts()
    {
        var result = await Cli.RunAsync("contract", "docs", Repository.File("spec"), "--output", Repository.File("docs", "reference"), "--check");

        result.Code.ShouldBe(0, result.Output);
    }

    [Fact]
    public async Task What_is_stale_or_belongs_to_no_operation_is_found_and_mended()
    {
        string[] docs = ["contract", "docs", Repository.File("spec"), "--output", folder.FullName];
        (await Cli.RunAsync([.. docs, "--check"])).Code.ShouldBe(1);
        (await Cli.RunAsync(docs)).Code.ShouldBe(0);
        (await Cli.RunAsync([.. docs, "--check"])).Code.ShouldBe(0);

        var orphan = Path.Combine(folder.FullName, "v1", "gone.md");
        await File.WriteAllTextAsync(orphan, "Gone.");
        (await Cli.RunAsync([.. docs, "--check"])).Code.ShouldBe(1);
        await Cli.RunAsync(docs);
        File.Exists(orphan).ShouldBeFalse();
    }

    [Fact]
    public async Task A_page_has_fields_codes_provenance_and_calls()
    {
        await Cli.RunAsync("contract", "docs", Repository.File("spec"), "--output", folder.FullName);

        var page = await File.ReadAllTextAsync(Path.Combine(folder.FullName, "v2", "orders-credit.md"));

        page.ShouldContain("| `billinkID` | `BillinkId` |");
        page.ShouldContain("`CreditErrorCode.CreditNotPossible`");
        page.ShouldContain("curl http://127.0.0.1:5080/v2/client/invoice/credit");
        page.ShouldContain("billink.Orders.CreditAsync(new Billink.V2.CreditRequest");
        page.ShouldContain("documented");
    }

    public void Dispose() => folder.Delete(recursive: true);
}
