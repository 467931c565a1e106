using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Clock;

/// <summary>
/// Makes the changes that are due: sessions expire, workflows start, steps follow one another, holds end. Replies don't depend on it,
/// because an order or session catches up when it is read; but most are not read, and their webhooks are due.
/// </summary>
internal sealed class DueWork(SandboxStore store, TimeProvider clock)
{
    private const int Batch = 100;

    // Outcome 0 is None. The sandbox runs this every second. EF Core's first query would delay requests that use the same connection.
    private const string DueSql = """
        SELECT 1 FROM "Sessions" WHERE "Outcome" = 0 AND "ExpiresAt" <= @now
        UNION ALL
        SELECT 1 FROM "Orders" WHERE "NextAt" <= @now
        LIMIT 1
        """;

    /// <summary>Makes all changes that are due by now.</summary>
    /// <returns>The number of sessions and orders that changed.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var total = 0;
        while (await store.ReadAsync(db => IsDueAsync(db, now, cancellationToken), cancellationToken))
            total += await store.WriteAsync(db => CatchUpAsync(db, now, cancellationToken), cancellationToken);
        return total;
    }

    private static async Task<bool> IsDueAsync(SandboxDbContext db, DateTimeOffset now, CancellationToken cancellationToken) =>
        await db.FindNumberAsync(DueSql, now, cancellationToken) is not null;

    private static async Task<int> CatchUpAsync(SandboxDbContext db, DateTimeOffset now, CancellationToken cancellationToken)
    {
        var sessions = await DueSessions(db, now).Take(Batch).ToListAsync(cancellationToken);
        foreach (var session in sessions)
            new SessionService(db, now).CatchUp(session);
        var orders = await DueOrders(db, now).Take(Batch).ToListAsync(cancellationToken);
        foreach (var order in orders)
            OrderProgress.CatchUp(db, order, now);
        return sessions.Count + orders.Count;
    }

    private static IQueryable<Session> DueSessions(SandboxDbContext db, DateTimeOffset now) =>
        db.Sessions.Where(session => session.Outcome == SessionOutcome.None
            && session.ExpiresAt <= now).OrderBy(session => session.ExpiresAt);

    private static IQueryable<Order> DueOrders(SandboxDbContext db, DateTimeOffset now) =>
        db.Orders.Where(order => order.NextAt <= now).OrderBy(order => order.NextAt);
}
