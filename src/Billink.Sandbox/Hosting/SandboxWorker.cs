using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Email;
using Billink.Sandbox.Services.Outbox;
using Billink.Sandbox.Storage;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Hosting;

/// <summary>What goes on in a sandbox that nobody asks: time passes, and webhooks are sent.</summary>
internal sealed partial class SandboxWorker : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stop = new();
    private readonly SandboxStore store;
    private readonly ClockStore keeper;
    private readonly DueWork clockwork;
    private readonly WebhookSender sender;
    private readonly WebhookDispatcher dispatcher;
    private readonly ILogger logger;
    private Task running = Task.CompletedTask;

    private SandboxWorker(BillinkSandboxOptions options, SandboxStore store, SandboxClock clock, Action forget)
    {
        this.store = store;
        logger = options.LoggerFactory.CreateLogger<SandboxWorker>();
        keeper = new ClockStore(store, clock);
        clockwork = new DueWork(store, clock);
        sender = new WebhookSender(options, clock);
        dispatcher = new WebhookDispatcher(
            new DeliveryQueue(store, clock, options), sender, new EmailSender(store, clock, options.MailServer), clock, options.LoggerFactory.CreateLogger<WebhookDispatcher>());
        Data = new SandboxData(store, keeper, options, forget);
        Clock = new SandboxClockControl(clock, keeper, CatchUpAsync);
        Webhooks = new SandboxWebhooks(store, clock, dispatcher, options.WebhookAddressPolicy);
    }

    public SandboxClockControl Clock { get; }

    public SandboxData Data { get; }

    public SandboxWebhooks Webhooks { get; }

    /// <summary>Starts it.</summary>
    /// <param name="options">How the sandbox runs.</param>
    /// <param name="store">Its database.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="forget">Empties what isn't in the database, when everything begins anew.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "It is returned.")]
    public static async Task<SandboxWorker> StartAsync(
        BillinkSandboxOptions options, SandboxStore store, SandboxClock clock, Action forget, CancellationToken cancellationToken)
    {
        var engine = new SandboxWorker(options, store, clock, forget);
        await engine.keeper.LoadAsync(cancellationToken);
        store.AddListener(new WebhookOutbox(engine.dispatcher.Wake));
        engine.running = Task.WhenAll(Task.Run(() => engine.dispatcher.RunAsync(engine.stop.Token), CancellationToken.None), engine.BeatAsync(engine.stop.Token));
        return engine;
    }

    public async ValueTask DisposeAsync()
    {
        await stop.CancelAsync();
        await running;
        sender.Dispose();
        stop.Dispose();
    }

    private async Task CatchUpAsync(CancellationToken cancellationToken)
    {
        await clockwork.CatchUpAsync(cancellationToken);
        await dispatcher.DrainAsync(cancellationToken);
    }

    /// <summary>Looks every second what time has brought, and what other sandboxes on the same database have.</summary>
    [SuppressMessage("Design", "CA1031", Justification = "A database that doesn't answer now may answer later.")]
    private async Task BeatAsync(CancellationToken stopping)
    {
        using var timer = new PeriodicTimer(Beat);
        while (!stopping.IsCancellationRequested)
        {
            try
            {
                while (await timer.WaitForNextTickAsync(stopping))
                {
                    if (store.IsShared)
                        await keeper.LoadAsync(stopping);
                    await clockwork.CatchUpAsync(stopping);
                    dispatcher.Wake();
                }
            }
            catch (OperationCanceledException) when (stopping.IsCancellationRequested)
            {
                return;
            }
            catch (Exception exception)
            {
                LogFailure(exception);
            }
        }
    }

    [LoggerMessage(Level = LogLevel.Error, Message = "Nothing can happen in the sandbox now.")]
    private partial void LogFailure(Exception exception);
}
