namespace Billink.Codecs;

/// <summary>A body that isn't the message the contract describes. Its text names places, never values.</summary>
public sealed class BillinkFormatException : FormatException
{
    /// <summary>Says what is wrong with the body.</summary>
    /// <param name="message">What and where.</param>
    public BillinkFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Says what is wrong with the body.</summary>
    /// <param name="message">What and where.</param>
    /// <param name="innerException">The reader's own error.</param>
    public BillinkFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// Where the value stands that isn't what the contract says, as in <c>$.statuses[1].code</c>. Null when the body isn't JSON.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>Where in the body something is wrong, in bytes after a byte order mark. Null of XML, whose text has line and column.</summary>
    public long? Position { get; init; }
}
