namespace Billink.Webhooks;

/// <summary>
/// The outcome of <see cref="BillinkWebhook.Verify"/>. For the shop's eyes only: answer a sender that fails without a reason.
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

    /// <summary>Whether Billink sent it, and just now.</summary>
    public bool IsValid => Failure is BillinkWebhookFailure.None;

    /// <summary>Which check failed.</summary>
    public BillinkWebhookFailure Failure { get; }

    /// <summary>
    /// Which of the secrets made the signature, from 0; -1 when none did. When the old one no longer turns up, it can be taken out.
    /// </summary>
    public int SecretIndex { get; }

    /// <summary>When it was sent, as its signature says; null when no secret made the signature.</summary>
    public DateTimeOffset? SentAt { get; }

    /// <summary>How old it is by the receiver's clock; negative when from the future. Zero when no secret made the signature.</summary>
    public TimeSpan Age { get; }

    /// <summary>Which check failed and what to do about it. It holds no secret, no signature and nothing of the body.</summary>
    public string Message => Failure switch
    {
        BillinkWebhookFailure.None => "The signature is right.",
        BillinkWebhookFailure.SignatureMissing =>
            "There is no signature. Is the header's name right (it isn't documented)? " +
            "Or is this an unsigned webhook of the first generation?",
        BillinkWebhookFailure.SignatureMalformed =>
            "The signature isn't 64 lower-case hexadecimal digits. Is this the right header? Something on the way may have changed it.",
        BillinkWebhookFailure.TimestampMissing => "There is no timestamp. Is the header's name right (it isn't documented)?",
        BillinkWebhookFailure.TimestampMalformed => "The timestamp isn't a Unix time in seconds. Is this the right header?",
        BillinkWebhookFailure.SignatureWrong =>
            "No configured secret made this signature. Was the secret rotated, or is it another environment's? " +
            "Is the body the raw bytes as they came, not JSON written again? " +
            "Is the key the secret's text or its base64 bytes (it isn't documented)? Or somebody else sent this.",
        BillinkWebhookFailure.TimestampTooOld =>
            $"The signature is right, but the timestamp is {Words(Age)} old. " +
            "Check this machine's clock, and what may have held the delivery up. Or somebody sent an old delivery again.",
        BillinkWebhookFailure.TimestampInFuture =>
            $"The signature is right, but the timestamp is {Words(-Age)} in the future. Check this machine's clock.",
        _ => Failure.ToString(),
    };

    /// <summary>Throws unless it is valid.</summary>
    /// <exception cref="BillinkWebhookException">A check failed; it says which.</exception>
    public void EnsureValid()
    {
        if (!IsValid)
            throw new BillinkWebhookException(this);
    }

    /// <summary>The same as <see cref="Message"/>.</summary>
    /// <returns>A text without a secret.</returns>
    public override string ToString() => Message;

    private static string Words(TimeSpan time) => time switch
    {
        { TotalMinutes: < 2 } => $"{(long)time.TotalSeconds} seconds",
        { TotalHours: < 2 } => $"{(long)time.TotalMinutes} minutes",
        { TotalDays: < 2 } => $"{(long)time.TotalHours} hours",
        _ => $"{(long)time.TotalDays} days",
    };
}
