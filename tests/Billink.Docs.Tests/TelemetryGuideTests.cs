using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text.Json;
using System.Text.RegularExpressions;
using Billink.Telemetry;
using Billink.Testing;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using OpenTelemetry;
using OpenTelemetry.Trace;

namespace Billink.Docs.Tests;

/// <summary>The telemetry guide and the dashboard show what an application has.</summary>
[Collection("Console")]
public partial class TelemetryGuideTests
{
    private static readonly string Guide = File.ReadAllText(Repository.File("docs", "telemetry.md"));

    [Fact]
    public async Task The_sources_of_the_guide_record_calls_inside_a_request()
    {
        var guide = CodeBlock.All.First(block => block.ToString().StartsWith("docs/telemetry.md", StringComparison.Ordinal));
        var sources = AddSource().Matches(guide.Code)
            .Select(match => match.Value is "BillinkTelemetry.Name" ? BillinkTelemetry.Name : match.Value.Trim('"')).ToArray();

        (await SpansOfARequestAsync(sources)).ShouldContain("POST /v2/client/order-info");
        // The reason why the guide has more than one source.
        (await SpansOfARequestAsync([BillinkTelemetry.Name])).ShouldBeEmpty();
    }

    [Fact]
    public void The_guide_has_every_instrument() => Instruments()
        .Select(instrument => $"| `{instrument.Name}` | {Kind(instrument)} | `{instrument.Unit}` |")
        .ShouldAllBe(row => Guide.Contains(row, StringComparison.Ordinal));

    [Fact]
    public void The_dashboard_names_only_metrics_and_attributes_that_exist()
    {
        using var dashboard = JsonDocument.Parse(File.ReadAllText(Repository.File("docs", "grafana-dashboard.json")));
        var queries = dashboard.RootElement.GetProperty("panels").EnumerateArray()
            .Where(panel => panel.TryGetProperty("targets", out _))
            .SelectMany(panel => panel.GetProperty("targets").EnumerateArray())
            .Select(target => target.GetProperty("expr").GetString()!)
            .ToList();
        var metrics = Instruments().SelectMany(PrometheusNames).ToHashSet(StringComparer.Ordinal);
        var attributes = Attribute().Matches(Guide).Select(match => match.Value.Replace('.', '_')).ToHashSet(StringComparer.Ordinal);

        var named = queries.SelectMany(query => Name().Matches(query).Select(match => match.Value)).Distinct().ToList();

        named.Except(metrics).Except(attributes).ShouldBeEmpty();
        // Each instrument is on the dashboard.
        Instruments().Where(instrument => !PrometheusNames(instrument).Intersect(named).Any())
            .Select(instrument => instrument.Name).ShouldBeEmpty();
    }

    private static async Task<IReadOnlyCollection<string>> SpansOfARequestAsync(string[] sources)
    {
        await using var sandbox = await Sandbox.BillinkSandbox.StartAsync();
        using var billink = new BillinkClient(new BillinkOptions
        {
            BaseUrl = sandbox.Url,
            Username = sandbox.Credentials.Username,
            Id = sandbox.Credentials.Id,
        });
        var spans = new Spans();
        var builder = WebApplication.CreateSlimBuilder();
        // With any log, ASP.NET Core has an activity for each request.
        builder.Logging.SetMinimumLevel(LogLevel.Critical);
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Services.AddOpenTelemetry().WithTracing(tracing => tracing.AddSource(sources).AddProcessor(spans));
        await using var shop = builder.Build();
        shop.MapGet("/orders", async () =>
        {
            await billink.Orders.TryGetInfoAsync(new OrderInfoRequest { Invoices = [new() { Number = "2026-17" }] });
        });
        await shop.StartAsync();
        using var browser = new HttpClient();

        (await browser.GetAsync(new Uri(new Uri(shop.Urls.Single()), "/orders"))).StatusCode.ShouldBe(HttpStatusCode.OK);

        return [.. spans.Names];
    }

    private static List<Instrument> Instruments()
    {
        var instruments = new List<Instrument>();
        using var listener = new MeterListener
        {
            InstrumentPublished = (instrument, _) =>
            {
                if (instrument.Meter.Name == BillinkTelemetry.Name)
                    instruments.Add(instrument);
            },
        };
        // The instruments are made when they are first used.
        RuntimeHelpers.RunClassConstructor(typeof(BillinkTelemetry).TypeHandle);
        var webhooks = typeof(AspNetCore.BillinkWebhooksBuilder).Assembly;
        var receiver = webhooks.GetType("Billink.AspNetCore.Webhooks.WebhookTelemetry", throwOnError: true)!;
        RuntimeHelpers.RunClassConstructor(receiver.TypeHandle);
        listener.Start();
        instruments.Count.ShouldBeGreaterThan(5);
        return instruments;
    }

    private static string Kind(Instrument instrument) => instrument is Histogram<double> ? "histogram" : "counter";

    private static IEnumerable<string> PrometheusNames(Instrument instrument)
    {
        var name = instrument.Name.Replace('.', '_');
        return instrument is Histogram<double>
            ? [$"{name}_seconds_bucket", $"{name}_seconds_count", $"{name}_seconds_sum"]
            : [$"{name}_total"];
    }

    [GeneratedRegex("""(?<=AddSource\()[^)]+(?=\))""", RegexOptions.None, 1000)]
    private static partial Regex AddSource();

    [GeneratedRegex("(?<=`)(billink|error|http)\\.[a-z_.]+(?=`)", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex("(billink|error|http)_[a-z_]+", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Name();

    private sealed class Spans : BaseProcessor<Activity>
    {
        private readonly ConcurrentQueue<string> names = new();

        public IEnumerable<string> Names => names;

        public override void OnEnd(Activity data)
        {
            if (data.Source.Name == BillinkTelemetry.Name)
                names.Enqueue(data.DisplayName);
        }
    }
}
