using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Services.Email;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Sends deliveries as they become due: many at a time, those of one stream one after the other.</summary>
/// <param name="desk">Knows what is due.</param>
/// <param name="sender">Sends it.</param>
/// <param name="postman">Sends the e-mail after the last failure.</param>
/// <param name="clock">Says when.</param>
/// <param name="logger">Takes what goes wrong.</param>
internal sealed partial class WebhookDispatcher(DeliveryQueue desk, WebhookSender sender, EmailSender postman, SandboxClock clock, ILogger logger)
{
    private const int MostAtOnce = 16;
    private static readonly TimeSpan PauseAfterFailure = TimeSpan.FromSeconds(1);

    private readonly Lock guard = new();
    private TaskCompletionSource wake = NewSignal();
    private List<TaskCompletionSource> settling = [];

    /// <summary>Something may be due.</summary>
    public void Wake()
    {
        lock (guard)
            wake.TrySetResult();
    }

    /// <summary>Waits until everything that is due now was tried once.</summary>
    public Task DrainAsync(CancellationToken cancellationToken)
    {
        var settled = NewSignal();
        lock (guard)
        {
            settling.Add(settled);
            wake.TrySetResult();
        }

        return settled.Task.WaitAsync(cancellationToken);
    }

    /// <summary>Works until it is stopped; what is being sent then is sent again by the next sandbox.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A database that doesn't answer now may answer later; deliveries wait in it.")]
    public async Task RunAsync(CancellationToken stop)
    {
        List<Task> flying = [];
        List<TaskCompletionSource> waiting = [];
        flying.Add(postman.SendAsync(stop)); // what the sandbox before this one didn't get to
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await RoundAsync(flying, waiting, stop);
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

        await Task.WhenAny(Task.WhenAll(flying));
        lock (guard)
            waiting.AddRange(settling);
        waiting.ForEach(settled => settled.TrySetCanceled(CancellationToken.None));
    }

    private async Task RoundAsync(List<Task> flying, List<TaskCompletionSource> waiting, CancellationToken stop)
    {
        Task woken;
        lock (guard)
        {
            if (wake.Task.IsCompleted)
                wake = NewSignal();
            woken = wake.Task;
            waiting.AddRange(settling);
            settling = [];
        }

        flying.RemoveAll(task => task.IsCompleted);
        var parcels = flying.Count < MostAtOnce ? await desk.TakeAsync(MostAtOnce - flying.Count, stop) : [];
        flying.AddRange(parcels.Select(parcel => DeliverAsync(parcel, stop)));
        if (flying.Count == 0)
        {
            waiting.ForEach(settled => settled.TrySetResult());
            waiting.Clear();
        }

        using var over = CancellationTokenSource.CreateLinkedTokenSource(stop);
        await Task.WhenAny([woken, clock.WaitAsync(await desk.NextAsync(stop), over.Token), .. flying]);
        await over.CancelAsync();
    }

    private async Task DeliverAsync(LeasedDelivery parcel, CancellationToken stop)
    {
        await Task.Yield();
        var attempt = await sender.SendAsync(parcel.Delivery, parcel.Secret, stop);
        if (await desk.RecordAsync(attempt, stop))
            await postman.SendAsync(stop);
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);

    [LoggerMessage(Level = LogLevel.Error, Message = "Webhooks can't be sent now.")]
    private partial void LogFailure(Exception exception);
}
