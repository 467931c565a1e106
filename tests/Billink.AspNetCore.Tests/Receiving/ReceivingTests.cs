using System.Collections.Concurrent;
using System.Diagnostics.Metrics;
using System.Net;
using Billink.AspNetCore.Webhooks;
using Billink.Testing;
using Billink.V2;
using Billink.Webhooks;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>Accepted and rejected deliveries, the handlers' input, and the replies to Billink, over a real server.</summary>
public class ReceivingTests
{
    private static readonly TimeSpan Lease = new BillinkInboxOptions().Lease;

    private readonly ConcurrentQueue<BillinkWebhookDelivery<OrderWebhook>> orders = new();

    [Fact]
    public async Task A_signed_order_reaches_its_handler_and_gets_200()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);

        (await shop.SendAsync(ReceivingShop.Order("A-1", "order_on_hold"))).ShouldBe(HttpStatusCode.OK);

        var delivery = orders.ShouldHaveSingleItem();
        delivery.Webhook.Event.ShouldBe(OrderWebhookEvent.OrderOnHold);
        delivery.Id.ShouldBe("d-1");
        delivery.IsSigned.ShouldBeTrue();
        delivery.SentAt.ShouldBe(shop.Clock.GetUtcNow());
        delivery.Attempt.ShouldBe(1);
        delivery.Merchant.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/billink/order")]
    [InlineData("/billink/session")]
    public async Task A_session_reaches_its_handler_at_both_addresses(string path)
    {
        var sessions = new ConcurrentQueue<SessionWebhook>();
        await using var shop =
            await ReceivingShop.StartAsync(Keep, build: webhooks => ReceivingShop.Handle<SessionWebhook>(webhooks, (delivery, _) =>
        {
            sessions.Enqueue(delivery.Webhook);
            return Task.CompletedTask;
        }));

        (await shop.SendAsync(ReceivingShop.Session("A-1", "brand_new_status"), path: path)).ShouldBe(HttpStatusCode.OK);

        sessions.ShouldHaveSingleItem().Status.Value.ShouldBe("brand_new_status");
        orders.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_wrong_signature_gets_401_and_only_the_log_has_the_reason()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);

        (await shop.SendAsync(ReceivingShop.Order("A-1"), secret: "not-the-secret")).ShouldBe(HttpStatusCode.Unauthorized);
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.Unauthorized);

        orders.ShouldBeEmpty();
        shop.Log.ShouldContain("No configured secret gives this signature");
        shop.Log.ShouldContain("The signature is missing");
        shop.Log.ShouldNotContain(ReceivingShop.Secret);
        shop.Log.ShouldNotContain("A-1");
    }

    [Fact]
    public async Task A_repeated_delivery_is_handled_once()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);

        for (var i = 0; i < 3; i++)
            (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        orders.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_delivery_that_is_replayed_with_another_id_is_handled_once()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);

        (await shop.SendAsync(ReceivingShop.Order("A-1"), id: "d-1")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-1"), id: "d-2")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-1"), id: null)).ShouldBe(HttpStatusCode.OK);

        orders.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task Simultaneous_duplicates_all_get_200_when_the_handler_has_finished()
    {
        const int Senders = 8;
        var open = new TaskCompletionSource();
        await using var shop = await ReceivingShop.StartAsync(async (delivery, token) =>
        {
            await open.Task;
            await Keep(delivery, token);
        });

        var sent = Enumerable.Range(0, Senders).Select(_ => shop.SendAsync(ReceivingShop.Order("A-1"))).ToList();
        await shop.Clock.WaitsBegunAsync(WebhookProcessor.Pause, Senders - 1);
        sent.ShouldAllBe(one => !one.IsCompleted);
        open.SetResult();
        await await Task.WhenAny(sent);
        shop.Clock.Advance(WebhookProcessor.Pause);

        (await Task.WhenAll(sent)).ShouldAllBe(status => status == HttpStatusCode.OK);
        orders.ShouldHaveSingleItem();
    }

    [Fact]
    public async Task An_event_gets_503_while_another_event_of_its_order_is_being_handled()
    {
        var open = new TaskCompletionSource();
        var entered = new TaskCompletionSource();
        await using var shop = await ReceivingShop.StartAsync(
            async (_, _) =>
            {
                entered.TrySetResult();
                await open.Task;
            },
            build: webhooks => webhooks.ConfigureInbox(inbox => inbox.BusyTimeout = TimeSpan.Zero));

        var first = shop.SendAsync(ReceivingShop.Order("A-1", "order_placed"), id: "d-1");
        await entered.Task;

        (await shop.SendAsync(ReceivingShop.Order("A-1", "order_paid"), id: "d-2")).ShouldBe(HttpStatusCode.ServiceUnavailable);
        open.SetResult();
        (await first).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-1", "order_paid"), id: "d-2")).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task An_event_that_was_sent_before_one_that_is_handled_is_out_of_order()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);
        var now = shop.Clock.GetUtcNow();

        await shop.SendAsync(ReceivingShop.Order("A-1", "order_paid"), id: "d-2", sentAt: now);
        await shop.SendAsync(ReceivingShop.Order("A-1", "order_placed"), id: "d-1", sentAt: now.AddSeconds(-8));
        await shop.SendAsync(ReceivingShop.Order("A-2", "order_placed"), id: "d-3", sentAt: now.AddSeconds(-9));

        orders.Select(delivery => (delivery.Id, delivery.IsOutOfOrder)).ShouldBe([("d-2", false), ("d-1", true), ("d-3", false)]);
    }

    [Fact]
    public async Task An_ambiguous_local_time_does_not_decide_the_order_of_events()
    {
        // Summer time ends at 3:00, so that 2:30 is before 2:10, and 2:50 after it.
        var clock = new RecordingTimeProvider(new DateTimeOffset(2026, 10, 25, 1, 10, 5, TimeSpan.Zero));
        await using var shop = await ReceivingShop.StartAsync(Keep, clock: clock);

        await SendAsync("d-1", "order_placed", "2026-10-25 02:50:00", minutesAgo: 2);
        await SendAsync("d-2", "order_paid", "2026-10-25 02:10:00", minutesAgo: 0);
        await SendAsync("d-3", "order_on_hold", "2026-10-25 02:30:00", minutesAgo: 1);

        orders.Select(delivery => (delivery.Id, delivery.IsOutOfOrder)).ShouldBe([("d-1", false), ("d-2", false), ("d-3", true)]);

        Task SendAsync(string id, string @event, string time, int minutesAgo) =>
            shop.SendAsync(ReceivingShop.Order("A-1", @event, time), id, sentAt: clock.GetUtcNow().AddMinutes(-minutesAgo));
    }

    [Fact]
    public async Task Another_body_with_a_known_id_is_handled_and_counted()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);
        var counted = 0L;
        using var listener = new MeterListener
        {
            InstrumentPublished = static (instrument, listener) =>
            {
                if (instrument.Name == "billink.webhook.reused_ids")
                    listener.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, count, _, _) => Interlocked.Add(ref counted, count));
        listener.Start();

        (await shop.SendAsync(ReceivingShop.Order("A-1"), id: "d-1")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-2"), id: "d-1")).ShouldBe(HttpStatusCode.OK);

        (await shop.SendAsync(ReceivingShop.Order("A-3"), id: null)).ShouldBe(HttpStatusCode.OK);

        orders.Select(delivery => delivery.Webhook.InvoiceNumberClean).ShouldBe(["A-1", "A-2", "A-3"]);
        counted.ShouldBe(1);
        shop.Log.ShouldContain("has the id of another delivery");
    }

    [Fact]
    public async Task A_byte_order_mark_before_a_body_changes_nothing()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep);

        (await shop.SendAsync("\uFEFF" + ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        orders.ShouldHaveSingleItem().Webhook.InvoiceNumberClean.ShouldBe("A-1");
    }

    [Fact]
    public async Task A_failed_delivery_gets_500_and_the_next_attempt_is_handled()
    {
        await using var shop = await ReceivingShop.StartAsync((delivery, token) =>
            delivery.Attempt == 1 ? throw new InvalidOperationException("the stock is locked") : Keep(delivery, token));

        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.InternalServerError);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        orders.ShouldHaveSingleItem().Attempt.ShouldBe(2);
        shop.Log.ShouldContain("the stock is locked");
    }

    [Fact]
    public async Task A_handler_is_stopped_before_its_lease_ends()
    {
        var entered = new TaskCompletionSource();
        await using var shop = await ReceivingShop.StartAsync(async (_, token) =>
        {
            entered.SetResult();
            await Task.Delay(Timeout.Infinite, token);
        });

        var sent = shop.SendAsync(ReceivingShop.Order("A-1"));
        await entered.Task;
        shop.Clock.Advance(0.75 * Lease);

        (await sent).ShouldBe(HttpStatusCode.InternalServerError);
    }

    [Fact]
    public async Task A_handler_that_does_not_stop_is_abandoned_and_its_delivery_taken_over_after_the_lease()
    {
        var never = new TaskCompletionSource();
        await using var shop = await ReceivingShop.StartAsync(
            (delivery, token) => delivery.Attempt == 1 ? never.Task : Keep(delivery, token),
            build: webhooks => webhooks.ConfigureInbox(inbox => inbox.BusyTimeout = TimeSpan.Zero));

        var stuck = shop.SendAsync(ReceivingShop.Order("A-1"));
        await shop.Clock.WaitsBegunAsync(Lease, count: 1);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.ServiceUnavailable, "the lease holds");
        shop.Clock.Advance(Lease);
        (await stuck).ShouldBe(HttpStatusCode.InternalServerError);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        orders.ShouldHaveSingleItem().Attempt.ShouldBe(2);
    }

    [Fact]
    public async Task An_unknown_message_goes_to_its_own_handler_and_without_one_gets_500()
    {
        const string Body = """{"kind":"dispute","id":7}""";
        var unknown = new ConcurrentQueue<BillinkUnknownMessage>();
        await using var without = await ReceivingShop.StartAsync(Keep);
        await using var with =
            await ReceivingShop.StartAsync(Keep, build: webhooks => ReceivingShop.Handle<BillinkUnknownMessage>(webhooks, (delivery, _) =>
        {
            unknown.Enqueue(delivery.Webhook);
            return Task.CompletedTask;
        }));

        (await without.SendAsync(Body)).ShouldBe(HttpStatusCode.InternalServerError);
        without.Log.ShouldContain("AddUnknownHandler");
        (await with.SendAsync(Body)).ShouldBe(HttpStatusCode.OK);
        System.Text.Encoding.UTF8.GetString(unknown.ShouldHaveSingleItem().Body.Span).ShouldBe(Body);
    }

    [Fact]
    public async Task A_body_over_the_limit_gets_413_and_a_body_that_is_not_json_gets_400()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep, options => options.MaxBodySize = 300);

        (await shop.SendAsync(ReceivingShop.Order(new string('9', 400)))).ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await shop.SendAsync("<html>")).ShouldBe(HttpStatusCode.BadRequest);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        using var http = new HttpClient();
        using var chunked = new HttpRequestMessage(
            HttpMethod.Post, new Uri(shop.Url, "/billink/order")) { Content = new StringContent(new string(' ', 1000)) };
        chunked.Headers.TransferEncodingChunked = true;
        (await http.SendAsync(chunked)).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);
        (await http.GetAsync(new Uri(shop.Url, "/billink/order"))).StatusCode.ShouldBe(HttpStatusCode.MethodNotAllowed);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_body_of_the_limit_is_read(bool isChunked)
    {
        await using var shop = await ReceivingShop.StartAsync(Keep, options =>
        {
            options.MaxBodySize = 300;
            options.Unsigned = BillinkUnsignedWebhooks.Accept;
        });
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(
            HttpMethod.Post, new Uri(shop.Url, "/billink/order")) { Content = new StringContent(ReceivingShop.Order("A-1").PadRight(300)) };
        request.Headers.TransferEncodingChunked = isChunked;

        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Accepted_unsigned_deliveries_are_distinguished_by_their_content()
    {
        await using var shop = await ReceivingShop.StartAsync(Keep, options =>
        {
            options.Secrets.Clear();
            options.Unsigned = BillinkUnsignedWebhooks.Accept;
        });

        foreach (var body in new[] { ReceivingShop.Order("A-1"), ReceivingShop.Order("A-1"),
            ReceivingShop.Order("A-1", time: "2026-01-15 13:00:01") })
            (await shop.SendUnsignedAsync(body)).ShouldBe(HttpStatusCode.OK);

        orders.Count.ShouldBe(2);
        orders.ShouldAllBe(delivery => !delivery.IsSigned && delivery.SentAt == null && delivery.Id.StartsWith("sha256-"));
        (await shop.SendAsync(ReceivingShop.Order("A-2")))
            .ShouldBe(HttpStatusCode.Unauthorized, "a signature that can't be checked isn't ignored");
    }

    private Task Keep(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
    {
        orders.Enqueue(delivery);
        return Task.CompletedTask;
    }
}
