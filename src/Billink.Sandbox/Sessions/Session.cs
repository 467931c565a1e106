using Billink.Sandbox.Orders;
using Billink.V2;

namespace Billink.Sandbox.Sessions;

/// <summary>A hosted checkout: open until the shopper accepts, is declined or cancels, or its hour is over.</summary>
internal sealed class Session
{
    public required string Id { get; init; }

    public required int MerchantId { get; init; }

    public required int WorkflowNumber { get; init; }

    public required string OrderNumber { get; init; }

    public required string PublicNumber { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    public required Purchase Purchase { get; init; }

    public required ReturnAddresses ReturnTo { get; init; }

    public SessionOutcome Outcome { get; private set; }

    /// <summary>The state that the status call answers.</summary>
    public SessionStatus StatusAt(DateTimeOffset now) => Outcome switch
    {
        SessionOutcome.OrderCreated => SessionStatus.OrderCreated,
        SessionOutcome.Cancelled => SessionStatus.Cancelled,
        SessionOutcome.Failed => SessionStatus.Failed,
        _ => now < ExpiresAt ? SessionStatus.Active : SessionStatus.Expired,
    };

    /// <summary>Ends a session that is still open.</summary>
    /// <returns>False when it had ended before.</returns>
    public bool TryEnd(SessionOutcome outcome, DateTimeOffset now)
    {
        if (StatusAt(now) != SessionStatus.Active)
            return false;
        Outcome = outcome;
        return true;
    }
}
