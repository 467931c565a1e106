using Aspire.Hosting.ApplicationModel;
using Billink.Sandbox;
using Microsoft.Extensions.Logging;

namespace Billink.Aspire.Hosting;

/// <summary>Starts the sandboxes of an app host, and stops them when the app host is disposed of.</summary>
internal sealed class SandboxLifetime : IAsyncDisposable
{
    private readonly List<BillinkSandbox> running = [];

    /// <summary>Starts the sandbox of a resource, and reports its state.</summary>
    public async Task StartAsync(BillinkSandboxResource resource, InitializeResourceEvent initialize, CancellationToken cancellationToken)
    {
        var (notifications, eventing) = (initialize.Notifications, initialize.Eventing);
        try
        {
            // Waits for the resources of WaitFor.
            await eventing.PublishAsync(new BeforeResourceStartedEvent(resource, initialize.Services), cancellationToken);
            await notifications.PublishUpdateAsync(resource, state => state with
            {
                State = KnownResourceStates.Starting,
                StartTimeStamp = TimeProvider.System.GetUtcNow().UtcDateTime,
            });
            var sandbox = await StartAsync(resource.Options, initialize.Logger, cancellationToken);
            resource.SetStarted(sandbox);
            await eventing.PublishAsync(new ResourceEndpointsAllocatedEvent(resource, initialize.Services), cancellationToken);
            await notifications.PublishUpdateAsync(resource, state => state with
            {
                State = KnownResourceStates.Running,
                Urls = [.. state.Urls.Select(url => url with { IsInactive = false })],
            });
        }
        catch (Exception exception)
        {
            resource.SetFailed(exception);
            if (cancellationToken.IsCancellationRequested)
                return;
            SandboxLog.Failed(initialize.Logger, exception);
            await notifications.PublishUpdateAsync(resource, state => state with { State = KnownResourceStates.FailedToStart });
        }
    }

    public async ValueTask DisposeAsync()
    {
        BillinkSandbox[] sandboxes;
        lock (running)
            sandboxes = [.. running];
        foreach (var sandbox in sandboxes)
            await sandbox.DisposeAsync();
    }

    private async Task<BillinkSandbox> StartAsync(BillinkSandboxOptions options, ILogger logger, CancellationToken cancellationToken)
    {
        var sandbox = await BillinkSandbox.StartAsync(options with { LoggerFactory = ResourceLogs.FactoryFor(logger) }, cancellationToken);
        lock (running)
            running.Add(sandbox);
        SandboxLog.Started(logger, sandbox.Url, sandbox.Credentials.Username, options.DatabaseName);
        return sandbox;
    }
}
