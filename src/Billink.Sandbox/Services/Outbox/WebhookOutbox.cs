using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Storage;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Outbox;

/// <summary>Stores the webhooks of a change in the change's own transaction: neither exists without the other.</summary>
/// <param name="committed">Called after a commit that stored webhooks.</param>
internal sealed class WebhookOutbox(Action committed) : ITimelineListener
{
    private static readonly WebhookChannel[] OrderChannels = [WebhookChannel.Order, WebhookChannel.SignedOrder];
    private static readonly WebhookChannel[] SessionChannels = [WebhookChannel.Session, WebhookChannel.SignedSession];

    public async Task<bool> HandleAsync(SandboxDbContext db, IReadOnlyList<TimelineEntry> entries, CancellationToken cancellationToken)
    {
        var added = 0;
        foreach (var entry in entries)
        {
            if (entry.Order is { } order && EventOf(entry.Kind) is { } happened)
                added += await AddAsync(db, order, happened.Value, entry.At, cancellationToken);
            else if (entry.Session is { } session && StatusOf(entry.Kind) is { } status)
                added += await AddAsync(db, session, status.Value, entry.At, cancellationToken);
        }

        return added > 0; // most changes store no webhook
    }

    public void Committed() => committed();

    /// <summary>Stores the webhooks of an order's event.</summary>
    /// <returns>The number of deliveries: one for each channel that is set.</returns>
    public static async Task<int> AddAsync(
        SandboxDbContext db, Order order, string happened, DateTimeOffset at, CancellationToken cancellationToken)
    {
        if (await TargetsAsync(db, order.MerchantId, OrderChannels, cancellationToken) is not { Count: > 0 } targets)
            return 0;
        if (order.Id == 0)
            await db.SaveChangesAsync(cancellationToken); // the webhook has the order's id
        return await AddAsync(
            db, targets, order.MerchantId, order.Number, happened, WebhookPayload.Of(order, happened, at), at, cancellationToken);
    }

    /// <summary>Stores the webhooks of a session's status.</summary>
    /// <returns>The number of deliveries: one for each channel that is set.</returns>
    public static async Task<int> AddAsync(
        SandboxDbContext db, Session session, string status, DateTimeOffset at, CancellationToken cancellationToken) =>
        await TargetsAsync(db, session.MerchantId, SessionChannels, cancellationToken) is { Count: > 0 } targets
            ? await AddAsync(db, targets, session.MerchantId, session.OrderNumber, status, WebhookPayload.Of(session, status), at,
                cancellationToken)
            : 0;

    private static async Task<List<(WebhookChannel Channel, string Url)>> TargetsAsync(
        SandboxDbContext db, int merchantId, WebhookChannel[] channels, CancellationToken cancellationToken)
    {
        var urls = (await db.GetMerchantAsync(merchantId, cancellationToken)).Webhooks.Urls;
        return [.. channels.Where(urls.ContainsKey).Select(channel => (channel, urls[channel]))];
    }

    private static async Task<int> AddAsync(
        SandboxDbContext db,
        List<(WebhookChannel Channel, string Url)> targets,
        int merchantId,
        string orderNumber,
        string happened,
        string body,
        DateTimeOffset at,
        CancellationToken cancellationToken)
    {
        var fault = await NextFaultAsync(db, cancellationToken);
        foreach (var (channel, url) in targets)
        {
            db.Deliveries.Add(new WebhookDelivery
            {
                Key = Guid.NewGuid().ToString(),
                MerchantId = merchantId,
                Channel = channel,
                Event = happened,
                OrderNumber = orderNumber,
                Stream = $"{channel}/{merchantId}/{orderNumber}",
                Url = url,
                Body = body,
                CreatedAt = at,
                DueAt = at,
                State = fault is WebhookFault.OutOfOrder ? DeliveryState.Held : DeliveryState.Pending,
                Fault = fault,
            });
        }

        return targets.Count;
    }

    private static async Task<WebhookFault?> NextFaultAsync(SandboxDbContext db, CancellationToken cancellationToken)
    {
        if (await db.PlannedWebhookFaults.OrderBy(planned => planned.Id).FirstOrDefaultAsync(cancellationToken) is not { } next)
            return null;
        db.PlannedWebhookFaults.Remove(next);
        await db.SaveChangesAsync(cancellationToken); // or a second event of this unit of work would have the fault, too
        return next.Kind;
    }

    private static OrderWebhookEvent? EventOf(TimelineKind kind) => kind switch
    {
        TimelineKind.OrderPlaced => OrderWebhookEvent.OrderPlaced,
        TimelineKind.WorkflowStarted => OrderWebhookEvent.OrderWorkflowStarted,
        TimelineKind.PartlyPaid => OrderWebhookEvent.PartialPaymentAdded,
        TimelineKind.OrderPaid => OrderWebhookEvent.OrderPaid,
        TimelineKind.CustomerFullyPaid => OrderWebhookEvent.CustomerFullyPaid,
        TimelineKind.PartlyCredited => OrderWebhookEvent.PartialCreditAdded,
        TimelineKind.FullyCredited => OrderWebhookEvent.OrderFullyAccredited,
        TimelineKind.PutOnHold => OrderWebhookEvent.OrderOnHold,
        _ => null,
    };

    private static SessionStatus? StatusOf(TimelineKind kind) => kind switch
    {
        TimelineKind.SessionOpened => SessionStatus.Active,
        TimelineKind.SessionAccepted => SessionStatus.OrderCreated,
        TimelineKind.SessionCancelled => SessionStatus.Cancelled,
        TimelineKind.SessionFailed => SessionStatus.Failed,
        TimelineKind.SessionExpired => SessionStatus.Expired,
        _ => null,
    };
}
