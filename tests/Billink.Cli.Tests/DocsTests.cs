using Billink.Testing;

namespace Billink.Cli.Tests;

public sealed class DocsTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("billink-docs-");

    [Fact]
    public async Task The_committed_reference_is_up_to_date()
    {
        var reference = Repository.File("docs", "reference");

        var result = await Cli.RunAsync("contract", "docs", Repository.File("spec"), "--output", reference, "--check");

        result.Code.ShouldBe(0, result.Output);
    }

    [Fact]
    public async Task Stale_and_orphaned_pages_are_found_and_corrected()
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
    public async Task A_page_shows_fields_error_codes_provenance_and_calls()
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
