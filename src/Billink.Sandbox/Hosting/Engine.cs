using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Data;
using Billink.Sandbox.Mail;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Time;
using Billink.Sandbox.Timeline;
using Billink.Sandbox.Webhooks;
using Microsoft.Extensions.Logging;

namespace Billink.Sandbox.Hosting;

/// <summary>What goes on in a sandbox that nobody asks: time passes, and webhooks are sent.</summary>
internal sealed partial class Engine : IAsyncDisposable
{
    private static readonly TimeSpan Beat = TimeSpan.FromSeconds(1);

    private readonly CancellationTokenSource stop = new();
    private readonly SandboxStore store;
    private readonly ClockKeeper keeper;
    private readonly Clockwork clockwork;
    private readonly WebhookSender sender;
    private readonly Dispatcher dispatcher;
    private readonly ILogger logger;
    private Task running = Task.CompletedTask;

    private Engine(BillinkSandboxOptions options, SandboxStore store, SandboxClock clock, Action forget)
    {
        this.store = store;
        logger = options.LoggerFactory.CreateLogger<Engine>();
        keeper = new ClockKeeper(store, clock);
        clockwork = new Clockwork(store, clock);
        sender = new WebhookSender(options, clock);
        dispatcher = new Dispatcher(
            new DeliveryDesk(store, clock, options), sender, new Postman(store, clock, options.MailServer), clock, options.LoggerFactory.CreateLogger<Dispatcher>());
        Data = new SandboxData(store, keeper, options, forget);
        Clock = new SandboxClockControl(clock, keeper, CatchUpAsync);
        Webhooks = new SandboxWebhooks(store, clock, dispatcher, options.WebhookAddresses);
    }

    public SandboxClockControl Clock { get; }

    public SandboxData Data { get; }

    public SandboxWebhooks Webhooks { get; }

    /// <summary>Starts it.</summary>
    /// <param name="options">How the sandbox runs.</param>
    /// <param name="store">Its database.</param>
    /// <param name="clock">Its clock.</param>
    /// <param name="forget">Empties what isn't in the database, when everything begins anew.</param>
    /// <param name="cancellation">Gives up.</param>
    [SuppressMessage("Reliability", "CA2000", Justification = "It is returned.")]
    public static async Task<Engine> StartAsync(
        BillinkSandboxOptions options, SandboxStore store, SandboxClock clock, Action forget, CancellationToken cancellation)
    {
        var engine = new Engine(options, store, clock, forget);
        await engine.keeper.LoadAsync(cancellation);
        store.AddListener(new Outbox(engine.dispatcher.Wake));
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

    private async Task CatchUpAsync(CancellationToken cancellation)
    {
        await clockwork.CatchUpAsync(cancellation);
        await dispatcher.SettleAsync(cancellation);
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
