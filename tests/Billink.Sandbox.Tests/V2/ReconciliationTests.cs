using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Billink.Sandbox.Services.Documents;
using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

/// <summary>Reconciliation invoices, as lists and as PDF.</summary>
public sealed class ReconciliationTests
{
    [Fact]
    public async Task A_day_with_invoices_is_on_the_list_once_it_is_over()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.PlaceAndStartAsync("shop-2");
        sandbox.Clock.Advance(TimeSpan.FromDays(1));
        await sandbox.PlaceAndStartAsync("shop-3");

        sandbox.Clock.Advance(TimeSpan.FromDays(2));
        (await ListAsync(sandbox)).Root.GetProperty("total_invoices").GetString().ShouldBe("0");
        sandbox.Clock.Advance(TimeSpan.FromDays(1));
        Rows(await ListAsync(sandbox)).ShouldBe([("20260001", 99.90m)]);
        sandbox.Clock.Advance(TimeSpan.FromDays(1));
        Rows(await ListAsync(sandbox)).ShouldBe([("20260002", 49.95m), ("20260001", 99.90m)]);
        Rows(await ListAsync(sandbox, "?date_to=18-01-2026")).ShouldBe([("20260001", 99.90m)]);
        Rows(await ListAsync(sandbox, "?date_from=19-01-2026&date_to=19-01-2026")).ShouldBe([("20260002", 49.95m)]);
    }

    [Fact]
    public async Task A_page_has_25_invoices()
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions
        {
            Merchants = [SandboxMerchant.Default with { Workflows = [new SandboxWorkflow(1) { DelayDays = 0 }] }],
        });
        for (var day = 0; day < 27; day++)
        {
            await sandbox.PlaceAndStartAsync($"shop-{day.ToString(CultureInfo.InvariantCulture)}");
            sandbox.Clock.Advance(TimeSpan.FromDays(1));
        }

        var pages = new List<V2Reply>();
        foreach (var query in new[] { "?page=1", "?page=2", "?page=3", "?page=2147483647", "?page=-1" })
            pages.Add(await ListAsync(sandbox, query));

        pages.Select(page => Rows(page).Count).ShouldBe([25, 2, 0, 0, 25]);
        pages[1]["page"].ShouldBe("2");
        pages[1]["total_pages"].ShouldBe("2");
        pages[1]["total_invoices"].ShouldBe("27");
        Rows(pages[0]).Concat(Rows(pages[1])).Select(row => row.Number).ShouldBeUnique();
    }

    [Fact]
    public async Task An_invoice_is_downloaded_as_a_PDF_that_names_its_orders()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        sandbox.Clock.Advance(TimeSpan.FromDays(4));

        var reply = await DownloadAsync(sandbox, "20260001");

        reply.Status.ShouldBe(200);
        reply.Text.ShouldContain("(1SBXshop-1) Tj");
        reply.Text.ShouldContain("(49.95) Tj");
    }

    [Fact]
    public void Every_offset_in_the_table_of_a_PDF_is_that_of_its_object()
    {
        var paper = new PdfDocument("Paper (1)");
        for (var line = 0; line < 120; line++)
            paper.Add($"Línea € {line.ToString(CultureInfo.InvariantCulture)} 漢", "1.00");

        var text = Encoding.Latin1.GetString(paper.ToArray());

        var table = int.Parse(text.Split("startxref\n")[1].Split('\n')[0], CultureInfo.InvariantCulture);
        text[table..].ShouldStartWith("xref\n");
        var rows = text[table..].Split('\n').Where(row => row.EndsWith(" n ", StringComparison.Ordinal)).ToList();
        rows.Count.ShouldBe(4 + (2 * 3));
        for (var number = 1; number <= rows.Count; number++)
            text[int.Parse(rows[number - 1][..10], CultureInfo.InvariantCulture)..]
                .ShouldStartWith($"{number.ToString(CultureInfo.InvariantCulture)} 0 obj\n");
        text.ShouldContain(@"(Línea \200 119 ?) Tj");
    }

    [Theory]
    [InlineData("?date_from=1-1-2026", "Field \"date_from\" does not match the pattern dd-mm-yyyy")]
    [InlineData("?date_from=31-02-2026", "Field \"date_from\" is not a valid date")]
    [InlineData("?date_to=2026-01-01", "Field \"date_to\" does not match the pattern dd-mm-yyyy")]
    [InlineData("?date_to=00-01-2026", "Field \"date_to\" is not a valid date")]
    public async Task Dates_must_be_valid(string query, string message)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await ListAsync(sandbox, query)).Error!.Message.ShouldBe(message);
    }

    [Theory]
    [InlineData("", "No data is sent")]
    [InlineData(" \n", "No data is sent")]
    [InlineData("[]", "No array provided")]
    [InlineData("\"x\"", "No array provided")]
    [InlineData("{", "No array provided")]
    [InlineData("{}", "Field billinkID is not provided")]
    [InlineData("""{"billinkID":"sandbox-client"}""", "Field billinkUsername is not provided")]
    [InlineData("""{"billinkID":"wrong","billinkUsername":"sandbox-user","year":2026,"number":"1"}""", "Client is not found")]
    public async Task Both_operations_reject_an_invalid_request_identically(string body, string message)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendJsonAsync(V2Operations.ListInvoices, body)).Error!.Message.ShouldBe(message);
        (await sandbox.SendJsonAsync(V2Operations.DownloadInvoice, body)).Error!.Message.ShouldBe(message);
    }

    [Fact]
    public async Task An_invalid_download_is_rejected_with_the_reason()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await DownloadAsync(sandbox, "1", message => message.Remove("year"))).Error!.Message.ShouldBe("Field year is not provided");
        (await DownloadAsync(sandbox, "1", message => message["year"] = "soon")).Error!.Message.ShouldBe("Field year is not provided");
        (await DownloadAsync(sandbox, "")).Error!.Message.ShouldBe("Field number is not provided");
        (await DownloadAsync(sandbox, "20260001")).Error!.Message.ShouldBe("Invoice is not found");
    }

    [Fact]
    public async Task The_master_client_is_in_the_reply_and_must_exist()
    {
        var lost = SandboxMerchant.Default with { Credentials = new BillinkCredentials("lost", "lost"), MasterUsername = "nobody" };
        var child = lost with { Credentials = new BillinkCredentials("child", "child"), MasterUsername = "sandbox-user" };
        await using var sandbox = await TestSandbox
            .StartAsync(new BillinkSandboxOptions { Merchants = [SandboxMerchant.Default, lost, child] });

        (await ListAsync(sandbox, user: "lost")).Error!.Message.ShouldBe("Master client is not found");
        (await ListAsync(sandbox, user: "child")).Root.GetProperty("master_client").GetProperty("name").GetString()
            .ShouldBe("sandbox-user");
        (await ListAsync(sandbox)).Root.TryGetProperty("master_client", out _).ShouldBeFalse();
        (await DownloadAsync(sandbox, "1", message => (message["billinkUsername"], message["billinkID"]) = ("lost", "lost")))
            .Error!.Message.ShouldBe("Master client is not found");
    }

    private static Task<V2Reply> ListAsync(TestSandbox sandbox, string query = "", string? user = null)
    {
        var (username, id) = user is null ? ("sandbox-user", "sandbox-client") : (user, user);
        return sandbox.SendJsonAsync(
            V2Operations.ListInvoices, new JsonObject { ["billinkUsername"] = username, ["billinkId"] = id }.ToJsonString(), query);
    }

    private static Task<V2Reply> DownloadAsync(TestSandbox sandbox, string number, Action<JsonObject>? change = null)
    {
        var message = V2Message.Signed();
        message["year"] = 2026;
        message["number"] = number;
        change?.Invoke(message);
        return sandbox.SendJsonAsync(V2Operations.DownloadInvoice, message.ToJsonString());
    }

    private static List<(string Number, decimal Amount)> Rows(V2Reply reply) =>
        [.. reply.Root.GetProperty("invoices").EnumerateArray()
            .Select(row => (row.GetProperty("number").GetString()!, row.GetProperty("amount").GetDecimal()))];
}
