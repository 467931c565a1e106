using System.Net;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.Control;

/// <summary>The journal of requests.</summary>
public sealed class JournalTests
{
    [Fact]
    public async Task The_journal_has_the_exchanges_of_an_order_in_v1_and_v2()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.SendJsonAsync(V2Operations.Credit,
            V2Message.Invoices(V2Message.Credit("shop-1", 10), V2Message.Credit("shop-1", 100), V2Message.Credit("shop-2", 1)));
        await sandbox.SendAsync(V1Operations.Credit, Invoices("Credit", Item(("INVOICENUMBER", "shop-1"), ("CREDITAMOUNT", "5"))));
        await sandbox.SendAsync(V1Operations.Credit, Invoices("Credit", Item(("INVOICENUMBER", "shop-1"), ("CREDITAMOUNT", "500"))));
        var journal = sandbox.Sandbox.Journal;

        journal.CountDone("Credit", "shop-1").ShouldBe(2);
        journal.CountDone("Orders_Credit", "shop-1").ShouldBe(1);
        journal.CountDone("Credit", "shop-2").ShouldBe(0);
        journal.AssertDone("StartWorkflow", "shop-1");
        var message = Should.Throw<SandboxJournalException>(() => journal.AssertDone("Credit", "shop-1")).Message;
        message.ShouldContain("succeeded 2 times for order shop-1, not 1");
        message.ShouldContain("Legacy_Credit: not done, HTTP 200, error 707");
        journal.Exchanges.Select(exchange => exchange.Operation)
            .ShouldBe(["Legacy_Check", "Legacy_CreateOrder", "Legacy_StartWorkflow", "Orders_Credit", "Legacy_Credit", "Legacy_Credit"]);
        journal.Clear();
        journal.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public async Task The_journal_can_be_read_and_queried_over_HTTP()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        var placed = await GetAsync(sandbox, "/_sandbox/journal?operation=CreateOrder&order=shop-1");
        placed.Body.ShouldContain("\"operation\": \"Legacy_CreateOrder\"");
        placed.Body.ShouldContain("<ACTION>Order</ACTION>");
        (await GetAsync(sandbox, "/_sandbox/journal?order=shop-2")).Body.ShouldBe("[]");
        (await GetAsync(sandbox, "/_sandbox/journal/assert?operation=CreateOrder&order=shop-1")).Status.ShouldBe(HttpStatusCode.NoContent);
        var wrong = await GetAsync(sandbox, "/_sandbox/journal/assert?operation=Credit&order=shop-1&times=2");
        wrong.Status.ShouldBe(HttpStatusCode.Conflict);
        wrong.Body.ShouldContain("succeeded 0 times for order");
        (await GetAsync(sandbox, "/_sandbox/journal/assert?order=shop-1")).Status.ShouldBe(HttpStatusCode.BadRequest);
        (await sandbox.Http.DeleteAsync(new Uri("/_sandbox/journal", UriKind.Relative))).StatusCode.ShouldBe(HttpStatusCode.NoContent);
        (await GetAsync(sandbox, "/_sandbox/journal")).Body.ShouldBe("[]");
    }

    [Fact]
    public async Task Deviations_from_the_contract_are_recorded()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.SendAsync(V1Operations.Check, Check(("COLOUR", "red")))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session =>
        {
            session["transaction"]!["orderItems"]![0]!["colour"] = "red";
            session["billingAddress"]!.AsObject().Remove("city");
        }))).ShouldBeError("400");

        var exchanges = sandbox.Sandbox.Journal.Exchanges;

        exchanges[0].Deviations.ShouldHaveSingleItem().Message.ShouldContain("COLOUR");
        exchanges[1].Deviations.Select(deviation => deviation.Place)
            .ShouldBe(["transaction.orderItems[0].colour", "billingAddress.city"], ignoreOrder: true);
    }

    [Fact]
    public async Task A_valid_request_has_no_deviations()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.OpenSessionAsync("shop-2");
        await sandbox.SendJsonAsync(V2Operations.CreateMerchant, V2Message.Merchant("shop-b"));

        foreach (var exchange in sandbox.Sandbox.Journal.Exchanges)
            exchange.Deviations.ShouldBeEmpty(exchange.Request);
    }

    [Fact]
    public async Task The_journal_keeps_the_newest_exchanges_and_truncates_long_bodies()
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { JournalSize = 2 });
        for (var i = 0; i < 5; i++)
            await sandbox.CheckAsync();
        (await sandbox.SendAsync(V1Operations.Check, Check(("VATNUMBER", new string('x', 500_000))))).ShouldBeSuccess();

        var exchanges = sandbox.Sandbox.Journal.Exchanges;

        exchanges.Select(exchange => exchange.Number).ShouldBe([5, 6]);
        exchanges[1].Request.Length.ShouldBe(64 * 1024);
    }

    private static async Task<(HttpStatusCode Status, string Body)> GetAsync(TestSandbox sandbox, string path)
    {
        using var response = await sandbox.Http.GetAsync(new Uri(path, UriKind.Relative));
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
