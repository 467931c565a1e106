using Billink.V2;

namespace Billink.Webhooks;

/// <summary>
/// The names of the headers of a signed delivery. Only <see cref="Id"/> is documented. The public documentation leaves the other two names
/// blank, and they are <b>inferred</b> from the first: compare them with a real delivery.
/// </summary>
public sealed record BillinkWebhookHeaders
{
    /// <summary>The id of the delivery, the same in every attempt. Documented.</summary>
    public string Id { get; init; } = V2Webhooks.IdHeader;

    /// <summary>The signature: HMAC-SHA256 in lower-case hexadecimal digits. The name is <b>inferred</b>.</summary>
    public string Signature { get; init; } = V2Webhooks.SignatureHeader;

    /// <summary>When the delivery was sent, in Unix seconds. The name is <b>inferred</b>.</summary>
    public string Timestamp { get; init; } = V2Webhooks.TimestampHeader;
}
