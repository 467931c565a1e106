namespace Billink;

/// <summary>
/// The request may have reached Billink, but no reply shows whether Billink processed it. Find out before you send it again.
/// </summary>
public sealed class BillinkOutcomeUnknownException : BillinkException
{
    /// <summary>Creates an exception whose message names the operation to call next.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="reason">What happened, as a sentence without values.</param>
    /// <param name="reply">The reply; null when there was none.</param>
    /// <param name="innerException">
    /// Why there is no valid reply: a broken connection, a <see cref="TimeoutException"/>, a <see cref="BillinkProtocolException"/> or,
    /// on HTTP 5xx, a <see cref="BillinkApiException"/>.
    /// </param>
    public BillinkOutcomeUnknownException(
        BillinkOperation operation, string reason, BillinkRawReply? reply = null, Exception? innerException = null)
        : base(operation, reply, Describe(operation, reason), innerException)
    {
    }

    /// <summary>
    /// The id of the operation that shows whether the call succeeded, such as <c>Orders_GetInfo</c>; null if the API has none.
    /// </summary>
    public string? SettledBy => Operation.Retry.SettledBy;

    private static string Describe(BillinkOperation operation, string reason)
    {
        ArgumentNullException.ThrowIfNull(operation);
        var advice = operation.Retry.SettledBy is { } settledBy
            ? $"Call {settledBy} to find out before you send the request again."
            : "No operation of the API shows it: check Billink's portal, or ask Billink, before you send the request again.";
        return $"Whether Billink acted on {operation} isn't known. {reason} {advice}";
    }
}
