using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Sessions;

/// <summary>Sessions within one unit of work. Whatever happens to them is recorded here.</summary>
internal sealed class SessionService(SandboxDbContext db, DateTimeOffset now)
{
    public void Open(Session session)
    {
        db.Sessions.Add(session);
        db.Record(session.Timeline()[^1]);
    }

    /// <summary>Ends a session. When it was accepted it becomes an order, unless its order number is taken by now: then it fails.</summary>
    /// <returns>Whether it could still be decided.</returns>
    public async Task<bool> DecideAsync(Session session, SessionOutcome outcome, CancellationToken cancellationToken)
    {
        CatchUp(session);
        if (session.Outcome is not SessionOutcome.None)
            return false;

        var orders = new OrderService(db, await db.GetMerchantAsync(session.MerchantId, cancellationToken), now);
        if (outcome is SessionOutcome.OrderCreated && await orders.HasAsync(session.OrderNumber, cancellationToken))
            outcome = SessionOutcome.Failed;
        if (outcome is SessionOutcome.OrderCreated)
            orders.Place(session.WorkflowNumber, session.OrderNumber, session.Purchase, session.CustomInvoiceId);
        End(session, outcome, now);
        return true;
    }

    /// <summary>Lets a session expire whose time is over.</summary>
    public void CatchUp(Session session)
    {
        if (session.Outcome is not SessionOutcome.None || now < session.ExpiresAt)
            return;
        End(session, SessionOutcome.Expired, session.ExpiresAt);
    }

    private void End(Session session, SessionOutcome outcome, DateTimeOffset at)
    {
        session.End(outcome, at);
        db.Record(session.Timeline()[^1]);
    }
}
