using System.Diagnostics.CodeAnalysis;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Hosting;
using Billink.Sandbox.Http.Faults;
using Billink.Sandbox.Http.Journal;
using Billink.Sandbox.Services.Clock;
using Billink.Sandbox.Services.Data;
using Billink.Sandbox.Services.Delivery;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.Sandbox;

/// <summary>
/// A local Billink: v1 (XML) and v2 (JSON) over one store, on a port of its own. It is unofficial. Where Billink's behaviour isn't public,
/// the sandbox behaves as the contract infers.
/// </summary>
/// <example>
/// <code>
/// await using var sandbox = await BillinkSandbox.StartAsync();
/// // Configure the shop with sandbox.Url and sandbox.Credentials.
/// </code>
/// </example>
public sealed class BillinkSandbox : IAsyncDisposable
{
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(5);

    private readonly WebApplication application;
    private readonly SandboxStore store;
    private readonly Lazy<Task> stop;
    private readonly CheckoutService checkout;
    private readonly DisputeService disputes;
    private readonly ReviewService reviews;
    private readonly SandboxData data;

    private BillinkSandbox(WebApplication application, SandboxStore store, BillinkCredentials credentials)
    {
        (this.application, this.store) = (application, store);
        stop = new Lazy<Task>(() => StopAsync(application, store).AsTask());
        var services = application.Services;
        checkout = services.GetRequiredService<CheckoutService>();
        disputes = services.GetRequiredService<DisputeService>();
        reviews = services.GetRequiredService<ReviewService>();
        data = services.GetRequiredService<SandboxData>();
        Clock = services.GetRequiredService<SandboxClockControl>();
        Journal = services.GetRequiredService<SandboxJournal>();
        Faults = services.GetRequiredService<SandboxFaults>();
        Webhooks = services.GetRequiredService<SandboxWebhooks>();
        Url = new Uri(application.Urls.First());
        Credentials = credentials;
    }

    /// <summary>The address that the sandbox listens on, as in <c>http://127.0.0.1:5080/</c>.</summary>
    public Uri Url { get; }

    /// <summary>The credentials of the first merchant.</summary>
    public BillinkCredentials Credentials { get; }

    /// <summary>The time in the sandbox. A test can move it.</summary>
    public SandboxClockControl Clock { get; }

    /// <summary>The requests that the sandbox received, with its replies.</summary>
    public SandboxJournal Journal { get; }

    /// <summary>The faults that are planned for requests to come.</summary>
    public SandboxFaults Faults { get; }

    /// <summary>The webhooks and e-mails that the sandbox sends.</summary>
    public SandboxWebhooks Webhooks { get; }

    /// <summary>The stored data, for tests that check whether anything changed.</summary>
    internal SandboxStore Store => store;

    /// <summary>Starts a sandbox. Several can run at the same time, each with its own store.</summary>
    /// <param name="options">How the sandbox runs. Default: in memory, on a free port of the loopback address.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A sandbox that accepts requests. Dispose it to stop it.</returns>
    /// <exception cref="ArgumentException">
    /// An option is invalid, or names a PostgreSQL database, which this package doesn't open.
    /// </exception>
    /// <exception cref="IOException">The address is in use.</exception>
    /// <exception cref="SandboxDatabaseException">
    /// The sandbox doesn't use the file: another program or another version made it, or another sandbox uses it.
    /// </exception>
    /// <exception cref="System.Data.Common.DbException">The file can't be opened.</exception>
    public static Task<BillinkSandbox> StartAsync(BillinkSandboxOptions? options = null, CancellationToken cancellationToken = default) =>
        StartAsync(options ?? new BillinkSandboxOptions(), SandboxExtensions.None, cancellationToken);

    /// <summary>Starts a sandbox with extensions to what the package has.</summary>
    [SuppressMessage("Reliability", "CA2000", Justification = "The sandbox disposes of its store. A failed start does it here.")]
    internal static async Task<BillinkSandbox> StartAsync(
        BillinkSandboxOptions options, SandboxExtensions extensions, CancellationToken cancellationToken)
    {
        SandboxOptionsCheck.Throw(options);
        var opened = new SandboxStore(await extensions.OpenDatabase(options, cancellationToken));
        WebApplication? built = null;
        try
        {
            await new MerchantSeed(opened, options).ApplyAsync(cancellationToken);
            built = SandboxApplication.Build(options, extensions, opened);
            await built.StartAsync(cancellationToken);
            return new BillinkSandbox(built, opened, options.Merchants[0].Credentials);
        }
        catch
        {
            await StopAsync(built, opened);
            throw;
        }
    }

    /// <summary>Accepts a session in the shopper's place: it becomes an order.</summary>
    /// <param name="sessionId">The session id of the reply to create session.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The session's status: order created, or failed if the order number was taken in the meantime.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> AcceptSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.OrderCreated, cancellationToken);

    /// <summary>Declines the shopper of a session in Billink's place: the session fails.</summary>
    /// <param name="sessionId">The session id of the reply to create session.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The session's status.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> DeclineSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.Failed, cancellationToken);

    /// <summary>
    /// Declines the shopper of a session, who pays at once instead: the session becomes an order that is paid.
    /// </summary>
    /// <param name="sessionId">The session id of the reply to create session.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The session's status: order created, or failed if the order number was taken in the meantime.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> PaySessionAtOnceAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.PaidAtOnce, cancellationToken);

