namespace Billink.Sandbox;

/// <summary>A deliberate fault of a webhook.</summary>
public enum WebhookFault
{
    /// <summary>The signature belongs to another secret (signed webhooks only). The receiver should reject it.</summary>
    WrongSignature,

    /// <summary>The timestamp is ten minutes old (signed webhooks only). The receiver should reject it.</summary>
    OldTimestamp,

    /// <summary>The webhook is sent twice, with the same delivery id. The receiver should act once.</summary>
    Duplicate,

    /// <summary>
    /// The webhook is sent after the next one of the same order on the same channel. The receiver should not return to an older state.
    /// </summary>
    OutOfOrder,
}
