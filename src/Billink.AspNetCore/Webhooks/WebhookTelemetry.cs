using System.Diagnostics.Metrics;
using Billink.Telemetry;

namespace Billink.AspNetCore.Webhooks;

/// <summary>The metrics of received webhooks.</summary>
internal static class WebhookTelemetry
{
    private static readonly Meter Meter = new(BillinkTelemetry.Name);

    public static readonly Counter<long> ReusedIds = Meter.CreateCounter<long>(
        "billink.webhook.reused_ids", "{delivery}", "The number of deliveries whose id belongs to a delivery with another body.");
}
