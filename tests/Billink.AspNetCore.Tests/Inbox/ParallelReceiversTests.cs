using System.Net;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Tests.Receiving;
using Billink.AspNetCore.Webhooks;
using Billink.Testing;
using Billink.V2;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AspNetCore.Tests.Inbox;

/// <summary>
/// Eight receivers share a database. Each delivery is sent to several receivers at the same time, handlers fail, and processes crash at
/// every point. In the end, every delivery has been handled exactly once, and late events are marked as out of order.
/// </summary>
public class ParallelReceiversTests
{
    private const int Receivers = 8;
    private const int Orders = 14;
    private const int EventsOfAnOrder = 4;
    private const string ShopColumns = "delivery TEXT, order_number TEXT, sent_at BIGINT, out_of_order BIGINT";

    private readonly RecordingTimeProvider clock = ReceivingShop.NewClock();

    [Fact]
    public async Task No_delivery_is_lost_or_handled_twice_in_sqlite()
    {
        await using var database = await Databases.SqliteAsync();
        await database.ExecuteAsync("PRAGMA journal_mode = WAL");
        await database.ExecuteAsync($"CREATE TABLE shop (seq INTEGER PRIMARY KEY AUTOINCREMENT, {ShopColumns})");
        await RunAsync(database);
    }

    [PostgresFact]
    public async Task No_delivery_is_lost_or_handled_twice_in_postgresql()
    {
        await using var database = await Databases.PostgresAsync();
        await database.ExecuteAsync($"CREATE TABLE shop (seq BIGINT GENERATED ALWAYS AS IDENTITY, {ShopColumns})");
        await RunAsync(database);
    }

    private async Task RunAsync(Databases database)
    {
        var inbox = new DbWebhookInbox(database.Source, clock);
        var released = new TaskCompletionSource();
        var handler = new CrashingHandler(database.Source, inbox, released);
        var shops = await Task.WhenAll(Enumerable.Range(0, Receivers).Select(_ => StartAsync(inbox, handler)));
        try
        {
            await SendAllAsync(shops);
            handler.Crashes.ShouldBeGreaterThan(5);
            handler.IsStable = true;
            await TakeOverAsync(shops, inbox);
            await ShouldBeHandledOnceAsync(database);
        }
        finally
        {
            // Crashed handlers continue after their leases have ended. Their changes must have no effect.
            released.SetResult();
            foreach (var shop in shops)
                await shop.DisposeAsync();
        }

        await ShouldBeHandledOnceAsync(database);
    }

    private Task<ReceivingShop> StartAsync(DbWebhookInbox inbox, CrashingHandler handler) => ReceivingShop.StartAsync(
        build: webhooks =>
        {
            webhooks.UseInbox(_ => inbox)
                .ConfigureInbox(options => (options.BusyTimeout, options.SweepInterval) = (TimeSpan.Zero, TimeSpan.FromHours(23)));
            webhooks.Services.AddSingleton<IBillinkWebhookHandler<OrderWebhook>>(handler);
        },
        clock: clock);

    // Harder than Billink: three concurrent senders, any receiver, any order. A sender that waits for a crashed receiver stops waiting.
    private static async Task SendAllAsync(ReceivingShop[] shops)
    {
        var random = new Random(20260115);
        var deliveries = Enumerable.Range(0, Orders * EventsOfAnOrder).SelectMany(number => Enumerable.Repeat(number, 3)).ToArray();
        random.Shuffle(deliveries);
        var targets = deliveries.Select(number => (number, shop: shops[random.Next(shops.Length)])).ToList();
        await Parallel.ForEachAsync(targets, new ParallelOptions { MaxDegreeOfParallelism = 16 }, async (target, _) =>
        {
            using var giveUp = new CancellationTokenSource(TimeSpan.FromSeconds(1));
            try
            {
                var status = await target.shop.SendAsync(
                    Body(target.number), $"d-{target.number}", cancellationToken: giveUp.Token, sentAt: SentAt(target.number));
                status.ShouldBeOneOf(HttpStatusCode.OK, HttpStatusCode.InternalServerError, HttpStatusCode.ServiceUnavailable);
            }
            catch (OperationCanceledException)
            {
                // The receiver crashed.
            }
        });
    }

    private async Task TakeOverAsync(ReceivingShop[] shops, DbWebhookInbox inbox)
    {
        for (var round = 0; round < 20 && (await inbox.GetStateAsync(CancellationToken.None)).Unhandled > 0; round++)
        {
            clock.Advance(TimeSpan.FromMinutes(2.5));
            await Task.WhenAll(shops.Select(
                shop => shop.App.Services.GetRequiredService<WebhookSweeper>().SweepAsync(CancellationToken.None)))
                .WaitAsync(TimeSpan.FromSeconds(60));
        }
    }

    private static async Task ShouldBeHandledOnceAsync(Databases database)
    {
        (await database.CountAsync("SELECT COUNT(DISTINCT delivery) FROM shop")).ShouldBe(Orders * EventsOfAnOrder, "lost");
        (await database.CountAsync("SELECT COUNT(*) FROM shop")).ShouldBe(Orders * EventsOfAnOrder, "handled twice");
        (await database.CountAsync("SELECT COUNT(*) FROM billink_webhook_delivery WHERE handled_at IS NULL")).ShouldBe(0);
        (await database.CountAsync("""
            SELECT COUNT(*) FROM shop late WHERE out_of_order <> CASE WHEN EXISTS (
                SELECT 1 FROM shop other
                WHERE other.order_number = late.order_number AND other.seq < late.seq
                    AND other.sent_at > late.sent_at) THEN 1 ELSE 0 END
            """)).ShouldBe(0, "an overtaken event must be marked as such");
    }

    private static DateTimeOffset SentAt(int number) => ReceivingShop.NewClock().GetUtcNow().AddSeconds(number % EventsOfAnOrder);

    private static string Body(int number)
    {
        var (order, happened) = Math.DivRem(number, EventsOfAnOrder);
        return ReceivingShop.Order($"A-{order}", "order_placed", $"2026-01-15 13:00:0{happened}")
            .Replace("\"order_id\":\"1\"", $"\"order_id\":\"{number}\"");
    }
}
