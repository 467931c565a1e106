namespace Billink.AspNetCore.Inbox;

/// <summary>What an inbox keeps of a delivery: enough to handle it without its sender.</summary>
public sealed record WebhookRecord
{
    /// <summary>The id of the delivery, the same in every attempt; made of the content where Billink gives none.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// A hash of what was signed, or of the body. The id of a delivery isn't signed, so this is what finds a delivery that somebody sends
    /// again under another id.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>What it is about, as the order of a merchant. Deliveries about one thing are handled one after the other.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the merchant that it was received for; empty where there is one merchant only.</summary>
    public required string Merchant { get; init; }

    /// <summary>The raw bytes of the body.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether a signature showed that Billink sent it.</summary>
    public required bool IsSigned { get; init; }

    /// <summary>When it was sent; null for the unsigned generation.</summary>
    public required DateTimeOffset? SentAt { get; init; }

    /// <summary>When it happened, or else when it was sent; null where neither is known. Orders the deliveries about one thing.</summary>
    public required DateTimeOffset? OccurredAt { get; init; }

    /// <summary>When it came in first.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
}
