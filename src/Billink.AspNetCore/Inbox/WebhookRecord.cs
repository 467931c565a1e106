namespace Billink.AspNetCore.Inbox;

/// <summary>A stored delivery, with everything that is needed to handle it.</summary>
public sealed record WebhookRecord
{
    /// <summary>The id of the delivery, the same in every attempt. If Billink sends none, it is derived from the content.</summary>
    public required string Id { get; init; }

    /// <summary>
    /// A hash of the signed content, or of the body. The id of a delivery isn't signed, so the fingerprint detects a delivery that is
    /// replayed with another id.
    /// </summary>
    public required string Fingerprint { get; init; }

    /// <summary>The order or session that the delivery is about. Deliveries about one subject are handled one after the other.</summary>
    public required string Subject { get; init; }

    /// <summary>The name of the merchant; empty if there is only one merchant.</summary>
    public required string Merchant { get; init; }

    /// <summary>The raw bytes of the body.</summary>
    public required ReadOnlyMemory<byte> Body { get; init; }

    /// <summary>Whether a valid signature proves that Billink sent it.</summary>
    public required bool IsSigned { get; init; }

    /// <summary>
    /// When the delivery was first sent, as signed; null for the unsigned generation. Orders the deliveries of a subject.
    /// </summary>
    public required DateTimeOffset? SentAt { get; init; }

    /// <summary>When the delivery first arrived.</summary>
    public required DateTimeOffset ReceivedAt { get; init; }
}
