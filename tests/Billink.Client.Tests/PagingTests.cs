using System.Globalization;
using Billink.V2;
using Microsoft.AspNetCore.Http;

namespace Billink.Client.Tests;

public sealed class PagingTests
{
    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task All_pages_are_read_one_after_the_other(bool saysHowMany)
    {
        await using var server = await PagesAsync(pages: 3, saysHowMany);
        using var client = server.NewClient();

        var numbers = new List<string?>();
        await foreach (var invoice in client.Reconciliation.ListAllInvoicesAsync(
            new ListInvoicesRequest { DateFrom = new DateOnly(2026, 1, 2) }))
            numbers.Add(invoice.Number);

        numbers.ShouldBe(["1a", "1b", "2a", "2b", "3a", "3b"]);
        server.Requests.Select(request => request.Url).Take(3).ShouldBe(
        [
            "/v2/client/invoices?page=1&date_from=02-01-2026", "/v2/client/invoices?page=2&date_from=02-01-2026",
                "/v2/client/invoices?page=3&date_from=02-01-2026",
        ]);
        server.Requests.Count.ShouldBe(saysHowMany ? 3 : 4);
    }

    [Fact]
    public async Task A_page_is_requested_when_it_is_needed()
    {
        await using var server = await PagesAsync(pages: 3, saysHowMany: true);
        using var client = server.NewClient();

        await foreach (var page in client.Reconciliation.ListInvoicePagesAsync(new ListInvoicesRequest { Page = 2 }))
        {
            page.Page.ShouldBe(2);
            break;
        }

        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_repeated_last_page_ends_the_list()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("""{"invoices":[{"number":"1"}]}""");
        using var client = server.NewClient();

        var pages = 0;
        await foreach (var _ in client.Reconciliation.ListInvoicePagesAsync())
            pages++;

        pages.ShouldBe(1);
    }

    private static Task<LoopbackServer> PagesAsync(int pages, bool saysHowMany) => LoopbackServer.StartAsync(async context =>
    {
        var page = int.Parse(context.Request.Query["page"]!, CultureInfo.InvariantCulture);
        var invoices = page > pages ? "" : $$"""{"number":"{{page}}a"},{"number":"{{page}}b"}""";
        context.Response.ContentType = "application/json";
        await context.Response.WriteAsync(
            $$"""{"invoices":[{{invoices}}],"page":{{page}}{{(saysHowMany ? $",\"total_pages\":{pages}" : "")}}}""");
    });
}
