using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Hosting;
using Billink.Sandbox.Http.Faults;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Http.Pipeline;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.AspNetCore.Builder;

namespace Billink.Sandbox;

/// <summary>
/// A local Billink: v1 (XML) and v2 (JSON) over one store, on a port of its own. It is unofficial, and where Billink's behaviour isn't public it
/// behaves as the contract infers.
/// </summary>
/// <example>
/// <code>
/// await using var sandbox = await BillinkSandbox.StartAsync();
/// // sandbox.Url and sandbox.Credentials go where a shop has Billink's
/// </code>
/// </example>
public sealed class BillinkSandbox : IAsyncDisposable
{
    private static readonly TimeSpan LongestGoodbye = TimeSpan.FromSeconds(5);

    private readonly WebApplication server;
    private readonly SandboxStore store;
    private readonly CheckoutService sessions;
    private readonly SandboxWorker engine;
    private readonly DisputeService disputes;

    private BillinkSandbox(
        WebApplication server, SandboxStore store, CheckoutService sessions, SandboxWorker engine, ApiPipeline pipeline, BillinkSandboxOptions options)
    {
        (Journal, Faults) = (pipeline.Journal, pipeline.Faults);
        (this.server, this.store, this.sessions, this.engine) = (server, store, sessions, engine);
        disputes = new DisputeService(store, options.TimeProvider);
        Url = new Uri(server.Urls.First());
        Credentials = options.Merchants[0].Credentials;
    }

    /// <summary>Where it listens, as in <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Url { get; }

    /// <summary>The first merchant's credentials.</summary>
    public BillinkCredentials Credentials { get; }

    /// <summary>The time in it, which can be turned.</summary>
    public SandboxClockControl Clock => engine.Clock;

    /// <summary>What it keeps: for tests that look whether anything changed.</summary>
    internal SandboxStore Store => store;

    /// <summary>What it was asked, and what it answered.</summary>
    public SandboxJournal Journal { get; }

    /// <summary>What is to go wrong.</summary>
    public SandboxFaults Faults { get; }

    /// <summary>What it sends to shops.</summary>
    public SandboxWebhooks Webhooks => engine.Webhooks;

