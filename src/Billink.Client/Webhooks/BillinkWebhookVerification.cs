namespace Billink.Webhooks;

/// <summary>
/// The result of <see cref="BillinkWebhook.Verify"/>. It is for the shop's log; don't return the reason to the sender.
/// </summary>
public readonly record struct BillinkWebhookVerification
{
    internal BillinkWebhookVerification(
        BillinkWebhookFailure failure, int secretIndex = -1, DateTimeOffset? sentAt = null, TimeSpan age = default)
    {
        Failure = failure;
        SecretIndex = secretIndex;
        SentAt = sentAt;
        Age = age;
    }

    /// <summary>Whether Billink sent the delivery recently.</summary>
    public bool IsValid => Failure is BillinkWebhookFailure.None;

    /// <summary>The check that failed.</summary>
    public BillinkWebhookFailure Failure { get; }

    /// <summary>
    /// The index of the secret that gives the signature, from 0; -1 for none. A secret that is no longer used can be removed.
    /// </summary>
    public int SecretIndex { get; }

    /// <summary>When the delivery was sent, by its signed timestamp; null when no secret gives the signature.</summary>
    public DateTimeOffset? SentAt { get; }

    /// <summary>The age of the delivery by the receiver's clock; negative for a future timestamp, zero without a valid signature.</summary>
    public TimeSpan Age { get; }

    /// <summary>Which check failed and what to do about it. The text holds no secret, no signature and no part of the body.</summary>
    public string Message => Failure switch
    {
        BillinkWebhookFailure.None => "The signature is valid.",
        BillinkWebhookFailure.SignatureMissing =>
            "The signature is missing. Is the name of the header right? It isn't documented. " +
            "Or is this an unsigned webhook of the first generation?",
        BillinkWebhookFailure.SignatureMalformed =>
            "The signature isn't 64 lower-case hexadecimal digits. Is this the right header? A proxy may have changed it.",
        BillinkWebhookFailure.TimestampMissing => "The timestamp is missing. Is the name of the header right? It isn't documented.",
        BillinkWebhookFailure.TimestampMalformed => "The timestamp isn't a Unix time in seconds. Is this the right header?",
        BillinkWebhookFailure.SignatureWrong =>
            "No configured secret gives this signature. Was the secret rotated, or does it belong to another environment? " +
            "Is the body the raw bytes that arrived, and not JSON written again? " +
            "Is the key the text of the secret or its base64 bytes? It isn't documented. Or someone else sent the delivery.",
        BillinkWebhookFailure.TimestampTooOld =>
            $"The signature is valid, but the timestamp is {Duration(Age)} old. " +
            "Check this machine's clock, and what may have delayed the delivery. Or someone replayed an old delivery.",
        BillinkWebhookFailure.TimestampInFuture =>
            $"The signature is valid, but the timestamp is {Duration(-Age)} in the future. Check this machine's clock.",
        _ => Failure.ToString(),
    };

    /// <summary>Throws if a check failed.</summary>
    /// <exception cref="BillinkWebhookException">A check failed; the exception says which.</exception>
    public void EnsureValid()
    {
        if (!IsValid)
            throw new BillinkWebhookException(this);
    }

    /// <summary>Returns <see cref="Message"/>.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => Message;

    private static string Duration(TimeSpan time) => time switch
    {
        { TotalMinutes: < 2 } => $"{(long)time.TotalSeconds} seconds",
        { TotalHours: < 2 } => $"{(long)time.TotalMinutes} minutes",
        { TotalDays: < 2 } => $"{(long)time.TotalHours} hours",
        _ => $"{(long)time.TotalDays} days",
    };
}
