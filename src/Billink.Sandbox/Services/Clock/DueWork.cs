using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Services.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Clock;

/// <summary>
/// Lets happen what only takes time: sessions expire, workflows start, steps follow one another, holds end. Answers don't depend on it, as an
/// order or session that is looked at catches up by itself; but nobody looks at every one of them, and webhooks are due.
/// </summary>
internal sealed class DueWork(SandboxStore store, TimeProvider clock)
{
    private const int Batch = 100;

    /// <summary>Brings everything up to now.</summary>
    /// <returns>How many sessions and orders changed.</returns>
    public async Task<int> CatchUpAsync(CancellationToken cancellationToken)
    {
        var now = clock.GetUtcNow();
        var total = 0;
        while (await store.ReadAsync(db => IsDueAsync(db, now, cancellationToken), cancellationToken))
            total += await store.WriteAsync(db => CatchUpAsync(db, now, cancellationToken), cancellationToken);
        return total;
    }

    private static async Task<bool> IsDueAsync(SandboxDbContext db, DateTimeOffset now, CancellationToken cancellationToken) =>
        await DueSessions(db, now).AnyAsync(cancellationToken) || await DueOrders(db, now).AnyAsync(cancellationToken);

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
        db.Sessions.Where(session => session.Outcome == SessionOutcome.None && session.ExpiresAt <= now).OrderBy(session => session.ExpiresAt);

    private static IQueryable<Order> DueOrders(SandboxDbContext db, DateTimeOffset now) =>
        db.Orders.Where(order => order.NextAt <= now).OrderBy(order => order.NextAt);
}