    /// <summary>Starts a sandbox. Many can run at a time, each with a store of its own.</summary>
    /// <param name="options">How it runs; by default in memory, on a free port of the loopback address.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A sandbox that answers. Dispose of it to stop it.</returns>
    /// <exception cref="ArgumentException">The options name no merchant, or a PostgreSQL database, which the package doesn't open.</exception>
    /// <exception cref="IOException">The address is taken.</exception>
    /// <exception cref="System.Data.Common.DbException">The database can't be opened, or isn't one.</exception>
    public static Task<BillinkSandbox> StartAsync(BillinkSandboxOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(options ?? new BillinkSandboxOptions(), SandboxExtensions.None, cancellationToken);

    /// <summary>Starts a sandbox that has more than the package.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The sandbox disposes of its store; a failed start does it here.")]
    internal static async Task<BillinkSandbox> StartAsync(
        BillinkSandboxOptions options, SandboxExtensions extensions, CancellationToken cancellationToken)
    {
        if (options.Merchants.Count == 0)
            throw new ArgumentException("A sandbox needs at least one merchant.", nameof(options));

        var clock = new SandboxClock(options.TimeProvider);
        options = options with { TimeProvider = clock }; // whoever asks for the time gets the sandbox's
        var opened = new SandboxStore(await extensions.OpenDatabase(options.Database, cancellationToken));
        WebApplication? listening = null;
        SandboxWorker? running = null;
        try
        {
            await MerchantSeed.ApplyAsync(opened, options.Merchants, cancellationToken);
            var desk = new CheckoutService(opened, clock);
            var pipeline = new ApiPipeline(options, clock);
            running = await SandboxWorker.StartAsync(options, opened, clock, pipeline.Forget, cancellationToken);
            listening = SandboxApplication.Build(options, extensions, opened, desk, running, pipeline);
            await listening.StartAsync(cancellationToken);
            return new BillinkSandbox(listening, opened, desk, running, pipeline, options);
        }
        catch
        {
            if (listening is not null)
                await listening.DisposeAsync();
            if (running is not null)
                await running.DisposeAsync();
            await opened.DisposeAsync();
            throw;
        }
    }

    /// <summary>Does what a shopper does who accepts in the checkout: the session becomes an order.</summary>
    /// <param name="sessionId">The id that create session answered.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The state of the session: order created, or failed when the order number was taken in the meantime.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> AcceptSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.OrderCreated, cancellationToken);

    /// <summary>Does what Billink does with a shopper whom it declines: the session fails.</summary>
    /// <param name="sessionId">The id that create session answered.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The state of the session.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> DeclineSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.Failed, cancellationToken);

    /// <summary>Does what a shopper does who cancels in the checkout.</summary>
    /// <param name="sessionId">The id that create session answered.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The state of the session.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> CancelSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.Cancelled, cancellationToken);

    /// <summary>Does what an hour does with a session that a shopper leaves alone.</summary>
    /// <param name="sessionId">The id that create session answered.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The state of the session.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> ExpireSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.Expired, cancellationToken);

    /// <summary>Does what Billink's customer service does at the end of a dispute: the order's workflow goes on, once no other dispute is open.</summary>
    /// <param name="disputeId">The id that dispute create answered.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>When it is resolved; a second time changes nothing.</returns>
    /// <exception cref="InvalidOperationException">There is no such dispute.</exception>
    public async Task ResolveDisputeAsync(int disputeId, CancellationToken cancellationToken = default)
    {
        if (!await disputes.ResolveAsync(disputeId, cancellationToken))
            throw new InvalidOperationException($"The sandbox has no dispute {disputeId}.");
    }

    /// <summary>Begins anew, as if just started: only the merchants of the options are there, and the clock isn't turned. Journal and faults are empty. Snapshots stay.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>When it is done.</returns>
    public Task ResetAsync(CancellationToken cancellationToken = default) => engine.Data.ResetAsync(cancellationToken);

    /// <summary>Adds orders of the first merchant in every state, and open sessions among them. They are numbered <c>seed-1</c> and so on.</summary>
    /// <param name="orders">How many, from 1 to 10000.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>When it is done.</returns>
    /// <exception cref="ArgumentOutOfRangeException">So many are not to be had.</exception>
    public Task SeedAsync(int orders = 24, CancellationToken cancellationToken = default) => engine.Data.SeedAsync(orders, cancellationToken);

    /// <summary>Keeps a copy of everything, to go back to. It is in this process's memory only.</summary>
    /// <param name="name">What to call it; an older one of that name is replaced.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>When it is done.</returns>
    public Task SnapshotAsync(string name = "default", CancellationToken cancellationToken = default) => engine.Data.SnapshotAsync(name, cancellationToken);

    /// <summary>Puts everything back as it was at a snapshot: orders, sessions, webhooks, the clock.</summary>
    /// <param name="name">The snapshot.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when there is no such snapshot.</returns>
    public Task<bool> RestoreAsync(string name = "default", CancellationToken cancellationToken = default) => engine.Data.RestoreAsync(name, cancellationToken);

    /// <summary>Stops the server, once it has answered what it was asked, and closes the database.</summary>
    /// <returns>When both are done.</returns>
    public async ValueTask DisposeAsync()
    {
        using var timeout = new CancellationTokenSource(LongestGoodbye);
        await server.StopAsync(timeout.Token);
        await server.DisposeAsync();
        await engine.DisposeAsync();
        await store.DisposeAsync();
    }

    private async Task<SessionStatus> DecideAsync(string sessionId, SessionOutcome outcome, CancellationToken cancellationToken)
    {
        var (session, wasOpen) = await sessions.DecideAsync(sessionId, outcome, cancellationToken);
        if (session is null)
            throw new InvalidOperationException($"The sandbox has no session {sessionId}.");
        var status = session.StatusAt(sessions.Now);
        return wasOpen ? status : throw new InvalidOperationException($"Session {sessionId} has ended: it is {status}.");
    }
}
