namespace Billink;

/// <summary>A call that didn't give a success reply.</summary>
public abstract class BillinkException : Exception
{
    private protected BillinkException(BillinkOperation operation, int httpStatus, string message, Exception? innerException = null)
        : base(message, innerException)
    {
        Operation = operation;
        HttpStatus = httpStatus;
    }

    /// <summary>What was called.</summary>
    public BillinkOperation Operation { get; }

    /// <summary>The HTTP status of the reply: 200 for most errors, as Billink says them in the body.</summary>
    public int HttpStatus { get; }
}
