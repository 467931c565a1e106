namespace Billink;

/// <summary>
/// The request may have reached Billink, and no answer came that tells whether Billink acted. Don't send it again before that is known.
/// </summary>
public sealed class BillinkOutcomeUnknownException : BillinkException
{
    /// <summary>Says what settles it.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="reason">What happened; a sentence without values.</param>
    /// <param name="reply">What came; null when nothing came.</param>
    /// <param name="innerException">
    /// Why the answer is missing: a connection that broke, a <see cref="TimeoutException"/>, a <see cref="BillinkProtocolException"/> or,
    /// on HTTP 5xx, a <see cref="BillinkApiException"/>.
    /// </param>
    public BillinkOutcomeUnknownException(
        BillinkOperation operation, string reason, BillinkRawReply? reply = null, Exception? innerException = null)
        : base(operation, reply, Describe(operation, reason), innerException)
    {
    }

    /// <summary>
    /// The id of the operation that tells whether Billink acted, as in <c>Orders_GetInfo</c>; null where the API has none.
    /// </summary>
    public string? SettledBy => Operation.Retry.SettledBy;

    private static string Describe(BillinkOperation operation, string reason)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var advice = operation.Retry.SettledBy is { } settledBy
            ? $"{settledBy} tells: ask it before you send this again."
            : "No operation of the API tells: look at Billink's portal, or ask Billink, before you send this again.";
        return $"Whether Billink acted on {operation} isn't known. {reason} {advice}";
    }
}
