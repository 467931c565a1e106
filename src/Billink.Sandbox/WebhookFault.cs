namespace Billink.Sandbox;

/// <summary>What can be wrong with a delivery, on purpose.</summary>
public enum WebhookFault
{
    /// <summary>The signature is of another secret (signed webhooks only): the receiver should refuse it.</summary>
    WrongSignature,

    /// <summary>It was signed ten minutes ago (signed webhooks only): the receiver should refuse it.</summary>
    OldTimestamp,

    /// <summary>It comes twice, with the same delivery id: the receiver should act once.</summary>
    Duplicate,

    /// <summary>It comes after the next delivery of the same order on the same channel: the receiver should not go back to an older state.</summary>
    OutOfOrder,
}
