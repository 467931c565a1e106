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

    internal static readonly Histogram<double> Duration = NewDuration(
        Meter, "billink.client.call.duration", "The duration of calls to Billink, retries and the delays between them included.");

    internal static readonly Counter<long> Resends = Meter.CreateCounter<long>(
        "billink.client.resends", "{request}", "The number of requests that were sent again.");

    private static string? Version => typeof(BillinkTelemetry).Assembly.GetName().Version?.ToString(3);

    /// <summary>Creates a histogram of seconds with buckets for the duration of requests.</summary>
    internal static Histogram<double> NewDuration(Meter meter, string name, string description)
    {
#if NET9_0_OR_GREATER
        // The buckets of OpenTelemetry's conventions for HTTP, and one for calls with retries. The default buckets are for milliseconds.
        return meter.CreateHistogram(name, "s", description, tags: null, new InstrumentAdvice<double>
        {
            HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30],
        });
#else
        // The library of .NET 8 has no advice: set the buckets with a view.
        return meter.CreateHistogram<double>(name, "s", description);
#endif
    }
}
