using Billink.Masking;

namespace Billink;

/// <summary>What came over the wire, fit for a log: everything secret or personal is masked.</summary>
public sealed class BillinkRawReply
{
    private readonly BillinkApiVersion version;
    private readonly ReadOnlyMemory<byte> body;
    private readonly ReadOnlyMemory<byte> request;
    private readonly IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers;

    /// <summary>Keeps a reply. Masking is done when it is first looked at.</summary>
    /// <param name="version">The contract that says what is secret or personal.</param>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="mediaType">The media type; null when the reply named none.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">The body; mustn't change afterwards.</param>
    /// <param name="request">
    /// The body of the request: what is secret or personal in it is masked where the reply repeats it. Mustn't change afterwards.
    /// </param>
    /// <param name="attempt">Which attempt of the call it answers, counted from 1.</param>
    public BillinkRawReply(
        BillinkApiVersion version,
        int httpStatus,
        string? mediaType,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers,
        ReadOnlyMemory<byte> body,
        ReadOnlyMemory<byte> request = default,
        int attempt = 1)
    {
        ArgumentNullException.ThrowIfNull(headers);
        this.version = version;
        this.body = body;
        this.request = request;
        this.headers = headers;
        HttpStatus = httpStatus;
        MediaType = mediaType;
        Attempt = attempt;
    }

    /// <summary>The HTTP status.</summary>
    public int HttpStatus { get; }

    /// <summary>The media type; null when the reply named none.</summary>
    public string? MediaType { get; }

    /// <summary>How long the body is, in bytes.</summary>
    public int Length => body.Length;

    /// <summary>Which attempt of the call this answers, counted from 1: more than 1 after a retry.</summary>
    public int Attempt { get; }

    /// <summary>The headers of the reply, several values of one joined by commas. Cookies are masked.</summary>
    public IReadOnlyDictionary<string, string> Headers => field ??= MaskHeaders();

    /// <summary>
    /// The body. Its structure is kept (JSON, XML); the values of members that are secret, personal or unknown to the contract show as
    /// <c>***</c>, and so does what other texts repeat of the request. Of a file only type and size are shown, of other text its beginning.
    /// </summary>
    public string MaskedBody => field ??= BillinkMask.Reply(version, body, MediaType, request);

    /// <summary>Status, type and size, and nothing of the body.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"HTTP {HttpStatus}, {MediaType ?? "no media type"}, {Length} bytes");

    private Dictionary<string, string> MaskHeaders()
    {
        var masked = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in headers)
        {
            masked[name] = name.Contains("cookie", StringComparison.OrdinalIgnoreCase)
                ? "***"
                : BillinkMask.Echo(version, string.Join(", ", values), request);
        }

        return masked;
    }
}
