using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Billink.Telemetry;

/// <summary>
/// The name that enables telemetry: <c>AddSource(BillinkTelemetry.Name)</c>, <c>AddMeter(BillinkTelemetry.Name)</c>.
/// </summary>
public static class BillinkTelemetry
{
    /// <summary>The name of the activity source and of the meter.</summary>
    public const string Name = "Billink";

    internal static readonly ActivitySource Source = new(Name, Version);

    private static readonly Meter Meter = new(Name, Version);

    internal static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(
        "billink.client.call.duration", "s", "The duration of calls to Billink, retries and the delays between them included.");

    internal static readonly Counter<long> Resends = Meter.CreateCounter<long>(
        "billink.client.resends", "{request}", "The number of requests that were sent again.");

    private static string? Version => typeof(BillinkTelemetry).Assembly.GetName().Version?.ToString(3);
}
