using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Sessions;

/// <summary>Where shoppers decide: by the page, by a control route, or from C#.</summary>
internal sealed class CheckoutService(SandboxStore store, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public Task<Session?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(db => db.Sessions.SingleOrDefaultAsync(session => session.Id == id, cancellationToken), cancellationToken);

    /// <summary>Accepts with what the shopper filled in.</summary>
    public Task<SessionDecision> AcceptAsync(string id, Purchase completed, CancellationToken cancellationToken) => store.WriteAsync(
        async db =>
        {
            if (await db.Sessions.FindAsync([id], cancellationToken) is not { } session)
                return new SessionDecision(null, WasOpen: false);
            if (session.Outcome is SessionOutcome.None)
                session.Purchase = completed;
            return new SessionDecision(session, await new SessionService(db, Now).DecideAsync(session, SessionOutcome.OrderCreated, cancellationToken));
        },
        cancellationToken);

    /// <summary>Ends a session in the shopper's place; expiring one is what its hour does otherwise.</summary>
    public Task<SessionDecision> DecideAsync(string id, SessionOutcome outcome, CancellationToken cancellationToken) => store.WriteAsync(
        async db => await db.Sessions.FindAsync([id], cancellationToken) is { } session
            ? new SessionDecision(session, await new SessionService(db, Now).DecideAsync(session, outcome, cancellationToken))
            : new SessionDecision(null, WasOpen: false),
        cancellationToken);
}
