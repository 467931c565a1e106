namespace Billink.Contracts.Reading;

/// <summary>How the signed webhook generation proves where a message comes from.</summary>
/// <param name="Algorithm">As in <c>HMAC-SHA256</c>.</param>
/// <param name="SignedContent">What is signed, in words.</param>
/// <param name="Encoding">How the signature is written.</param>
/// <param name="ToleranceSeconds">How old a message may be.</param>
/// <param name="Headers">The headers that a message comes with.</param>
/// <param name="Provenance"><c>documented</c>, <c>observed</c> or <c>inferred</c>.</param>
public sealed record WebhookSignature(
    string Algorithm, string SignedContent, string Encoding, int ToleranceSeconds, EquatableArray<WebhookHeader> Headers, string Provenance)
{
    /// <summary>Where it is known from.</summary>
    public string Source { get; init; } = "";

    /// <summary>Where it stands.</summary>
    public Position Position { get; init; }
}
