namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>One message to one address: written with the change that it tells of, sent later, and kept.</summary>
internal sealed class WebhookDelivery
{
    /// <summary>After the third failure Billink gives up, and writes an e-mail. Documented.</summary>
    public const int MostAttempts = 3;

    public long Id { get; private set; }

    /// <summary>What the receiver sees as the delivery's id: the same in every attempt.</summary>
    public required string Key { get; init; }

    public required int MerchantId { get; init; }

    public required WebhookChannel Channel { get; init; }

    /// <summary>What is told: the <c>event</c> of an order, the <c>status</c> of a session.</summary>
    public required string Event { get; init; }

    /// <summary>The merchant's number of the order.</summary>
    public required string OrderNumber { get; init; }

    /// <summary>Deliveries of one stream go one after the other: a channel's, of one order.</summary>
    public required string Stream { get; init; }

    /// <summary>Where it goes: what was set when it happened.</summary>
    public required string Url { get; init; }

    public required string Body { get; init; }

    public required DateTimeOffset CreatedAt { get; init; }

    /// <summary>When it is tried next.</summary>
    public required DateTimeOffset DueAt { get; set; }

    public DeliveryState State { get; set; }

    /// <summary>How often it was tried.</summary>
    public int Attempts { get; set; }

    /// <summary>How many more failures there may be.</summary>
    public int FailuresLeft { get; set; } = MostAttempts;

    /// <summary>What is done to it on purpose.</summary>
    public WebhookFault? Fault { get; set; }

    /// <summary>While somebody sends it: until when nobody else may, by the clock of the machine.</summary>
    public DateTimeOffset? LeasedUntil { get; set; }

    public bool IsSigned => Channel is WebhookChannel.SignedOrder or WebhookChannel.SignedSession;
}
