using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.Sandbox.Sessions;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Timeline;
using Billink.Sandbox.Webhooks;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Dashboard;

/// <summary>What the dashboard's pages show.</summary>
internal sealed class DashboardData(SandboxStore store)
{
    public const int PageSize = 50;

    /// <summary>Newest first; those whose number begins with a text, where one is given.</summary>
    public Task<List<Order>> OrdersAsync(string? number, int page, CancellationToken cancellation) => store.ReadAsync(
        db => db.Orders
            .Where(order => number == null || order.Number.StartsWith(number) || order.PublicNumber == number)
            .OrderByDescending(order => order.Id)
            .Skip(page * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellation),
        cancellation);

    public Task<Order?> OrderAsync(int id, CancellationToken cancellation) => store.ReadAsync(
        db => db.Orders.Include(order => order.Payments).Include(order => order.Credits).AsSplitQuery().SingleOrDefaultAsync(order => order.Id == id, cancellation),
        cancellation);

    /// <summary>Newest first.</summary>
    public Task<List<Session>> SessionsAsync(int page, CancellationToken cancellation) => store.ReadAsync(
        db => db.Sessions
            .OrderByDescending(session => session.OpenedAt)
            .ThenBy(session => session.Id)
            .Skip(page * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellation),
        cancellation);

    public Task<Session?> SessionAsync(string id, CancellationToken cancellation) =>
        store.ReadAsync(db => db.Sessions.SingleOrDefaultAsync(session => session.Id == id, cancellation), cancellation);

    /// <summary>What happened to an order, oldest first.</summary>
    public Task<List<TimelineEntry>> TimelineAsync(int orderId, CancellationToken cancellation) => store.ReadAsync(
        db => db.Timeline.Where(entry => entry.OrderId == orderId).OrderBy(entry => entry.Id).ToListAsync(cancellation),
        cancellation);

    /// <summary>Newest first: all, or those of one order number of a merchant, or those in one state.</summary>
    public Task<List<Delivery>> DeliveriesAsync(int? merchantId, string? orderNumber, DeliveryState? state, int page, CancellationToken cancellation) => store.ReadAsync(
        db => db.Deliveries
            .Where(row => (merchantId == null || row.MerchantId == merchantId) && (orderNumber == null || row.OrderNumber == orderNumber) && (state == null || row.State == state))
            .OrderByDescending(row => row.Id)
            .Skip(page * PageSize)
            .Take(PageSize + 1)
            .ToListAsync(cancellation),
        cancellation);

    /// <summary>A delivery with its attempts, and the one of its stream that it has to wait for, if there is one.</summary>
    public Task<(Delivery Delivery, List<DeliveryAttempt> Attempts, Delivery? Before)?> DeliveryAsync(string key, CancellationToken cancellation) =>
        store.ReadAsync<(Delivery, List<DeliveryAttempt>, Delivery?)?>(
            async db =>
            {
                if (await db.Deliveries.SingleOrDefaultAsync(row => row.Key == key, cancellation) is not { } delivery)
                    return null;
                var attempts = await db.DeliveryAttempts.Where(row => row.DeliveryId == delivery.Id).OrderBy(row => row.Id).ToListAsync(cancellation);
                var before = await db.Deliveries
                    .Where(row => row.Stream == delivery.Stream && row.State == DeliveryState.Pending && row.Id < delivery.Id)
                    .OrderBy(row => row.Id)
                    .FirstOrDefaultAsync(cancellation);
                return (delivery, attempts, before);
            },
            cancellation);

    /// <summary>The last attempt of each delivery.</summary>
    public Task<Dictionary<long, DeliveryAttempt>> LastAttemptsAsync(IEnumerable<Delivery> deliveries, CancellationToken cancellation)
    {
        var ids = deliveries.Select(delivery => delivery.Id).ToList();
        return store.ReadAsync(
            async db => (await db.DeliveryAttempts.Where(row => ids.Contains(row.DeliveryId)).OrderBy(row => row.Id).ToListAsync(cancellation))
                .GroupBy(row => row.DeliveryId)
                .ToDictionary(group => group.Key, group => group.Last()),
            cancellation);
    }

    public Task<List<Merchant>> MerchantsAsync(CancellationToken cancellation) =>
        store.ReadAsync(db => db.Merchants.OrderBy(merchant => merchant.Id).ToListAsync(cancellation), cancellation);

    public Task<Merchant?> MerchantAsync(int id, CancellationToken cancellation) =>
        store.ReadAsync(db => db.Merchants.SingleOrDefaultAsync(merchant => merchant.Id == id, cancellation), cancellation);

    public Task<(int Orders, int Open, int Sessions, int Failed, int Pending, int Mail)> CountsAsync(CancellationToken cancellation) => store.ReadAsync(
        async db => (
            await db.Orders.CountAsync(cancellation),
            await db.Sessions.CountAsync(session => session.Outcome == SessionOutcome.None, cancellation),
            await db.Sessions.CountAsync(cancellation),
            await db.Deliveries.CountAsync(row => row.State == DeliveryState.Failed, cancellation),
            await db.Deliveries.CountAsync(row => row.State == DeliveryState.Pending, cancellation),
            await db.Letters.CountAsync(cancellation)),
        cancellation);
}
