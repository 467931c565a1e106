namespace Billink;

/// <summary>
/// A call that returned no success reply. A request that is itself invalid throws an <see cref="ArgumentException"/> instead.
/// </summary>
public abstract class BillinkException : Exception
{
    private protected BillinkException(BillinkOperation operation, BillinkRawReply? reply, string message, Exception? innerException)
        : base(message, innerException)
    {
        Operation = operation;
        Reply = reply;
    }

    /// <summary>The operation that was called.</summary>
    public BillinkOperation Operation { get; }

    /// <summary>The reply, with secret and personal data masked; null when there was none.</summary>
    public BillinkRawReply? Reply { get; }

    /// <summary>
    /// The id of the call, as in its log events and its trace; null if the transport gives none, and in a
    /// <see cref="BillinkBatchException"/>, which comes after the call. The client sends it in a header, see
    /// <c>BillinkOptions.RequestIdHeader</c>. It is ours: Billink has no ids of requests.
    /// </summary>
    public string? RequestId { get; internal set; }

    /// <summary>The HTTP status of the reply. Billink returns most errors with HTTP 200. Null when there was no reply.</summary>
    public int? HttpStatus => Reply?.HttpStatus;
}
