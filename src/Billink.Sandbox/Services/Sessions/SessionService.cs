using Billink.Sandbox.Domain.Sessions;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Services.Orders;
using Billink.Sandbox.Storage;

namespace Billink.Sandbox.Services.Sessions;

/// <summary>Sessions in a unit of work. It records every event.</summary>
internal sealed class SessionService(SandboxDbContext db, DateTimeOffset now)
{
    public void Open(Session session)
    {
        db.Sessions.Add(session);
        db.Record(SessionTimeline.Of(session)[^1]);
    }

    /// <summary>
    /// Ends a session. An accepted session becomes an order, and a session that was paid at once a paid order; if the order number is
    /// taken by now, the session fails.
    /// </summary>
    /// <returns>Whether the session was still open.</returns>
    public async Task<bool> DecideAsync(Session session, SessionOutcome outcome, CancellationToken cancellationToken)
    {
        CatchUp(session);
        if (session.Outcome is not SessionOutcome.None)
            return false;

        var orders = new OrderService(db, await db.GetMerchantAsync(session.MerchantId, cancellationToken), now);
        if (outcome is SessionOutcome.OrderCreated or SessionOutcome.PaidAtOnce
            && await orders.HasAsync(session.OrderNumber, cancellationToken))
            outcome = SessionOutcome.Failed;
        if (outcome is SessionOutcome.OrderCreated or SessionOutcome.PaidAtOnce)
        {
            var order = orders.Place(session.WorkflowNumber, session.OrderNumber, session.Purchase, session.CustomInvoiceId);
            if (outcome is SessionOutcome.PaidAtOnce)
                orders.Pay(order, order.Total, "Paid in the checkout");
        }

        End(session, outcome, now);
        return true;
    }

    /// <summary>Lets a session expire if its time is over.</summary>
    public void CatchUp(Session session)
    {
        if (session.Outcome is not SessionOutcome.None || now < session.ExpiresAt)
            return;
        End(session, SessionOutcome.Expired, session.ExpiresAt);
    }

    private void End(Session session, SessionOutcome outcome, DateTimeOffset at)
    {
        session.End(outcome, at);
        db.Record(SessionTimeline.Of(session)[^1]);
    }
}
