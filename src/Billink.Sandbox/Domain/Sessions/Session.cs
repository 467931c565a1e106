using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Timeline;
using Billink.V2;

namespace Billink.Sandbox.Domain.Sessions;

/// <summary>A hosted checkout: open until the shopper accepts, is declined or cancels, or its hour is over.</summary>
internal sealed class Session
{
    public required string Id { get; init; }

    public required int MerchantId { get; init; }

    public required int WorkflowNumber { get; init; }

    public required string OrderNumber { get; init; }

    public required string PublicNumber { get; init; }

    /// <summary>What the session webhook calls the transaction. Its form is that of the documented sample.</summary>
    public required string TransactionId { get; init; }

    public string? CustomInvoiceId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>What the shopper buys, and what is known of the shopper: the checkout asks for what is missing.</summary>
    public required Purchase Purchase { get; set; }

    /// <summary>The shop's picture on the page.</summary>
    public string? LogoUrl { get; init; }

    public required SessionReturnUrls ReturnTo { get; init; }

    public SessionOutcome Outcome { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The state that the status call answers.</summary>
    public SessionStatus StatusAt(DateTimeOffset now) => Outcome switch
    {
        SessionOutcome.OrderCreated => SessionStatus.OrderCreated,
        SessionOutcome.Cancelled => SessionStatus.Cancelled,
        SessionOutcome.Failed => SessionStatus.Failed,
        SessionOutcome.Expired => SessionStatus.Expired,
        _ => now < ExpiresAt ? SessionStatus.Active : SessionStatus.Expired,
    };

    /// <summary>Ends the session.</summary>
    public void End(SessionOutcome outcome, DateTimeOffset at) => (Outcome, EndedAt) = (outcome, at);

    /// <summary>What happened to it, oldest first.</summary>
    public IReadOnlyList<TimelineEntry> Timeline() =>
        EndedAt is { } end ? [Entry(TimelineKind.SessionOpened, OpenedAt), Entry(KindOf(Outcome), end)] : [Entry(TimelineKind.SessionOpened, OpenedAt)];

    private TimelineEntry Entry(TimelineKind kind, DateTimeOffset at) =>
        new() { Session = this, Kind = kind, At = at, Detail = OrderNumber };

    private static TimelineKind KindOf(SessionOutcome outcome) => outcome switch
    {
        SessionOutcome.OrderCreated => TimelineKind.SessionAccepted,
        SessionOutcome.Cancelled => TimelineKind.SessionCancelled,
        SessionOutcome.Expired => TimelineKind.SessionExpired,
        _ => TimelineKind.SessionFailed,
    };
}
