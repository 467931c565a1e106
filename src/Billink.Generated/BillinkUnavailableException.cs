namespace Billink;

/// <summary>
/// Billink sent no complete reply, and the call changed nothing: the request was never sent, or the operation is safe to repeat. Try again
/// later.
/// </summary>
public sealed class BillinkUnavailableException : BillinkException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="reason">What happened, as a sentence without values.</param>
    /// <param name="innerException">The connection's own error, or a <see cref="TimeoutException"/>.</param>
    public BillinkUnavailableException(BillinkOperation operation, string reason, Exception? innerException = null)
        : base(operation, reply: null, $"Billink isn't available for {operation}. {reason}", innerException)
    {
    }
}
