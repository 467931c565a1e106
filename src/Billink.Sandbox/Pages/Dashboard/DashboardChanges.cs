using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Storage;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Hosting;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>Tells open pages that the data changed, as server-sent events, so that they refresh themselves.</summary>
internal sealed class DashboardChanges(SandboxStore store, SandboxJournal journal, IHostApplicationLifetime lifetime)
{
    /// <summary>Many changes in this time cause one refresh.</summary>
    private static readonly TimeSpan Interval = TimeSpan.FromMilliseconds(500);

    /// <summary>The version of the data. It differs after each change.</summary>
    public string Version => FormattableString.Invariant($"{store.Version}.{journal.Version}");

    /// <summary>Sends the version, and then each new version, until the page is closed or the sandbox stops.</summary>
    public async Task SendAsync(HttpContext http)
    {
        using var end = CancellationTokenSource.CreateLinkedTokenSource(http.RequestAborted, lifetime.ApplicationStopping);
        http.Response.ContentType = "text/event-stream";
        http.Response.Headers.CacheControl = "no-store";
        using var timer = new PeriodicTimer(Interval);
        var sent = "";
        try
        {
            do
            {
                var version = Version;
                if (version == sent)
                    continue;
                await http.Response.WriteAsync($"data: {version}\n\n", end.Token);
                await http.Response.Body.FlushAsync(end.Token);
                sent = version;
            }
            while (await timer.WaitForNextTickAsync(end.Token));
        }
        catch (OperationCanceledException) when (end.IsCancellationRequested)
        {
            // The page is closed, or the sandbox stops.
        }
    }
}
