using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Services.Email;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Sends deliveries as they become due: several at a time, and those of one stream one after the other.</summary>
/// <param name="queue">The deliveries that are due.</param>
/// <param name="sender">Sends a delivery. The dispatcher disposes of it.</param>
/// <param name="emails">Sends the e-mail after the last failure.</param>
/// <param name="clock">The time in the sandbox.</param>
/// <param name="logger">Logs failures.</param>
internal sealed partial class WebhookDispatcher(
    DeliveryQueue queue, WebhookSender sender, EmailSender emails, SandboxClock clock, ILogger<WebhookDispatcher> logger)
    : IDisposable
{
    private const int MostAtOnce = 16;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private readonly Lock guard = new();
    private TaskCompletionSource wake = NewSignal();
    private List<TaskCompletionSource> draining = [];

    /// <summary>Signals that a delivery may be due.</summary>
    public void Wake()
    {
        lock (guard)
            wake.TrySetResult();
    }

    /// <summary>Waits until every delivery that is due now was attempted once.</summary>
    public Task DrainAsync(CancellationToken cancellationToken)
    {
        var drained = NewSignal();
        lock (guard)
        {
            draining.Add(drained);
            wake.TrySetResult();
        }

        return drained.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Sends until it is stopped. The next sandbox resends the deliveries that were being sent.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "The database may be available again later. It keeps the deliveries.")]
    public async Task RunAsync(CancellationToken stop)
    {
        List<Task> inFlight = [];
        List<TaskCompletionSource> waiting = [];
        inFlight.Add(emails.SendAsync(stop)); // e-mails that an earlier sandbox didn't send
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(inFlight, waiting, stop);
            }
            catch (Exception exception) when (!stop.IsCancellationRequested)
            {
                LogFailure(exception);
                await Task.WhenAny(Task.Delay(PauseAfterFailure, stop));
            }
            catch (OperationCanceledException)
            {
                break;
            }
        }

        await Task.WhenAny(Task.WhenAll(inFlight));
        lock (guard)
            waiting.AddRange(draining);
        waiting.ForEach(drained => drained.TrySetCanceled(CancellationToken.None));
    }

    public void Dispose() => sender.Dispose();

    private async Task RoundAsync(List<Task> inFlight, List<TaskCompletionSource> waiting, CancellationToken stop)
    {
        Task woken;
        lock (guard)
        {
            if (wake.Task.IsCompleted)
                wake = NewSignal();
            woken = wake.Task;
            waiting.AddRange(draining);
            draining = [];
        }

        inFlight.RemoveAll(task => task.IsCompleted);
        var leased = inFlight.Count < MostAtOnce ? await queue.TakeAsync(MostAtOnce - inFlight.Count, stop) : [];
        inFlight.AddRange(leased.Select(delivery => DeliverAsync(delivery, stop)));
        if (inFlight.Count == 0)
        {
            waiting.ForEach(drained => drained.TrySetResult());
            waiting.Clear();
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny([woken, clock.WaitAsync(await queue.NextAsync(stop), over.Token), .. inFlight]);
        await over.CancelAsync();
    }

    private async Task DeliverAsync(LeasedDelivery leased, CancellationToken stop)
    {
        await Task.Yield();
        var attempt = await sender.SendAsync(leased.Delivery, leased.Secret, stop);
        if (await queue.RecordAsync(attempt, stop))
            await emails.SendAsync(stop);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(Level = LogLevel.Error, Message = "Sending webhooks failed. The sandbox tries again in a second.")]
    private partial void LogFailure(Exception exception);
}
