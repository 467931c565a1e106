namespace Billink.Contracts.Reading;

/// <summary>The signatures of webhooks, by which a receiver recognizes that Billink sent them.</summary>
/// <param name="Algorithm">The algorithm, such as <c>HMAC-SHA256</c>.</param>
/// <param name="SignedContent">A description of the signed content.</param>
/// <param name="Encoding">The encoding of the signature.</param>
/// <param name="ToleranceSeconds">The maximum age of a message, in seconds.</param>
/// <param name="Headers">The headers of a message.</param>
/// <param name="Provenance"><c>documented</c>, <c>observed</c> or <c>inferred</c>.</param>
public sealed record WebhookSignature(
    string Algorithm, string SignedContent, string Encoding, int ToleranceSeconds, EquatableArray<WebhookHeader> Headers, string Provenance)
{
    /// <summary>The source of the fact.</summary>
    public string Source { get; init; } = "";

    /// <summary>The position in the file.</summary>
    public Position Position { get; init; }
}
