using Billink.Webhooks;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Which deliveries to accept, for one merchant.</summary>
public sealed class BillinkWebhookOptions
{
    /// <summary>
    /// The secrets from <c>Webhooks.GenerateSecretAsync</c>, newest first. Use several while one replaces another, and none if only
    /// unsigned webhooks are received.
    /// </summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>How the key is derived from a secret. Not documented. Default: <see cref="BillinkWebhookKeyEncoding.Text"/>.</summary>
    public BillinkWebhookKeyEncoding KeyEncoding { get; set; }

    /// <summary>The name of the header with the id of the delivery. Documented.</summary>
    public string IdHeader { get; set; } = new BillinkWebhookHeaders().Id;

    /// <summary>The name of the header with the signature. The default is <b>inferred</b>.</summary>
    public string SignatureHeader { get; set; } = new BillinkWebhookHeaders().Signature;

    /// <summary>The name of the header with the time of sending. The default is <b>inferred</b>.</summary>
    public string TimestampHeader { get; set; } = new BillinkWebhookHeaders().Timestamp;

    /// <summary>The largest difference between a signed delivery's time and the clock. Default: 5 minutes, as documented.</summary>
    public TimeSpan Tolerance { get; set; } = BillinkWebhook.DefaultTolerance;

    /// <summary>What to do with unsigned deliveries. Default: <see cref="BillinkUnsignedWebhooks.Refuse"/>.</summary>
    public BillinkUnsignedWebhooks Unsigned { get; set; }

    /// <summary>The maximum size of a body, in bytes. Known bodies have less than 1 KiB. Default: 64 KiB.</summary>
    public int MaxBodySize { get; set; } = 64 * 1024;
}
