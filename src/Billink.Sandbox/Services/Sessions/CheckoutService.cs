using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Storage;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Services.Sessions;

/// <summary>Ends sessions by the shopper's decision, which comes from the page, a control route or C#.</summary>
internal sealed class CheckoutService(SandboxStore store, TimeProvider clock)
{
    public DateTimeOffset Now => clock.GetUtcNow();

    public Task<Session?> FindAsync(string id, CancellationToken cancellationToken) =>
        store.ReadAsync(db => db.Sessions.SingleOrDefaultAsync(session => session.Id == id, cancellationToken), cancellationToken);

    public Task<Merchant> MerchantOfAsync(Session session, CancellationToken cancellationToken) =>
        store.ReadAsync(
            db => db.Merchants.SingleAsync(merchant => merchant.Id == session.MerchantId, cancellationToken), cancellationToken);

    /// <summary>Accepts a session with the data that the shopper filled in.</summary>
    public Task<SessionDecision> AcceptAsync(string id, Purchase completed, CancellationToken cancellationToken) => store.WriteAsync(
        async db =>
        {
            if (await db.Sessions.FindAsync([id], cancellationToken) is not { } session)
                return new SessionDecision(null, WasOpen: false);
            if (session.Outcome is SessionOutcome.None)
                session.Purchase = completed;
            return new SessionDecision(
                session, await new SessionService(db, Now).DecideAsync(session, SessionOutcome.OrderCreated, cancellationToken));
        },
        cancellationToken);

    /// <summary>Ends a session in the shopper's place, or lets it expire.</summary>
    public Task<SessionDecision> DecideAsync(string id, SessionOutcome outcome, CancellationToken cancellationToken) => store.WriteAsync(
        async db => await db.Sessions.FindAsync([id], cancellationToken) is { } session
            ? new SessionDecision(session, await new SessionService(db, Now).DecideAsync(session, outcome, cancellationToken))
            : new SessionDecision(null, WasOpen: false),
        cancellationToken);
}
