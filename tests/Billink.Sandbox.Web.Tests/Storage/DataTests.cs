using System.Net;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Web.Tests.Storage;

/// <summary>All stored data: reset, seed, snapshot and restore.</summary>
public sealed class DataTests
{
    [Fact]
    public async Task A_reset_keeps_the_merchants_and_returns_to_the_real_time()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.OpenSessionAsync("shop-2");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(5));

        await sandbox.Sandbox.ResetAsync();

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("-1");
        sandbox.Sandbox.Clock.Now.ShouldBe(sandbox.Clock.GetUtcNow());
        await sandbox.PlaceAsync("shop-1");
    }

    [Fact]
    public Task A_snapshot_restores_everything() => RestoreAsync(BillinkSandboxOptions.MemoryDatabase);

    [Fact]
    public async Task A_snapshot_of_a_file_restores_everything()
    {
        using var file = new DatabaseFile();
        await RestoreAsync(file.Path);
    }

    [PostgresFact]
    public async Task A_snapshot_of_PostgreSQL_restores_everything()
    {
        await using var server = await PostgresServer.CreateAsync();
        await RestoreAsync(server.Database);
    }

    [Fact]
    public async Task The_seed_has_orders_in_every_state_and_can_be_added_to()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        await sandbox.Sandbox.SeedAsync(8);
        await sandbox.Sandbox.SeedAsync(8);

        (await sandbox.StatusAsync("seed-1")).ShouldBe(("0", "No steps given"));
        (await sandbox.StatusAsync("seed-4")).State.ShouldBe("1");
        (await sandbox.StatusAsync("seed-7")).ShouldBe(("0", "On hold"));
        (await sandbox.StatusAsync("seed-8")).State.ShouldBe("-1"); // a session
        (await sandbox.StatusAsync("seed-12")).State.ShouldBe("1");
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => sandbox.Sandbox.SeedAsync(0));
    }

    [Fact]
    public async Task The_seed_continues_after_the_shoppers_of_sample_sessions_decided()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.SeedAsync(32);
        await sandbox.Sandbox.CancelSessionAsync(await SessionOfAsync(sandbox, "seed-8"));
        await sandbox.Sandbox.DeclineSessionAsync(await SessionOfAsync(sandbox, "seed-16"));
        await sandbox.Sandbox.AcceptSessionAsync(await SessionOfAsync(sandbox, "seed-24"));

        await sandbox.Sandbox.SeedAsync(1);

        (await sandbox.StatusAsync("seed-33")).State.ShouldBe("0");
    }

    [Fact]
    public async Task Sample_orders_send_the_webhooks_of_their_events()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, shop.Sessions);

        await sandbox.Sandbox.SeedAsync(8);
        await sandbox.Sandbox.Webhooks.DrainAsync();

        (await EventsOfAsync(sandbox, "seed-1")).ShouldBe(["order_placed"]);
        (await EventsOfAsync(sandbox, "seed-4")).ShouldBe(["order_placed", "order_paid", "customer_fully_paid"]);
        (await EventsOfAsync(sandbox, "seed-8")).ShouldBe(["session_active"]);
        shop.All.Where(request => request.Path == "/orders").Select(request => (string?)request.Json["order_id"]).Distinct()
            .ShouldBe(["1", "2", "3", "4", "5", "6", "7"], ignoreOrder: true);
    }

    [Fact]
    public async Task Everything_is_available_over_HTTP()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await PostAsync(sandbox, "seed?orders=1")).ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync(sandbox, "snapshots/one")).ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync(sandbox, "reset")).ShouldBe(HttpStatusCode.NoContent);
        (await sandbox.StatusAsync("seed-1")).State.ShouldBe("-1");
        (await PostAsync(sandbox, "snapshots/one/restore")).ShouldBe(HttpStatusCode.NoContent);
        (await sandbox.StatusAsync("seed-1")).State.ShouldBe("0");
        (await PostAsync(sandbox, "snapshots/two/restore")).ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(sandbox, "seed?orders=99999")).ShouldBe(HttpStatusCode.BadRequest);
    }

    private static async Task RestoreAsync(string database)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { Database = database });
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(1));
        var then = await sandbox.Sandbox.Clock.FreezeAsync();
        await sandbox.Sandbox.SnapshotAsync();
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 49.95m)))).ShouldBeSuccess();
        await sandbox.PlaceAsync("shop-2");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(10));

        (await sandbox.Sandbox.RestoreAsync()).ShouldBeTrue();

        sandbox.Sandbox.Clock.Now.ShouldBe(then);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        (await sandbox.StatusAsync("shop-2")).State.ShouldBe("-1");
        await sandbox.PlaceAsync("shop-2"); // ids that the database generates are still free
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 49.95m)))).ShouldBeSuccess();
        (await sandbox.Sandbox.RestoreAsync("none")).ShouldBeFalse();
    }

    private static Task<string> SessionOfAsync(TestSandbox sandbox, string orderNumber) => sandbox.Sandbox.Store.ReadAsync(
        db => db.Sessions.Where(session => session.OrderNumber == orderNumber).Select(session => session.Id).SingleAsync(), default);

    private static async Task<IEnumerable<string>> EventsOfAsync(TestSandbox sandbox, string orderNumber) =>
        (await sandbox.Sandbox.Webhooks.ListAsync(orderNumber)).Select(delivery => delivery.Event);

    private static async Task<HttpStatusCode> PostAsync(TestSandbox sandbox, string path)
    {
        using var response = await sandbox.Http.PostAsync(new Uri($"/_sandbox/{path}", UriKind.Relative), content: null);
        return response.StatusCode;
    }
}
