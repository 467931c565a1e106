using Billink.Sandbox.Orders;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Sessions;

/// <summary>Where shoppers decide: by the page, by a control route, or from C#.</summary>
internal sealed class SessionDesk(SandboxStore store, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public Task<Session?> FindAsync(string id, CancellationToken cancellation) =>
        store.ReadAsync(db => db.Sessions.SingleOrDefaultAsync(session => session.Id == id, cancellation), cancellation);

    /// <summary>Accepts with what the shopper filled in.</summary>
    public Task<SessionDecision> AcceptAsync(string id, Purchase completed, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            if (await db.Sessions.FindAsync([id], cancellation) is not { } session)
                return new SessionDecision(null, WasOpen: false);
            if (session.Outcome is SessionOutcome.None)
                session.Purchase = completed;
            return new SessionDecision(session, await new SessionBook(db, Now).DecideAsync(session, SessionOutcome.OrderCreated, cancellation));
        },
        cancellation);

    /// <summary>Ends a session in the shopper's place; expiring one is what its hour does otherwise.</summary>
    public Task<SessionDecision> DecideAsync(string id, SessionOutcome outcome, CancellationToken cancellation) => store.WriteAsync(
        async db => await db.Sessions.FindAsync([id], cancellation) is { } session
            ? new SessionDecision(session, await new SessionBook(db, Now).DecideAsync(session, outcome, cancellation))
            : new SessionDecision(null, WasOpen: false),
        cancellation);
}
