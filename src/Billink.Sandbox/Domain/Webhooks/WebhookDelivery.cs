namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>A webhook to one address: stored in the transaction of the change that it reports, sent later, and kept.</summary>
internal sealed class WebhookDelivery
{
    /// <summary>Billink stops after the third failure and sends an e-mail. Documented.</summary>
    public const int MostAttempts = 3;

    public long Id { get; private set; }

    /// <summary>The delivery's id as the receiver sees it, the same in every attempt.</summary>
    public required string Key { get; init; }

    public required int MerchantId { get; init; }

    public required WebhookChannel Channel { get; init; }

    /// <summary>The <c>event</c> of an order or the <c>status</c> of a session.</summary>
    public required string Event { get; init; }

    /// <summary>The merchant's order number.</summary>
    public required string OrderNumber { get; init; }

    /// <summary>The stream: one channel of one order. Deliveries of a stream are sent one after the other.</summary>
    public required string Stream { get; init; }

    /// <summary>The address that was set when the event occurred.</summary>
    public required string Url { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When the next attempt is due.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public DeliveryState State { get; set; }

    /// <summary>The number of attempts so far.</summary>
    public int Attempts { get; set; }

    /// <summary>The number of failures left before it fails permanently.</summary>
    public int FailuresLeft { get; set; } = MostAttempts;

    /// <summary>The planned fault. Null if there is none.</summary>
    public WebhookFault? Fault { get; set; }

    /// <summary>Until when the sandbox that sends it has the lease, by the machine's clock. Null if none sends it.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public bool IsSigned => Channel is WebhookChannel.SignedOrder or WebhookChannel.SignedSession;
}
