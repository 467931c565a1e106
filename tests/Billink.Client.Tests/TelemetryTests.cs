using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using Billink.Telemetry;
using Microsoft.AspNetCore.Http;

namespace Billink.Client.Tests;

/// <summary>The traces and metrics of a call have the names in docs/telemetry.md.</summary>
public sealed class TelemetryTests : IDisposable
{
    private const string Refusal = """{"result":"ERROR","error":{"code":"705","description":"No invoices provided"}}""";

    private readonly ActivitySource shop = new("Billink.Client.Tests.Shop");
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ConcurrentQueue<(string Instrument, double Value, Dictionary<string, object?> Tags)> measurements = new();
    private readonly ActivityListener listener;
    private readonly MeterListener meters = new();

    public TelemetryTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BillinkTelemetry.Name || source == shop,
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
    public async Task A_span_names_the_operation_and_has_the_tags_of_the_call()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("""{"result":"MSG","statuses":[]}""");

        var span = await SpanOfAsync(
            server, client => client.Orders.CreditAsync(Messages.Credit, new BillinkCallOptions { Tags = [new("shop.order", "A-1")] }));

        span.DisplayName.ShouldBe("POST /v2/client/invoice/credit");
        span.Kind.ShouldBe(ActivityKind.Client);
        span.Status.ShouldBe(ActivityStatusCode.Unset);
        Sorted(span.TagObjects).ShouldBe(
        [
            "billink.operation=Orders_Credit",
            $"billink.request.id={span.GetTagItem("billink.request.id")}",
            "http.request.method=POST",
            "http.response.status_code=200",
            "server.address=127.0.0.1",
            $"server.port={server.Url.Port}",
            "shop.order=A-1",
            "url.template=/v2/client/invoice/credit",
        ]);
    }

    [Fact]
    public async Task A_span_has_the_error_code_of_billink()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Refusal);

        var span = await SpanOfAsync(server, client => client.Orders.TryCreditAsync(Messages.Credit));

        span.Status.ShouldBe(ActivityStatusCode.Error);
        span.GetTagItem("billink.error.code").ShouldBe("705");
        span.GetTagItem("error.type").ShouldBe(typeof(BillinkApiException).FullName);
        span.GetTagItem("http.response.status_code").ShouldBe(200);
    }

    [Fact]
    public async Task A_span_has_the_number_of_resends_and_the_last_status()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("<html></html>", "text/html", HttpStatusCode.BadGateway);

        var span = await SpanOfAsync(server, client => client.Orders.TryGetInfoAsync(Messages.Info));

        span.GetTagItem("http.request.resend_count").ShouldBe(2);
        span.GetTagItem("error.type").ShouldBe("502");
        span.GetTagItem("http.response.status_code").ShouldBe(502);
    }

    [Fact]
    public async Task Metrics_count_calls_and_resends_without_the_tags_of_the_call()
    {
        var attempts = 0;
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            context.Response.StatusCode = ++attempts == 1 ? 503 : 200;
            context.Response.ContentType = "application/json";
            return context.Response.WriteAsync(attempts == 1 ? "" : Refusal);
        });
        using var client = server.NewClient();

        await client.Orders.TryGetInfoAsync(Messages.Info, new BillinkCallOptions { Tags = [new("shop.order", "A-1")] });

        var ours = measurements.Where(measurement => server.Url.Port.Equals(measurement.Tags["server.port"])).ToList();
        ours.Select(measurement => measurement.Instrument)
            .ShouldBe(["billink.client.call.duration", "billink.client.resends"], ignoreOrder: true);
        ours.Single(measurement => measurement.Instrument == "billink.client.resends").Value.ShouldBe(1);
        Sorted(ours[0].Tags).ShouldBe(
        [
            "billink.error.code=705",
            "billink.operation=Orders_GetInfo",
            $"error.type={typeof(BillinkApiException).FullName}",
            "http.request.method=POST",
            "http.response.status_code=200",
            "server.address=127.0.0.1",
            $"server.port={server.Url.Port}",
        ]);
    }

    public void Dispose()
    {
        listener.Dispose();
        meters.Dispose();
        shop.Dispose();
    }

    private static IEnumerable<string> Sorted(IEnumerable<KeyValuePair<string, object?>> tags) =>
        tags.Select(tag => $"{tag.Key}={tag.Value}").Order(StringComparer.Ordinal);

    // Other tests make calls at the same time, but only this call is a child of this test's span.
    private async Task<Activity> SpanOfAsync(LoopbackServer server, Func<BillinkClient, Task> call)
    {
        using var client = server.NewClient();
        using var parent = shop.StartActivity("checkout");
        await call(client);
        return spans.Single(span => span.Source.Name == BillinkTelemetry.Name && span.ParentSpanId == parent!.SpanId);
    }

    private void Measure(Instrument instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags) =>
        measurements.Enqueue(
            (instrument.Name, value, tags.ToArray().ToDictionary(tag => tag.Key, tag => tag.Value, StringComparer.Ordinal)));
}
