using Billink.Webhooks;

namespace Billink.AspNetCore.Webhooks;

/// <summary>What to let in, for one merchant.</summary>
public sealed class BillinkWebhookOptions
{
    /// <summary>
    /// What <c>Webhooks.GenerateSecretAsync</c> gave, newest first; several while one replaces another. None where only unsigned webhooks
    /// are received.
    /// </summary>
    public IList<string> Secrets { get; } = [];

    /// <summary>How the key is made of a secret; its text unless set. Not documented.</summary>
    public BillinkWebhookKeyEncoding KeyEncoding { get; set; }

    /// <summary>The header with the id of the delivery. Documented.</summary>
    public string IdHeader { get; set; } = new BillinkWebhookHeaders().Id;

    /// <summary>The header with the signature. The name is <b>inferred</b>.</summary>
    public string SignatureHeader { get; set; } = new BillinkWebhookHeaders().Signature;

    /// <summary>The header with the time of sending. The name is <b>inferred</b>.</summary>
    public string TimestampHeader { get; set; } = new BillinkWebhookHeaders().Timestamp;

    /// <summary>How far a signed delivery's time may be from the clock; 5 minutes unless set, as documented.</summary>
    public TimeSpan Tolerance { get; set; } = BillinkWebhook.DefaultTolerance;

    /// <summary>What to do with unsigned deliveries; they are refused unless set.</summary>
    public BillinkUnsignedWebhooks Unsigned { get; set; }

    /// <summary>How large a body may be, in bytes; 64 KiB unless set. Known ones have less than 1 KiB.</summary>
    public int MaxBodySize { get; set; } = 64 * 1024;
}
