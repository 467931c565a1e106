namespace Billink.Webhooks;

/// <summary>Which check a delivery failed.</summary>
public enum BillinkWebhookFailure
{
    /// <summary>None: Billink sent it, and just now.</summary>
    None,

    /// <summary>There is no signature.</summary>
    SignatureMissing,

    /// <summary>The signature isn't 64 lower-case hexadecimal digits.</summary>
    SignatureMalformed,

    /// <summary>There is no timestamp.</summary>
    TimestampMissing,

    /// <summary>The timestamp isn't a Unix time in seconds.</summary>
    TimestampMalformed,

    /// <summary>None of the secrets made this signature of this timestamp and body.</summary>
    SignatureWrong,

    /// <summary>The signature is right, but older than the tolerance.</summary>
    TimestampTooOld,

    /// <summary>The signature is right, but from further in the future than the tolerance.</summary>
    TimestampInFuture,
}
