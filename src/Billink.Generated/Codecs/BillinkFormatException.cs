namespace Billink.Codecs;

/// <summary>A body isn't the message that the contract describes. The exception's message names places, never values.</summary>
public sealed class BillinkFormatException : FormatException
{
    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong with the body, and where.</param>
    public BillinkFormatException(string message)
        : base(message)
    {
    }

    /// <summary>Creates an exception.</summary>
    /// <param name="message">What is wrong with the body, and where.</param>
    /// <param name="innerException">The reader's own error.</param>
    public BillinkFormatException(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    /// <summary>
    /// The path of the value that violates the contract, such as <c>$.statuses[1].code</c>. Null if the body isn't JSON.
    /// </summary>
    public string? Path { get; init; }

    /// <summary>
    /// Where in the body something is wrong, in bytes after a byte order mark. Null for XML: the message has the line and the column.
    /// </summary>
    public long? Position { get; init; }
}
