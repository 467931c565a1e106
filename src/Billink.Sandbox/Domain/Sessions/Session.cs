using Billink.Sandbox.Domain.Orders;
using Billink.V2;

namespace Billink.Sandbox.Domain.Sessions;

/// <summary>A hosted checkout. It is open until the shopper accepts, is declined or cancels, or until it expires.</summary>
internal sealed class Session
{
    public required string Id { get; init; }

    public required int MerchantId { get; init; }

    public required int WorkflowNumber { get; init; }

    public required string OrderNumber { get; init; }

    public required string PublicNumber { get; init; }

    /// <summary>The transaction id of the session webhook, in the form of the documented sample.</summary>
    public required string TransactionId { get; init; }

    public string? CustomInvoiceId { get; init; }

    public required DateTimeOffset OpenedAt { get; init; }

    public required DateTimeOffset ExpiresAt { get; init; }

    /// <summary>The purchase with the known data of the shopper. The checkout asks for missing data.</summary>
    public required Purchase Purchase { get; set; }

    /// <summary>The shop's logo on the page.</summary>
    public string? LogoUrl { get; init; }

    public required SessionReturnUrls ReturnTo { get; init; }

    public SessionOutcome Outcome { get; private set; }

    public DateTimeOffset? EndedAt { get; private set; }

    /// <summary>The status as the status call returns it.</summary>
    public SessionStatus StatusAt(DateTimeOffset now) => Outcome switch
    {
        SessionOutcome.OrderCreated or SessionOutcome.PaidAtOnce => SessionStatus.OrderCreated,
        SessionOutcome.Cancelled => SessionStatus.Cancelled,
        SessionOutcome.Failed => SessionStatus.Failed,
        SessionOutcome.Expired => SessionStatus.Expired,
        _ => now < ExpiresAt ? SessionStatus.Active : SessionStatus.Expired,
    };

    /// <summary>Ends the session.</summary>
    public void End(SessionOutcome outcome, DateTimeOffset at) => (Outcome, EndedAt) = (outcome, at);
}
