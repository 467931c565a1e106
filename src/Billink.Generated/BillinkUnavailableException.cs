namespace Billink;

/// <summary>
/// Billink gave no answer, and the call changed nothing: the request never left, or the operation may be repeated. Try again later.
/// </summary>
public sealed class BillinkUnavailableException : BillinkException
{
    /// <summary>Says why there is no answer.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="reason">What happened; a sentence without values.</param>
    /// <param name="innerException">The connection's own error, or a <see cref="TimeoutException"/>.</param>
    public BillinkUnavailableException(BillinkOperation operation, string reason, Exception? innerException = null)
        : base(operation, reply: null, $"{operation} had no answer. {reason}", innerException)
    {
    }
}
