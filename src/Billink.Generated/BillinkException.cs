namespace Billink;

/// <summary>
/// A call that didn't give a success reply. What was wrong with the request itself is an <see cref="ArgumentException"/> instead.
/// </summary>
public abstract class BillinkException : Exception
{
    private protected BillinkException(BillinkOperation operation, BillinkRawReply? reply, string message, Exception? innerException)
        : base(message, innerException)
    {
        Operation = operation;
        Reply = reply;
    }

    /// <summary>What was called.</summary>
    public BillinkOperation Operation { get; }

    /// <summary>What came, with everything secret or personal masked; null when nothing came.</summary>
    public BillinkRawReply? Reply { get; }

    /// <summary>The HTTP status of the reply: 200 for most errors, as Billink says them in the body. Null when nothing came.</summary>
    public int? HttpStatus => Reply?.HttpStatus;
}
