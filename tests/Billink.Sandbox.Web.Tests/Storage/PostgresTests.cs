using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V1;
using Billink.V2;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Web.Tests.Storage;

/// <summary>Several sandboxes on one PostgreSQL database.</summary>
public sealed class PostgresTests
{
    private const int Orders = 60;

    [PostgresTheory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public async Task Damaged_requests_get_the_same_replies_as_on_SQLite(int seed)
    {
        await using var server = await PostgresServer.CreateAsync();
        await DamagedRequests.SendAsync(new BillinkSandboxOptions { Database = server.Database }, seed);
    }

    [PostgresFact]
    public async Task Two_sandboxes_share_one_database()
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        // At the same time: one of them creates the tables.
        var both = await Task.WhenAll(TestSandbox.StartAsync(options), TestSandbox.StartAsync(options));
        await using var first = both[0];
        await using var second = both[1];

        await first.PlaceAndStartAsync("shop-1");

        (await second.StatusAsync("shop-1")).ShouldBe(("0", "Wait for invoice"));
    }

    [PostgresFact]
    public async Task Of_eight_payments_at_two_sandboxes_exactly_one_succeeds()
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        await using var first = await TestSandbox.StartAsync(options);
        await using var second = await TestSandbox.StartAsync(options);
        await first.PlaceAndStartAsync("shop-1");

        var payments = await Task.WhenAll(Enumerable.Range(0, 8).Select(async index =>
            (await (index % 2 == 0 ? first : second).SendAsync(V1Operations.Payment,
                Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "49.95"))))).Error?.Code));

        payments.Count(code => code is null).ShouldBe(1);
        payments.Count(code => code == "707").ShouldBe(7);
    }

    [PostgresFact]
    public async Task Two_sandboxes_share_the_webhooks_and_send_each_once_and_in_order()
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        await using var shop = await Receiver.StartAsync();
        await using var first = await TestSandbox.StartAsync(options);
        await using var second = await TestSandbox.StartAsync(options);
        await first.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        await Task.WhenAll(PlaceAsync(first, 0), PlaceAsync(second, 1));
        await Task.WhenAll(first.Sandbox.Webhooks.DrainAsync(), second.Sandbox.Webhooks.DrainAsync());
        await first.Sandbox.Webhooks.DrainAsync(); // deliveries that the other one was still sending

        var told = shop.All.ToLookup(request => request.Json["invoice_number_clean"]!.GetValue<string>(), request => request.Event);
        told.Count.ShouldBe(Orders);
        told.ShouldAllBe(
            events => events.SequenceEqual(new[] { "order_placed", "partial_payment_added", "order_paid", "customer_fully_paid" }));
        shop.All.Select(request => request.Id).Distinct().Count().ShouldBe(shop.All.Count);

        static async Task PlaceAsync(TestSandbox sandbox, int remainder)
        {
            for (var i = remainder; i < Orders; i += 2)
            {
                await sandbox.PlaceAsync($"shop-{i}");
                foreach (var amount in new[] { 9.95m, 40m })
                    (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment($"shop-{i}", amount))))
                        .ShouldBeSuccess();
            }
        }
    }

    [PostgresFact]
    public async Task A_change_of_the_clock_applies_to_both_sandboxes()
    {
        await using var server = await PostgresServer.CreateAsync();
        var options = new BillinkSandboxOptions { Database = server.Database };
        await using var first = await TestSandbox.StartAsync(options);
        await using var second = await TestSandbox.StartAsync(options);

        var then = await first.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));

        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var turned = (SandboxClock)second.Sandbox.Clock.TimeProvider;
        while (turned.GetUtcNow() != then)
            await turned.WaitAsync(then.AddDays(1), timeout.Token);
        second.Sandbox.Clock.Now.ShouldBe(then);
    }
}
