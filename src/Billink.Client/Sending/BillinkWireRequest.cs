namespace Billink.Sending;

/// <summary>The HTTP request of one attempt.</summary>
public sealed class BillinkWireRequest
{
    /// <summary>Creates a request.</summary>
    /// <param name="operation">The operation to call.</param>
    /// <param name="url">The URL.</param>
    /// <param name="mediaType">The media type of the body, which is encoded in UTF-8; empty if the request has no body.</param>
    /// <param name="body">
    /// The body, credentials included. Its memory may be reused after the attempt if <see cref="ConfirmWritten"/> was called.
    /// </param>
    /// <param name="attempt">The number of the attempt, from 1.</param>
    /// <param name="userAgent">The header <c>User-Agent</c>. Default: the client's own.</param>
    public BillinkWireRequest(
        BillinkOperation operation, Uri url, string mediaType, ReadOnlyMemory<byte> body, int attempt = 1, string? userAgent = null)
    {
        ArgumentNullException.ThrowIfNull(operation);
        ArgumentNullException.ThrowIfNull(url);
        Operation = operation;
        Url = url;
        MediaType = mediaType;
        Body = body;
        Attempt = attempt;
        UserAgent = userAgent ?? Sending.UserAgent.Client;
    }

    /// <summary>The operation to call. Its <see cref="BillinkOperation.Method"/> is the HTTP method.</summary>
    public BillinkOperation Operation { get; }

    /// <summary>The URL.</summary>
    public Uri Url { get; }

    /// <summary>The headers that the operation has as parameters.</summary>
    public IReadOnlyList<KeyValuePair<string, string>> Headers { get; init; } = [];

    /// <summary>The media type of the body; empty if the request has no body. Text is encoded in UTF-8.</summary>
    public string MediaType { get; }

    /// <summary>Whether the request has a body. A sender sends no <c>Content-Type</c> without one.</summary>
    public bool HasBody => MediaType.Length > 0;

    /// <summary>The value of the <c>Content-Type</c> header: the media type, and the charset of a text.</summary>
    public string ContentType => MediaType switch
    {
        "application/json" => "application/json; charset=utf-8",
        "text/xml" => "text/xml; charset=utf-8",
        _ when IsText(MediaType) => MediaType + "; charset=utf-8",
        _ => MediaType,
    };

    /// <summary>The body, credentials included.</summary>
    public ReadOnlyMemory<byte> Body { get; }

    /// <summary>The header <c>User-Agent</c>.</summary>
    public string UserAgent { get; }

    /// <summary>The number of the attempt, from 1.</summary>
    public int Attempt { get; }

    /// <summary>Whether a byte of the request may have been sent. True until the sender calls <see cref="ConfirmNotSent"/>.</summary>
    public bool MayHaveBeenSent { get; private set; } = true;

    /// <summary>Whether the whole body was written, so that the sender no longer reads <see cref="Body"/>.</summary>
    public bool IsWritten { get; private set; }

    /// <summary>
    /// Confirms that no byte of the request has been sent. If the attempt then fails, for instance because the connection is refused, any
    /// operation may be retried.
    /// </summary>
    public void ConfirmNotSent() => MayHaveBeenSent = false;

    /// <summary>
    /// Confirms that bytes of the request may be sent from now on. A sender that called <see cref="ConfirmNotSent"/> must call this before
    /// it sends the first byte.
    /// </summary>
    public void ConfirmSending() => MayHaveBeenSent = true;

    /// <summary>Confirms that the whole body was written. A sender that never calls this only costs memory.</summary>
    public void ConfirmWritten() => IsWritten = true;

    /// <summary>Returns operation and attempt, and no part of the body.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() => FormattableString.Invariant($"{Operation}, attempt {Attempt}");

    private static bool IsText(string mediaType) => !mediaType.Contains(';', StringComparison.Ordinal)
        && (mediaType.StartsWith("text/", StringComparison.Ordinal)
            || mediaType.EndsWith("json", StringComparison.Ordinal)
            || mediaType.EndsWith("xml", StringComparison.Ordinal));
}
