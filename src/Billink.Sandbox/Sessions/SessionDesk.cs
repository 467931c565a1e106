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

    /// <summary>Ends a session. When it was accepted it becomes an order, unless its order number is taken by now: then it fails.</summary>
    public Task<SessionDecision> DecideAsync(string id, SessionOutcome outcome, CancellationToken cancellation) => store.WriteAsync(
        async db =>
        {
            if (await db.Sessions.FindAsync([id], cancellation) is not { } session)
                return new SessionDecision(null, WasOpen: false);

            var merchant = await db.Merchants.SingleAsync(merchant => merchant.Id == session.MerchantId, cancellation);
            var orders = new OrderBook(db, merchant, Now);
            if (outcome is SessionOutcome.OrderCreated && await orders.HasAsync(session.OrderNumber, cancellation))
                outcome = SessionOutcome.Failed;
            if (!session.TryEnd(outcome, Now))
                return new SessionDecision(session, WasOpen: false);

            if (outcome is SessionOutcome.OrderCreated)
                orders.Place(session.WorkflowNumber, session.OrderNumber, session.Purchase);
            return new SessionDecision(session, WasOpen: true);
        },
        cancellation);
}
