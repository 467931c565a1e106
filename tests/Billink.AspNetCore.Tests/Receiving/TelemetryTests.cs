using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Billink.AspNetCore.Inbox;
using Billink.AspNetCore.Webhooks;
using Billink.Telemetry;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>Received webhooks have the spans and metrics of docs/telemetry.md. Runs alone: measurements don't name their test.</summary>
[Collection("Telemetry")]
public sealed class TelemetryTests : IDisposable
{
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ConcurrentQueue<(string Instrument, double Value, string Tags)> measurements = new();
    private readonly ActivityListener listener;
    private readonly MeterListener meters = new();

    public TelemetryTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = static source => source.Name is BillinkTelemetry.Name or "Microsoft.AspNetCore",
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
        meters.InstrumentPublished = static (instrument, listener) =>
        {
            if (instrument.Meter.Name == BillinkTelemetry.Name)
                listener.EnableMeasurementEvents(instrument);
        };
        meters.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Measure(instrument, value, tags));
        meters.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Measure(instrument, value, tags));
        meters.Start();
    }

    [Fact]
    public async Task A_handled_delivery_has_a_span_below_the_requests_and_one_for_its_handler()
    {
        await using var shop = await ReceivingShop.StartAsync((_, _) => Task.CompletedTask);

        await shop.SendAsync(ReceivingShop.Order("A-1"));

        var receive = Span("receive billink webhook");
        var handle = Span("handle billink webhook");
        handle.ParentSpanId.ShouldBe(receive.SpanId);
        receive.Parent!.Source.Name.ShouldBe("Microsoft.AspNetCore");
        Tags(receive).ShouldBe(["billink.webhook.event=order_paid", "billink.webhook.id=d-1", "billink.webhook.outcome=handled",
            "billink.webhook.verified=True"]);
        Tags(handle).ShouldBe(["billink.webhook.attempt=1", "billink.webhook.event=order_paid", "billink.webhook.id=d-1"]);
        receive.Status.ShouldBe(ActivityStatusCode.Unset);
    }

    [Fact]
    public async Task Deliveries_are_counted_by_outcome()
    {
        var broken = false;
        await using var shop = await ReceivingShop.StartAsync(
            (_, _) => broken ? throw new InvalidOperationException("broken") : Task.CompletedTask);

        await shop.SendAsync(ReceivingShop.Order("A-1"), "d-1");
        await shop.SendAsync(ReceivingShop.Order("A-1"), "d-1");
        await shop.SendAsync(ReceivingShop.Order("A-2"), "d-2", secret: "another");
        broken = true;
        await shop.SendAsync(ReceivingShop.Order("A-3", "brand_new"), "d-3");

        Measured("billink.webhook.deliveries").ShouldBe(
        [
            "1 billink.webhook.event=order_paid billink.webhook.outcome=handled billink.webhook.verified=True",
            "1 billink.webhook.event=order_paid billink.webhook.outcome=duplicate billink.webhook.verified=True",
            "1 billink.webhook.event=_OTHER billink.webhook.outcome=refused billink.webhook.verified=False",
            "1 billink.webhook.event=_OTHER billink.webhook.outcome=failed billink.webhook.verified=True",
        ]);
        Measured("billink.webhook.handler.duration").Select(row => row[(row.IndexOf(' ', StringComparison.Ordinal) + 1)..]).ShouldBe(
            ["billink.webhook.event=order_paid", "billink.webhook.event=_OTHER error.type=System.InvalidOperationException"]);
        spans.Where(span => span.Status is ActivityStatusCode.Error).Select(span => span.OperationName)
            .ShouldBe(["receive billink webhook", "handle billink webhook", "receive billink webhook"]);
    }

    [Fact]
    public async Task A_delivery_that_cannot_be_confirmed_or_stored_is_not_refused()
    {
        // There is no client to confirm a delivery with, and no table to store one in.
        await using var database = await Databases.SqliteAsync(withTables: false);
        await using var shop = await ReceivingShop.StartAsync(
            (_, _) => Task.CompletedTask,
            options => options.Unsigned = BillinkUnsignedWebhooks.Confirm,
            webhooks => webhooks.UseInbox(_ => new DbWebhookInbox(database.Source)).ConfigureInbox(inbox => inbox.MaxConfirmations = 1));

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        shop.App.Services.GetRequiredService<WebhookConfirmation>().TryBegin().ShouldBeTrue();
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.InternalServerError);

        Measured("billink.webhook.deliveries").ShouldBe(
        [
            "1 billink.webhook.event=order_paid billink.webhook.outcome=failed billink.webhook.verified=False",
            "1 billink.webhook.event=order_paid billink.webhook.outcome=busy billink.webhook.verified=False",
            "1 billink.webhook.event=order_paid billink.webhook.outcome=failed billink.webhook.verified=True",
        ]);
    }

    [Fact]
    public async Task The_age_is_the_time_from_the_signature_to_the_handler()
    {
        await using var shop = await ReceivingShop.StartAsync((_, _) => Task.CompletedTask);

        await shop.SendAsync(ReceivingShop.Order("A-1"), sentAt: shop.Clock.GetUtcNow().AddSeconds(-90));

        Measured("billink.webhook.age").ShouldBe(["90 billink.webhook.event=order_paid"]);
    }

    public void Dispose()
    {
        listener.Dispose();
        meters.Dispose();
    }

    private Activity Span(string name) => spans.Single(span => span.OperationName == name);

    private IEnumerable<string> Measured(string instrument) =>
        measurements.Where(measurement => measurement.Instrument == instrument).Select(row => $"{row.Value} {row.Tags}");

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        measurements.Enqueue((instrument.Name, value, string.Join(' ', Sorted(tags.ToArray()))));

    private static IEnumerable<string> Tags(Activity activity) => Sorted(activity.TagObjects);

    private static IEnumerable<string> Sorted(IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);
}

/// <summary>Listeners hear all tests: a test that listens runs alone.</summary>
[CollectionDefinition("Telemetry", DisableParallelization = true)]
public sealed class TelemetryCollection;
