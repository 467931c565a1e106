namespace Billink;

/// <summary>The reply isn't Billink's: a page of a proxy, a body that was cut off, or content that the contract doesn't describe.</summary>
/// <remarks>
/// Thrown if the call can't have changed anything: the operation is safe to repeat, or the HTTP status is 3xx or 4xx.
/// Otherwise it is the inner exception of a <see cref="BillinkOutcomeUnknownException"/>.
/// </remarks>
public sealed class BillinkProtocolException : BillinkException
{
    private const int Excerpt = 300;

    /// <summary>Creates an exception whose message shows the reply, masked.</summary>
    /// <param name="operation">The operation that was called.</param>
    /// <param name="reply">The reply.</param>
    /// <param name="problem">Why the reply isn't Billink's, as a sentence without values.</param>
    /// <param name="innerException">The reader's own error.</param>
    public BillinkProtocolException(BillinkOperation operation, BillinkRawReply reply, string problem, Exception? innerException = null)
        : base(operation, reply, Describe(operation, reply, problem), innerException)
    {
    }

    /// <summary>The media type of the reply; null when it has none.</summary>
    public string? MediaType => Reply?.MediaType;

    /// <summary>The length of the body in bytes.</summary>
    public int Length => Reply?.Length ?? 0;

    private static string Describe(BillinkOperation operation, BillinkRawReply reply, string problem)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(reply);
        var body = reply.MaskedBody;
        var excerpt = body.Length == 0 ? "" : body.Length <= Excerpt ? $" It reads: {body}" : $" It begins: {body[..Excerpt]}…";
        return $"The reply to {operation} isn't Billink's ({reply}). {problem}{excerpt}";
    }
}
