using System.Diagnostics;
using System.Diagnostics.Metrics;
using Billink.Telemetry;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The traces and metrics of received webhooks. They hold no part of a body but its event.</summary>
internal static class WebhookTelemetry
{
    public const string EventTag = "billink.webhook.event";
    public const string OutcomeTag = "billink.webhook.outcome";

    public static readonly ActivitySource Source = new(BillinkTelemetry.Name);

    private static readonly Meter Meter = new(BillinkTelemetry.Name);

    public static readonly Counter<long> Deliveries = Meter.CreateCounter<long>(
        "billink.webhook.deliveries", "{delivery}", "The number of received deliveries, by outcome.");

    public static readonly Histogram<double> Duration = BillinkTelemetry.NewDuration(
        Meter, "billink.webhook.handler.duration", "The duration of handlers of deliveries.");

    public static readonly Histogram<double> Age = BillinkTelemetry.NewDuration(
        Meter, "billink.webhook.age", "The time from the signing of a delivery until it is handled.");

    public static readonly Counter<long> ReusedIds = Meter.CreateCounter<long>(
        "billink.webhook.reused_ids", "{delivery}", "The number of deliveries whose id belongs to a delivery with another body.");
}
