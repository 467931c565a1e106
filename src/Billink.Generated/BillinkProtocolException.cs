namespace Billink;

/// <summary>What came isn't a Billink reply: a page of a proxy, a cut-off body, another content than the contract's.</summary>
/// <remarks>
/// Thrown where it is sure that nothing was changed: the operation only reads or may be repeated, or the HTTP status is 3xx or 4xx.
/// Otherwise it is the inner exception of a <see cref="BillinkOutcomeUnknownException"/>.
/// </remarks>
public sealed class BillinkProtocolException : BillinkException
{
    private const int Excerpt = 300;

    /// <summary>Shows what came, masked.</summary>
    /// <param name="operation">What was called.</param>
    /// <param name="reply">What came.</param>
    /// <param name="problem">Why it isn't Billink's; a sentence without values.</param>
    /// <param name="innerException">The reader's own error.</param>
    public BillinkProtocolException(BillinkOperation operation, BillinkRawReply reply, string problem, Exception? innerException = null)
        : base(operation, reply, Describe(operation, reply, problem), innerException)
    {
    }

    /// <summary>The media type of what came; null when the reply named none.</summary>
    public string? MediaType => Reply?.MediaType;

    /// <summary>How much came, in bytes.</summary>
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
