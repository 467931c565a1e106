using Billink.Sandbox.Merchants;
using Billink.Sandbox.Orders;
using Billink.Sandbox.Storage;
using Billink.Sandbox.Timeline;
using Microsoft.EntityFrameworkCore;

namespace Billink.Sandbox.Sessions;

/// <summary>Sessions within one unit of work. Whatever happens to them is recorded here.</summary>
internal sealed class SessionBook(SandboxDbContext db, DateTimeOffset now)
{
    public void Open(Session session)
    {
        db.Sessions.Add(session);
        Record(session, TimelineKind.SessionOpened, now);
    }

    /// <summary>Ends a session. When it was accepted it becomes an order, unless its order number is taken by now: then it fails.</summary>
    /// <returns>Whether it could still be decided.</returns>
    public async Task<bool> DecideAsync(Session session, SessionOutcome outcome, CancellationToken cancellation)
    {
        CatchUp(session);
        if (session.Outcome is not SessionOutcome.None)
            return false;

        var orders = new OrderBook(db, await MerchantOfAsync(session, cancellation), now);
        if (outcome is SessionOutcome.OrderCreated && await orders.HasAsync(session.OrderNumber, cancellation))
            outcome = SessionOutcome.Failed;
        if (outcome is SessionOutcome.OrderCreated)
            orders.Place(session.WorkflowNumber, session.OrderNumber, session.Purchase, session.CustomInvoiceId);
        session.End(outcome);
        Record(session, KindOf(outcome), now);
        return true;
    }

    /// <summary>Lets a session expire whose time is over.</summary>
    public void CatchUp(Session session)
    {
        if (session.Outcome is not SessionOutcome.None || now < session.ExpiresAt)
            return;
        session.End(SessionOutcome.Expired);
        Record(session, TimelineKind.SessionExpired, session.ExpiresAt);
    }

    private Task<Merchant> MerchantOfAsync(Session session, CancellationToken cancellation) =>
        db.Merchants.SingleAsync(merchant => merchant.Id == session.MerchantId, cancellation);

    private void Record(Session session, TimelineKind kind, DateTimeOffset at) =>
        db.Record(new TimelineEntry { MerchantId = session.MerchantId, Session = session, Kind = kind, At = at, Detail = session.OrderNumber });

    private static TimelineKind KindOf(SessionOutcome outcome) => outcome switch
    {
        SessionOutcome.OrderCreated => TimelineKind.SessionAccepted,
        SessionOutcome.Cancelled => TimelineKind.SessionCancelled,
        SessionOutcome.Expired => TimelineKind.SessionExpired,
        _ => TimelineKind.SessionFailed,
    };
}
