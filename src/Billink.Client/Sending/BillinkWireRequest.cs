namespace Billink.Sending;

/// <summary>One attempt of a call, as it goes over the wire.</summary>
public sealed class BillinkWireRequest
{
    /// <summary>Describes an attempt.</summary>
    /// <param name="operation">What is called.</param>
    /// <param name="url">Where to.</param>
    /// <param name="mediaType">The media type of the body, which is in UTF-8.</param>
    /// <param name="body">
    /// The body, credentials included. Its memory may be used again once the attempt is over and <see cref="ConfirmWritten"/> was called.
    /// </param>
    /// <param name="attempt">Which attempt of the call this is, counted from 1.</param>
    public BillinkWireRequest(BillinkOperation operation, Uri url, string mediaType, ReadOnlyMemory<byte> body, int attempt = 1)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(url);
        Operation = operation;
        Url = url;
        MediaType = mediaType;
        Body = body;
        Attempt = attempt;
    }

    /// <summary>What is called. Its <see cref="BillinkOperation.Method"/> is the HTTP method.</summary>
    public BillinkOperation Operation { get; }

    /// <summary>Where to.</summary>
    public Uri Url { get; }

    /// <summary>The media type of the body, which is in UTF-8.</summary>
    public string MediaType { get; }

    /// <summary>The same as the text of a header, with the charset.</summary>
    public string ContentType => MediaType switch
    {
        "application/json" => "application/json; charset=utf-8",
        "text/xml" => "text/xml; charset=utf-8",
        _ => MediaType + "; charset=utf-8",
    };

    /// <summary>The body, credentials included.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>Which attempt of the call this is, counted from 1.</summary>
    public int Attempt { get; }

    /// <summary>Whether a byte of the request may have left: true until the sender knows better.</summary>
    public bool MayHaveBeenSent { get; private set; } = true;

    /// <summary>Whether the whole body was handed over, so that nobody reads <see cref="Body"/> any more.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>
    /// Says that no byte of the request has left so far. If it stays so, as when a connection is refused, the request may be sent again,
    /// whatever it does.
    /// </summary>
    public void ConfirmNotSent() => MayHaveBeenSent = false;

    /// <summary>
    /// Says that from now on a byte of the request may leave. A sender that called <see cref="ConfirmNotSent"/> says it in time.
    /// </summary>
    public void ConfirmSending() => MayHaveBeenSent = true;

    /// <summary>Says that the whole body was handed over. A sender that never says so costs memory, nothing else.</summary>
    public void ConfirmWritten() => IsWritten = true;

    /// <summary>Operation and attempt, and nothing of the body.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"{Operation}, attempt {Attempt}");
}
