using Billink.AspNetCore.Inbox;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>
/// Handles deliveries of crashed instances, retries failed ones, marks those that failed permanently, and removes old ones. Billink stops
/// after 3 attempts, so without this a delivery could get lost.
/// </summary>
internal sealed class WebhookSweeper(
    IWebhookInbox inbox,
    WebhookProcessor processor,
    TimeProvider clock,
    IOptions<BillinkInboxOptions> options,
    ILogger<WebhookSweeper> logger) : BackgroundService
{
    private const int Batch = 100;

    private readonly BillinkInboxOptions options = options.Value;

    public async Task SweepAsync(CancellationToken cancellationToken)
    {
        foreach (var id in await inbox.FindDueAsync(options.MaxAttempts, Batch, cancellationToken).ConfigureAwait(false))
        {
            WebhookLog.TakenOver(logger, id);
            await processor.ProcessAsync(id, TimeSpan.Zero, cancellationToken).ConfigureAwait(false);
        }

        var failed = await inbox.MarkFailedAsync(options.MaxAttempts, cancellationToken).ConfigureAwait(false);
        if (failed > 0)
            WebhookLog.FailedPermanently(logger, failed, options.MaxAttempts);
        await inbox.PurgeAsync(options.Retention, cancellationToken).ConfigureAwait(false);
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(options.SweepInterval, clock);
        while (await WaitAsync(timer, stoppingToken).ConfigureAwait(false))
        {
            try
            {
                await SweepAsync(stoppingToken).ConfigureAwait(false);
            }
            catch (Exception exception) when (!stoppingToken.IsCancellationRequested)
            {
                WebhookLog.SweepFailed(logger, exception);
            }
        }
    }

    private static async Task<bool> WaitAsync(PeriodicTimer timer, CancellationToken stoppingToken)
    {
        try
        {
            return await timer.WaitForNextTickAsync(stoppingToken).ConfigureAwait(false);
        }
        catch (OperationCanceledException)
        {
            return false;
        }
    }
}
