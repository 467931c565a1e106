using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Domain.Webhooks;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>Reads the data of the dashboard's pages.</summary>
internal sealed class DashboardData(SandboxStore store)
{
    public const int PageSize = 50;

    /// <summary>The orders, newest first: all, those whose number starts with a text, or those in one state.</summary>
    public Task<List<Order>> OrdersAsync(
        string? number, OrderFilter? filter, int page, CancellationToken cancellationToken) => store.ReadAsync(
        db => Filter(db.Orders, filter)
            .Where(order => number == null || order.Number.StartsWith(number) || order.PublicNumber == number)
            .OrderByDescending(order => order.Id)
            .Skip(page * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <summary>See <see cref="Order.OpenAmount"/>, which a database can't compute.</summary>
    private static IQueryable<Order> Filter(IQueryable<Order> orders, OrderFilter? filter) => filter switch
    {
        OrderFilter.Open => orders.Where(order => order.Total > order.Credited + order.Paid),
        OrderFilter.Paid => orders.Where(order => order.Total <= order.Credited + order.Paid && order.Credited < order.Total),
        OrderFilter.Credited => orders.Where(order => order.Credited == order.Total),
        OrderFilter.OnHold => orders.Where(order => order.HeldAt != null || order.ReviewedAt != null),
        OrderFilter.Disputed => orders.Where(order => order.DisputedAt != null),
        _ => orders,
    };

    public Task<Order?> OrderAsync(int id, CancellationToken cancellationToken) => store.ReadAsync(
        db => db.Orders.Include(order => order.Payments).Include(order => order.Credits).AsSplitQuery().SingleOrDefaultAsync(order =>
            order.Id == id, cancellationToken),
        cancellationToken);

    /// <summary>The sessions, newest first: all, or those with one status.</summary>
    public Task<List<Session>> SessionsAsync(
        SessionFilter? filter, DateTimeOffset now, int page, CancellationToken cancellationToken) => store.ReadAsync(
        db => Filter(db.Sessions, filter, now)
            .OrderByDescending(session => session.OpenedAt)
            .ThenBy(session => session.Id)
            .Skip(page * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <summary>See <see cref="Session.StatusAt"/>, which a database can't compute.</summary>
    private static IQueryable<Session> Filter(IQueryable<Session> sessions, SessionFilter? filter, DateTimeOffset now) => filter switch
    {
        SessionFilter.Active => sessions.Where(session => session.Outcome == SessionOutcome.None && session.ExpiresAt > now),
        SessionFilter.OrderCreated => sessions.Where(session =>
            session.Outcome == SessionOutcome.OrderCreated || session.Outcome == SessionOutcome.PaidAtOnce),
        SessionFilter.Failed => sessions.Where(session => session.Outcome == SessionOutcome.Failed),
        SessionFilter.Cancelled => sessions.Where(session => session.Outcome == SessionOutcome.Cancelled),
        SessionFilter.Expired => sessions.Where(session => session.Outcome == SessionOutcome.Expired
            || (session.Outcome == SessionOutcome.None && session.ExpiresAt <= now)),
        _ => sessions,
    };

    public Task<Session?> SessionAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(db => db.Sessions.SingleOrDefaultAsync(session => session.Id == id, cancellationToken), cancellationToken);

    /// <summary>An order's timeline, oldest first.</summary>
    public Task<List<TimelineEntry>> TimelineAsync(int orderId, CancellationToken cancellationToken) => store.ReadAsync(
        db => db.Timeline.Where(entry => entry.OrderId == orderId).OrderBy(entry => entry.Id).ToListAsync(cancellationToken),
        cancellationToken);

    /// <summary>The deliveries, newest first: all, those of a merchant's order number, or those in one state.</summary>
    public Task<List<WebhookDelivery>> DeliveriesAsync(
        int? merchantId, string? orderNumber, DeliveryState? state, int page, CancellationToken cancellationToken) => store.ReadAsync(
        db => db.Deliveries
            .Where(row => (merchantId == null || row.MerchantId == merchantId) && (orderNumber == null || row.OrderNumber == orderNumber)
                && (state == null || row.State == state))
            .OrderByDescending(row => row.Id)
            .Skip(page * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellationToken),
        cancellationToken);

    /// <summary>A delivery with its attempts, and the earlier delivery of its stream that it waits for.</summary>
    public Task<(WebhookDelivery Delivery, List<DeliveryAttempt> Attempts, WebhookDelivery? Before)?> DeliveryAsync(
        string key, CancellationToken cancellationToken) =>
        store.ReadAsync<(WebhookDelivery, List<DeliveryAttempt>, WebhookDelivery?)?>(
            async db =>
            {
                if (await db.Deliveries.SingleOrDefaultAsync(row => row.Key == key, cancellationToken) is not { } delivery)
                    return null;
                var attempts = await db.DeliveryAttempts.Where(row => row.DeliveryId == delivery.Id).OrderBy(row => row.Id)
                    .ToListAsync(cancellationToken);
                var before = await db.Deliveries
                    .Where(row => row.Stream == delivery.Stream && row.State == DeliveryState.Pending && row.Id < delivery.Id)
                    .OrderBy(row => row.Id)
                    .FirstOrDefaultAsync(cancellationToken);
                return (delivery, attempts, before);
            },
            cancellationToken);

    /// <summary>The last attempt of each delivery.</summary>
    public Task<Dictionary<long, DeliveryAttempt>> LastAttemptsAsync(
        IEnumerable<WebhookDelivery> deliveries, CancellationToken cancellationToken)
    {
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        return store.ReadAsync(
            async db => (await db.DeliveryAttempts.Where(row => ids.Contains(row.DeliveryId)).OrderBy(row =>
                row.Id).ToListAsync(cancellationToken))
                .GroupBy(row => row.DeliveryId)
                .ToDictionary(group => group.Key, group => group.Last()),
            cancellationToken);
    }

    public Task<List<Merchant>> MerchantsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(db => db.Merchants.OrderBy(merchant => merchant.Id).ToListAsync(cancellationToken), cancellationToken);

    public Task<Merchant?> MerchantAsync(int id, CancellationToken cancellationToken) =>
        store.ReadAsync(db => db.Merchants.SingleOrDefaultAsync(merchant => merchant.Id == id, cancellationToken), cancellationToken);

    public Task<(int Orders, int Open, int Sessions, int Failed, int Pending, int Mail)> CountsAsync(CancellationToken cancellationToken) =>
        store.ReadAsync(
        async db => (
            await db.Orders.CountAsync(cancellationToken),
            await db.Sessions.CountAsync(session => session.Outcome == SessionOutcome.None, cancellationToken),
            await db.Sessions.CountAsync(cancellationToken),
            await db.Deliveries.CountAsync(row => row.State == DeliveryState.Failed, cancellationToken),
            await db.Deliveries.CountAsync(row => row.State == DeliveryState.Pending, cancellationToken),
            await db.OutgoingEmails.CountAsync(cancellationToken)),
        cancellationToken);
}
