using System.Diagnostics;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.Soak;

/// <summary>Sends requests to a sandbox and measures it at regular intervals, while no request is under way.</summary>
internal static class SoakRun
{
    private const int Shoppers = 8;

    public static async IAsyncEnumerable<Sample> RunAsync(int requests, int samples)
    {
        var folder = Directory.CreateTempSubdirectory("billink-soak-");
        try
        {
            using var sandbox = await MeasuredSandbox.StartAsync(Path.Combine(folder.FullName, "soak.db"));
            using var http = new HttpClient(new SocketsHttpHandler { MaxConnectionsPerServer = Shoppers }) { BaseAddress = sandbox.Url };
            var arrived = 0;
            await using var shop = await ReceiveAsync(() => Interlocked.Increment(ref arrived));
            await ListenAsync(http, new Uri(shop.Urls.Single()));

            var shoppers = Enumerable.Range(0, Shoppers).Select(number => new Shopper(http, number)).ToList();
            var (sent, clock) = (0, Stopwatch.StartNew());
            for (var part = 0; part <= samples; part++)
            {
                var limit = (int)((long)requests * part / samples);
                await Task.WhenAll(shoppers.Select(async shopper =>
                {
                    while (Volatile.Read(ref sent) < limit)
                        await shopper.RoundAsync(() => Interlocked.Increment(ref sent) <= requests);
                }));
                var now = await sandbox.MeasureAsync();
                yield return new Sample(
                    Math.Min(sent, requests), clock.Elapsed.TotalSeconds, shoppers.Sum(shopper => shopper.Failed), arrived, now.WorkingSet,
                    now.Heap, now.Handles, now.Threads, now.Database, shoppers.Sum(shopper => shopper.Orders));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<WebApplication> ReceiveAsync(Action onWebhook)
    {
        var builder = WebApplication.CreateEmptyBuilder(new WebApplicationOptions());
        builder.Logging.ClearProviders();
        builder.WebHost.UseKestrelCore();
        var web = builder.Build();
        web.Urls.Add("http://127.0.0.1:0");
        web.Run(async context =>
        {
            await context.Request.Body.CopyToAsync(Stream.Null);
            onWebhook();
            context.Response.StatusCode = (int)HttpStatusCode.OK;
        });
        await web.StartAsync();
        return web;
    }

    private static async Task ListenAsync(HttpClient http, Uri shop)
    {
        const string credentials = "\"billinkUsername\":\"sandbox-user\",\"billinkID\":\"sandbox-client\"";
        (string Path, string More)[] calls =
        [
            ("/v2/client/webhook-v3/secret/generate", ""),
            ("/v2/client/webhook-v3/set", $",\"url\":\"{new Uri(shop, "/orders")}\""),
            ("/v2/session/webhook-v3/set", $",\"url\":\"{new Uri(shop, "/sessions")}\""),
        ];
        foreach (var (path, more) in calls)
        {
            using var content = new StringContent($"{{{credentials}{more}}}");
            using var response = await http.PostAsync(new Uri(path, UriKind.Relative), content);
            response.EnsureSuccessStatusCode();
        }
    }
}
