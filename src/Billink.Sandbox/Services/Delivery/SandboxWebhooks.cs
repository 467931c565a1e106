using Billink.Sandbox.Api.V2.Webhooks;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Services.Outbox;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>What a sandbox sends to shops: deliveries, their attempts, and what can be done to them.</summary>
public sealed class SandboxWebhooks
{
    private readonly SandboxStore store;
    private readonly SandboxClock clock;
    private readonly WebhookDispatcher dispatcher;
    private readonly WebhookAddressPolicy addresses;

    internal SandboxWebhooks(SandboxStore store, SandboxClock clock, WebhookDispatcher dispatcher, WebhookAddressPolicy addresses) =>
        (this.store, this.clock, this.dispatcher, this.addresses) = (store, clock, dispatcher, addresses);

    /// <summary>Sets both signed webhooks of a merchant, as generate secret and the two set operations do; the unsigned ones stay as they are.</summary>
    /// <param name="order">Where order events go; null for nowhere.</param>
    /// <param name="session">Where session events go; null for nowhere.</param>
    /// <param name="username">The merchant; null for the first one.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The secret: the merchant's, or a new one where it has none.</returns>
    /// <exception cref="ArgumentException">Webhooks may not go there, or there is no such merchant.</exception>
    public Task<string> ListenAsync(Uri? order, Uri? session, string? username = null, CancellationToken cancellationToken = default)
    {
        foreach (var url in new[] { order, session })
        {
            if (url is not null && !addresses.Takes(url.OriginalString, secure: true))
                throw new ArgumentException($"Webhooks may not go to {url}.", nameof(order));
        }

        return store.WriteAsync(
            async db =>
            {
                var merchant = await db.Merchants.OrderBy(row => row.Id).FirstOrDefaultAsync(row => username == null || row.Username == username, cancellationToken)
                    ?? throw new ArgumentException($"The sandbox has no merchant {username}.", nameof(username));
                var secret = merchant.Webhooks.Secret ?? GenerateWebhookSecretHandler.NewSecret();
                merchant.Webhooks = (merchant.Webhooks with { Secret = secret })
                    .With(WebhookChannel.SignedOrder, order?.OriginalString)
                    .With(WebhookChannel.SignedSession, session?.OriginalString);
                return secret;
            },
            cancellationToken);
    }

    /// <summary>The deliveries, oldest first.</summary>
    /// <param name="orderNumber">Only those of one order, by the merchant's number; null for all.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>Each with its attempts.</returns>
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
                return [.. deliveries.Select(delivery => SandboxDelivery.Of(delivery, byDelivery[delivery.Id]))];
            },
            cancellationToken);

    /// <summary>Waits until every webhook that is due was tried once. Later attempts are due later: turn the clock.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>When they were.</returns>
    public Task DrainAsync(CancellationToken cancellationToken = default) => dispatcher.DrainAsync(cancellationToken);

    /// <summary>Sends a delivery again, with the same id, and with up to three attempts, whatever became of it before; then waits for the first one.</summary>
    /// <param name="deliveryId">Its id.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>False when there is no such delivery.</returns>
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

    /// <summary>Tells the merchant of something that didn't happen to an order, and waits for the first attempt. The order stays as it is.</summary>
    /// <param name="orderNumber">The merchant's number of the order.</param>
    /// <param name="orderEvent">What to tell. An event that isn't known is told as well.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>How many deliveries that made: none when the merchant has set no webhook; null when there is no such order.</returns>
    public Task<int?> TriggerAsync(string orderNumber, OrderWebhookEvent orderEvent, CancellationToken cancellationToken = default) => TriggerAsync(
        async db => await db.Orders.FirstOrDefaultAsync(order => order.Number == orderNumber, cancellationToken) is { } order
            ? await WebhookOutbox.AddAsync(db, order, orderEvent.Value, clock.GetUtcNow(), cancellationToken)
            : null,
        cancellationToken);

    /// <summary>Tells the merchant of something that didn't happen to a session, and waits for the first attempt. The session stays as it is.</summary>
    /// <param name="sessionId">The id that create session answered.</param>
    /// <param name="status">What to tell. A status that isn't known is told as well.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>How many deliveries that made: none when the merchant has set no webhook; null when there is no such session.</returns>
    public Task<int?> TriggerAsync(string sessionId, SessionStatus status, CancellationToken cancellationToken = default) => TriggerAsync(
        async db => await db.Sessions.FindAsync([sessionId], cancellationToken) is { } session
            ? await WebhookOutbox.AddAsync(db, session, status.Value, clock.GetUtcNow(), cancellationToken)
            : null,
        cancellationToken);

    /// <summary>Does something wrong with the next event, on each of its channels. Several calls are for several events.</summary>
    /// <param name="fault">What to do.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>When it is planned.</returns>
    public Task PlanAsync(WebhookFault fault, CancellationToken cancellationToken = default) => store.WriteAsync(
        db =>
        {
            db.PlannedWebhookFaults.Add(new PlannedWebhookFault { Kind = fault });
            return Task.FromResult(0);
        },
        cancellationToken);

    /// <summary>The mailbox: what Billink would have written to merchants, oldest first.</summary>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>The e-mails.</returns>
    public Task<IReadOnlyList<SandboxEmail>> ListEmailsAsync(CancellationToken cancellationToken = default) => store.ReadAsync<IReadOnlyList<SandboxEmail>>(
        async db => [.. (await db.OutgoingEmails.OrderBy(letter => letter.Id).ToListAsync(cancellationToken)).Select(SandboxEmail.Of)],
        cancellationToken);

    private async Task<int?> TriggerAsync(Func<SandboxDbContext, Task<int?>> add, CancellationToken cancellationToken)
    {
        var added = await store.WriteAsync(add, cancellationToken);
        if (added > 0)
            await DrainAsync(cancellationToken);
        return added;
    }
}
