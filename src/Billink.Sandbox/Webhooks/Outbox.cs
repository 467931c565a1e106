using Billink.Sandbox.Orders;
using Billink.Sandbox.Sessions;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Timeline;
using Billink.V2;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Webhooks;

/// <summary>Writes down what merchants are to be told, within the unit of work that changes something: neither is ever there without the other.</summary>
/// <param name="committed">Is called when there may be something to send.</param>
internal sealed class Outbox(Action committed) : ITimelineListener
{
    private static readonly WebhookChannel[] OrderChannels = [WebhookChannel.Order, WebhookChannel.SignedOrder];
    private static readonly WebhookChannel[] SessionChannels = [WebhookChannel.Session, WebhookChannel.SignedSession];

    public async Task<bool> HearAsync(SandboxDbContext db, IReadOnlyList<TimelineEntry> entries, CancellationToken cancellation)
    {
        var added = 0;
        foreach (var entry in entries)
        {
            if (entry.Order is { } order && EventOf(entry.Kind) is { } happened)
                added += await AddAsync(db, order, happened.Value, entry.At, cancellation);
            else if (entry.Session is { } session && StatusOf(entry.Kind) is { } status)
                added += await AddAsync(db, session, status.Value, entry.At, cancellation);
        }

        return added > 0; // most changes write nothing to send, and need wake nobody
    }

    public void Committed() => committed();

    /// <summary>Tells something of an order.</summary>
    /// <returns>How many deliveries that makes: one for each channel that is set.</returns>
    public static async Task<int> AddAsync(SandboxDbContext db, Order order, string happened, DateTimeOffset at, CancellationToken cancellation)
    {
        if (await TargetsAsync(db, order.MerchantId, OrderChannels, cancellation) is not { Count: > 0 } targets)
            return 0;
        await db.SaveChangesAsync(cancellation); // the order's id is told, and a new one has none yet
        return await AddAsync(db, targets, order.MerchantId, order.Number, happened, WebhookBody.Of(order, happened, at), at, cancellation);
    }

    /// <summary>Tells the state of a session.</summary>
    /// <returns>How many deliveries that makes: one for each channel that is set.</returns>
    public static async Task<int> AddAsync(SandboxDbContext db, Session session, string status, DateTimeOffset at, CancellationToken cancellation) =>
        await TargetsAsync(db, session.MerchantId, SessionChannels, cancellation) is { Count: > 0 } targets
            ? await AddAsync(db, targets, session.MerchantId, session.OrderNumber, status, WebhookBody.Of(session, status), at, cancellation)
            : 0;

    private static async Task<List<(WebhookChannel Channel, string Url)>> TargetsAsync(
        SandboxDbContext db, int merchantId, WebhookChannel[] channels, CancellationToken cancellation)
    {
        var urls = (await db.GetMerchantAsync(merchantId, cancellation)).Webhooks.Urls;
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
        CancellationToken cancellation)
    {
        var mischief = await NextMischiefAsync(db, cancellation);
        foreach (var (channel, url) in targets)
        {
            db.Deliveries.Add(new Delivery
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
                State = mischief is WebhookMischief.OutOfOrder ? DeliveryState.Held : DeliveryState.Pending,
                Mischief = mischief,
            });
        }

        return targets.Count;
    }

    private static async Task<WebhookMischief?> NextMischiefAsync(SandboxDbContext db, CancellationToken cancellation)
    {
        if (await db.PlannedMischief.OrderBy(planned => planned.Id).FirstOrDefaultAsync(cancellation) is not { } next)
            return null;
        db.PlannedMischief.Remove(next);
        await db.SaveChangesAsync(cancellation); // or a second event of this unit of work would take it too
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
