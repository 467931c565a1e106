namespace Billink.Webhooks;

/// <summary>The check that a delivery failed.</summary>
public enum BillinkWebhookFailure
{
    /// <summary>No check failed: Billink sent the delivery recently.</summary>
    None,

    /// <summary>The signature is missing.</summary>
    SignatureMissing,

    /// <summary>The signature isn't 64 lower-case hexadecimal digits.</summary>
    SignatureMalformed,

    /// <summary>The timestamp is missing.</summary>
    TimestampMissing,

    /// <summary>The timestamp isn't a Unix time in seconds.</summary>
    TimestampMalformed,

    /// <summary>No secret gives this signature for this timestamp and body.</summary>
    SignatureWrong,

    /// <summary>The signature is valid, but the timestamp is older than the tolerance.</summary>
    TimestampTooOld,

    /// <summary>The signature is valid, but the timestamp is further in the future than the tolerance.</summary>
    TimestampInFuture,
}