    /// <summary>Cancels a session in the shopper's place.</summary>
    /// <param name="sessionId">The session id of the reply to create session.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The session's status.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> CancelSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.Cancelled, cancellationToken);

    /// <summary>Lets a session expire, as it does after an hour without a decision.</summary>
    /// <param name="sessionId">The session id of the reply to create session.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The session's status.</returns>
    /// <exception cref="InvalidOperationException">There is no such session, or it has ended.</exception>
    public Task<SessionStatus> ExpireSessionAsync(string sessionId, CancellationToken cancellationToken = default) =>
        DecideAsync(sessionId, SessionOutcome.Expired, cancellationToken);

    /// <summary>
    /// Resolves a dispute in the place of Billink's customer service. The order's workflow continues unless another dispute is open.
    /// Resolving it again changes nothing.
    /// </summary>
    /// <param name="disputeId">The id of the reply to dispute create.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the dispute is resolved.</returns>
    /// <exception cref="InvalidOperationException">There is no such dispute.</exception>
    public async Task ResolveDisputeAsync(int disputeId, CancellationToken cancellationToken = default)
    {
        if (!await disputes.ResolveAsync(disputeId, cancellationToken))
            throw new InvalidOperationException($"The sandbox has no dispute {disputeId}.");
    }

    /// <summary>
    /// Begins the review of an order in Billink's place. The order is on hold, which <c>order_on_hold</c> reports, until
    /// <see cref="EndReviewAsync"/>.
    /// </summary>
    /// <param name="orderNumber">The merchant's order number.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the order is in review.</returns>
    /// <exception cref="InvalidOperationException">There is no such order, or it is disputed or already in review.</exception>
    public async Task BeginReviewAsync(string orderNumber, CancellationToken cancellationToken = default)
    {
        if (await reviews.BeginAsync(orderNumber, cancellationToken) is not true)
            throw new InvalidOperationException($"The sandbox has no order {orderNumber}, or it is disputed or already in review.");
    }

    /// <summary>Ends the review of an order in Billink's place. The order's workflow continues.</summary>
    /// <param name="orderNumber">The merchant's order number.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the review has ended.</returns>
    /// <exception cref="InvalidOperationException">There is no such order, or it isn't in review.</exception>
    public async Task EndReviewAsync(string orderNumber, CancellationToken cancellationToken = default)
    {
        if (await reviews.EndAsync(orderNumber, cancellationToken) is not true)
            throw new InvalidOperationException($"The sandbox has no order {orderNumber} in review.");
    }

    /// <summary>
    /// Resets the sandbox to its start: only the merchants of the options exist, the clock follows its source, the journal and the planned
    /// faults are empty. Snapshots stay.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the sandbox is reset.</returns>
    public Task ResetAsync(CancellationToken cancellationToken = default) => data.ResetAsync(cancellationToken);

    /// <summary>
    /// Adds sample orders of the first merchant, in every state, and open sessions. Their numbers are <c>seed-1</c> and so on.
    /// </summary>
    /// <param name="orders">How many to add, from 1 to 10000.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when they are added.</returns>
    /// <exception cref="ArgumentOutOfRangeException">The number is less than 1 or more than 10000.</exception>
    public Task SeedAsync(int orders = 24, CancellationToken cancellationToken = default) => data.SeedAsync(orders, cancellationToken);

    /// <summary>Takes a snapshot of all data, to restore it later. Snapshots are in the memory of this process.</summary>
    /// <param name="name">The snapshot's name. An older snapshot of that name is replaced.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the snapshot is taken.</returns>
    public Task SnapshotAsync(string name = "default", CancellationToken cancellationToken = default) =>
        data.SnapshotAsync(name, cancellationToken);

    /// <summary>Restores a snapshot: orders, sessions, webhooks and the clock.</summary>
    /// <param name="name">The snapshot's name.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False if there is no such snapshot.</returns>
    public Task<bool> RestoreAsync(string name = "default", CancellationToken cancellationToken = default) =>
        data.RestoreAsync(name, cancellationToken);

    /// <summary>
    /// Stops the sandbox after it has replied to the requests that it received, and closes the database. A second call has no further
    /// effect.
    /// </summary>
    /// <returns>A task that completes when the sandbox has stopped.</returns>
    public ValueTask DisposeAsync() => new(stop.Value);

    private static async ValueTask StopAsync(WebApplication? started, SandboxStore opened)
    {
        if (started is not null)
        {
            var worker = started.Services.GetRequiredService<SandboxWorker>();
            using var timeout = new CancellationTokenSource(ShutdownTimeout);
            await started.StopAsync(timeout.Token);
            // It needs the store until it ends. A worker that was stopped before it began ends as canceled.
            if (worker.ExecuteTask is { } working)
                await working.ConfigureAwait(ConfigureAwaitOptions.SuppressThrowing);
            await started.DisposeAsync();
        }

        await opened.DisposeAsync();
    }

    private async Task<SessionStatus> DecideAsync(string sessionId, SessionOutcome outcome, CancellationToken cancellationToken)
    {
        var (session, wasOpen) = await checkout.DecideAsync(sessionId, outcome, cancellationToken);
        if (session is null)
            throw new InvalidOperationException($"The sandbox has no session {sessionId}.");
        var status = session.StatusAt(checkout.Now);
        return wasOpen ? status : throw new InvalidOperationException($"Session {sessionId} has ended: it is {status}.");
    }
}
