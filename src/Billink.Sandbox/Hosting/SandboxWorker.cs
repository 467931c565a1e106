using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Outbox;
using Billink.Sandbox.Storage;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Hosting;

/// <summary>Does the background work: it makes the changes of sessions and orders that are due, and sends webhooks.</summary>
internal sealed partial class SandboxWorker(
    SandboxStore store,
    ClockStore clock,
    DueWork dueWork,
    WebhookDispatcher dispatcher,
    ILogger<SandboxWorker> logger) : BackgroundService
{
    private static readonly TimeSpan Interval = TimeSpan.FromSeconds(1);

    /// <summary>Sets the clock, before the first request.</summary>
    public override async Task StartAsync(CancellationToken cancellationToken)
    {
        await clock.LoadAsync(cancellationToken);
        store.AddListener(new WebhookOutbox(dispatcher.Wake));
        await base.StartAsync(cancellationToken);
    }

    public override void Dispose()
    {
        dispatcher.Dispose();
        base.Dispose();
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken) =>
        Task.WhenAll(dispatcher.RunAsync(stoppingToken), CatchUpAsync(stoppingToken));

    /// <summary>Checks every second what is due by now, and what other sandboxes changed in the same database.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The database may be available again later.")]
    private async Task CatchUpAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(Interval);
        while (!stoppingToken.IsCancellationRequested)
        {
            try
            {
                while (await timer.WaitForNextTickAsync(stoppingToken))
                {
                    if (store.IsShared)
                        await clock.LoadAsync(stoppingToken);
                    await dueWork.CatchUpAsync(stoppingToken);
                    dispatcher.Wake();
                }
            }
            catch (OperationCanceledException) when (stoppingToken.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogFailure(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Due work failed. The sandbox tries again in a second.")]
    private partial void LogFailure(Exception exception);
}
