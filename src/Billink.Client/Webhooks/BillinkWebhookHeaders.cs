namespace Billink.Webhooks;

/// <summary>
/// The names of the three headers of a signed delivery. Only <see cref="Id"/> is documented; the other two names are blank in the public
/// documentation and <b>inferred</b> from its form, so look at a first delivery and set what it has.
/// </summary>
public sealed record BillinkWebhookHeaders
{
    /// <summary>The id of the delivery, the same in every attempt. Documented.</summary>
    public string Id { get; init; } = "X-Billink-Webhook-Id";

    /// <summary>The signature: HMAC-SHA256 in lower-case hexadecimal digits. The name is <b>inferred</b>.</summary>
    public string Signature { get; init; } = "X-Billink-Webhook-Signature";

    /// <summary>When it was sent, in Unix seconds. The name is <b>inferred</b>.</summary>
    public string Timestamp { get; init; } = "X-Billink-Webhook-Timestamp";
}
