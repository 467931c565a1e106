using Billink.Sandbox.Orders;
using Billink.Sandbox.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Timeline;

/// <summary>
/// Lets happen what only takes time: sessions expire, workflows start, steps follow one another, holds end. Answers don't depend on it, as an
/// order or session that is looked at catches up by itself; but nobody looks at every one of them, and webhooks are due.
/// </summary>
internal sealed class Clockwork(SandboxStore store, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>Brings everything up to now.</summary>
    /// <returns>How many sessions and orders changed.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellation)
    {
        var now = clock.GetUtcNow();
        var total = 0;
        while (await store.ReadAsync(db => IsDueAsync(db, now, cancellation), cancellation))
            total += await store.WriteAsync(db => CatchUpAsync(db, now, cancellation), cancellation);
        return total;
    }

    private static async Task<bool> IsDueAsync(SandboxDbContext db, DateTimeOffset now, CancellationToken cancellation) =>
        await DueSessions(db, now).AnyAsync(cancellation) || await DueOrders(db, now).AnyAsync(cancellation);

    private static async Task<int> CatchUpAsync(SandboxDbContext db, DateTimeOffset now, CancellationToken cancellation)
    {
        var sessions = await DueSessions(db, now).Take(Batch).ToListAsync(cancellation);
        foreach (var session in sessions)
            new SessionBook(db, now).CatchUp(session);
        var orders = await DueOrders(db, now).Take(Batch).ToListAsync(cancellation);
        foreach (var order in orders)
            OrderClock.CatchUp(db, order, now);
        return sessions.Count + orders.Count;
    }

    private static IQueryable<Session> DueSessions(SandboxDbContext db, DateTimeOffset now) =>
        db.Sessions.Where(session => session.Outcome == SessionOutcome.None && session.ExpiresAt <= now).OrderBy(session => session.ExpiresAt);

    private static IQueryable<Order> DueOrders(SandboxDbContext db, DateTimeOffset now) =>
        db.Orders.Where(order => order.NextAt <= now).OrderBy(order => order.NextAt);
}
