using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Email;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Services.Outbox;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>The webhooks and e-mails that a sandbox sends: lists them, sends them again, and plans faults.</summary>
public sealed class SandboxWebhooks
{
    private readonly SandboxStore store;
    private readonly SandboxClock clock;
    private readonly WebhookDispatcher dispatcher;
    private readonly WebhookAddressPolicy addresses;

    internal SandboxWebhooks(SandboxStore store, SandboxClock clock, WebhookDispatcher dispatcher, WebhookAddressPolicy addresses) =>
        (this.store, this.clock, this.dispatcher, this.addresses) = (store, clock, dispatcher, addresses);

    /// <summary>
    /// Sets both signed webhooks of a merchant, as generate secret and the two set operations do. The unsigned webhooks stay as they are.
    /// </summary>
    /// <param name="order">The address for order events. Null for none.</param>
    /// <param name="session">The address for session events. Null for none.</param>
    /// <param name="username">The merchant's username. Null for the first merchant.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The merchant's secret. If the merchant has none, a new one.</returns>
    /// <exception cref="ArgumentException">The sandbox doesn't send to this address, or there is no such merchant.</exception>
    public Task<string> ListenAsync(Uri? order, Uri? session, string? username = null, CancellationToken cancellationToken = default)
    {
        foreach (var url in new[] { order, session })
        {
            if (url is not null && !addresses.Accepts(url.OriginalString, secure: true))
                throw new ArgumentException($"The sandbox doesn't send webhooks to {url}.", nameof(order));
        }

        return store.WriteAsync(
            async db =>
            {
                var merchant = await db.Merchants
                    .OrderBy(row => row.Id)
                    .FirstOrDefaultAsync(row => username == null || row.Username == username, cancellationToken)
                    ?? throw new ArgumentException($"The sandbox has no merchant {username}.", nameof(username));
                var secret = merchant.Webhooks.Secret ?? WebhookSignature.NewSecret();
                merchant.Webhooks = (merchant.Webhooks with { Secret = secret })
                    .With(WebhookChannel.SignedOrder, order?.OriginalString)
                    .With(WebhookChannel.SignedSession, session?.OriginalString);
                return secret;
            },
            cancellationToken);
    }

    /// <summary>Lists the deliveries, oldest first.</summary>
    /// <param name="orderNumber">The merchant's order number. Null for all orders.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The deliveries, each with its attempts.</returns>
    public Task<IReadOnlyList<SandboxDelivery>> ListAsync(string? orderNumber = null, CancellationToken cancellationToken = default) =>
        store.ReadAsync<IReadOnlyList<SandboxDelivery>>(
            async db =>
            {
                var found = db.Deliveries.Where(delivery => orderNumber == null || delivery.OrderNumber == orderNumber);
                var deliveries = await found.OrderBy(delivery => delivery.Id).ToListAsync(cancellationToken);
                var attempts = await db.DeliveryAttempts
                    .Where(attempt => found.Any(delivery => delivery.Id == attempt.DeliveryId))
                    .OrderBy(attempt => attempt.Id)
                    .ToListAsync(cancellationToken);
                var byDelivery = attempts.ToLookup(attempt => attempt.DeliveryId);
                return [.. deliveries.Select(delivery => Show(delivery, byDelivery[delivery.Id]))];
            },
            cancellationToken);

    /// <summary>
    /// Waits until every webhook that is due was attempted once. Later attempts are due later: advance the clock for them.
    /// </summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when every due webhook was attempted.</returns>
    public Task DrainAsync(CancellationToken cancellationToken = default) => dispatcher.DrainAsync(cancellationToken);

    /// <summary>
    /// Sends a delivery again, with the same id and up to three attempts, whatever its state. Waits for the first attempt.
    /// </summary>
    /// <param name="deliveryId">The delivery's id.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False if there is no such delivery.</returns>
    public async Task<bool> ResendAsync(string deliveryId, CancellationToken cancellationToken = default)
    {
        var isFound = await store.WriteAsync(
            async db =>
            {
                if (await db.Deliveries.SingleOrDefaultAsync(delivery => delivery.Key == deliveryId, cancellationToken) is not { } delivery)
                    return false;
                delivery.State = DeliveryState.Pending;
                delivery.DueAt = clock.GetUtcNow();
                delivery.FailuresLeft = WebhookDelivery.MostAttempts;
                return true;
            },
            cancellationToken);
        if (isFound)
            await DrainAsync(cancellationToken);
        return isFound;
    }

    /// <summary>Sends an event without changing the order, and waits for the first attempt.</summary>
    /// <param name="orderNumber">The merchant's order number.</param>
    /// <param name="orderEvent">The event. An unknown event is sent as well.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The number of deliveries: 0 if the merchant has no order webhook. Null if there is no such order.</returns>
    public Task<int?> TriggerAsync(string orderNumber, OrderWebhookEvent orderEvent, CancellationToken cancellationToken = default) =>
        TriggerAsync(
        async db => await db.Orders.FirstOrDefaultAsync(order => order.Number == orderNumber, cancellationToken) is { } order
            ? await WebhookOutbox.AddAsync(db, order, orderEvent.Value, clock.GetUtcNow(), cancellationToken)
            : null,
        cancellationToken);

    /// <summary>Sends a session's status without changing the session, and waits for the first attempt.</summary>
    /// <param name="sessionId">The session id of the reply to create session.</param>
    /// <param name="status">The status. An unknown status is sent as well.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The number of deliveries: 0 if the merchant has no session webhook. Null if there is no such session.</returns>
    public Task<int?> TriggerAsync(string sessionId, SessionStatus status, CancellationToken cancellationToken = default) => TriggerAsync(
        async db => await db.Sessions.FindAsync([sessionId], cancellationToken) is { } session
            ? await WebhookOutbox.AddAsync(db, session, status.Value, clock.GetUtcNow(), cancellationToken)
            : null,
        cancellationToken);

    /// <summary>Plans a fault for the next event, on each of its channels. Each call plans a fault for one more event.</summary>
    /// <param name="fault">The fault.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes when the fault is planned.</returns>
    public Task PlanAsync(WebhookFault fault, CancellationToken cancellationToken = default) => store.WriteAsync(
        db =>
        {
            db.PlannedWebhookFaults.Add(new PlannedWebhookFault { Kind = fault });
            return Task.FromResult(0);
        },
        cancellationToken);

    /// <summary>Lists the mailbox: the e-mails that Billink would send to merchants, oldest first.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The e-mails.</returns>
    public Task<IReadOnlyList<SandboxEmail>> ListEmailsAsync(CancellationToken cancellationToken = default) =>
        store.ReadAsync<IReadOnlyList<SandboxEmail>>(
        async db => [.. (await db.OutgoingEmails.OrderBy(email => email.Id).ToListAsync(cancellationToken)).Select(Show)],
        cancellationToken);

    private static SandboxDelivery Show(WebhookDelivery delivery, IEnumerable<DeliveryAttempt> attempts) => new(
        delivery.Key,
        delivery.Channel.ToString(),
        delivery.Event,
        delivery.OrderNumber,
        delivery.Url,
        delivery.Body,
        delivery.State.ToString(),
        delivery.CreatedAt,
        delivery.State is DeliveryState.Pending ? delivery.DueAt : null,
        delivery.Fault,
        [.. attempts.Select(Show)]);

    private static SandboxDeliveryAttempt Show(DeliveryAttempt attempt) => new(
        attempt.Number,
        attempt.At,
        TimeSpan.FromMilliseconds(attempt.Milliseconds),
        attempt.RequestHeaders,
        attempt.Status,
        attempt.Reply,
        attempt.Problem);

    private static SandboxEmail Show(OutgoingEmail email) =>
        new(email.Recipient, email.Subject, email.Text, email.At, email.SentAt, email.Problem);

    private async Task<int?> TriggerAsync(Func<SandboxDbContext, Task<int?>> add, CancellationToken cancellationToken)
    {
        var added = await store.WriteAsync(add, cancellationToken);
        if (added > 0)
            await DrainAsync(cancellationToken);
        return added;
    }
}
