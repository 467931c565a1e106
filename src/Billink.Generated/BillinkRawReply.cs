using Billink.Masking;

namespace Billink;

/// <summary>A reply that is safe to log: secret and personal data is masked.</summary>
public sealed class BillinkRawReply
{
    private readonly BodyMask mask;
    private readonly ReadOnlyMemory<byte> body;
    private readonly ReadOnlyMemory<byte> request;
    private readonly IReadOnlyList<string> credentials;
    private readonly IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers;

    /// <summary>Creates a raw reply, which is masked when it is first read.</summary>
    /// <param name="version">The contract, which marks secret and personal data.</param>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="mediaType">The media type; null when the reply has none.</param>
    /// <param name="headers">The headers.</param>
    /// <param name="body">The body, which must not change afterwards.</param>
    /// <param name="request">
    /// The body of the request, which must not change afterwards. Its secret and personal values are masked in the reply, too.
    /// </param>
    /// <param name="attempt">The attempt that got the reply, counted from 1.</param>
    public BillinkRawReply(
        BillinkApiVersion version,
        int httpStatus,
        string? mediaType,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers,
        ReadOnlyMemory<byte> body,
        ReadOnlyMemory<byte> request = default,
        int attempt = 1)
        : this(BillinkMask.Of(version), httpStatus, mediaType, headers, body, request, attempt)
    {
    }

    internal BillinkRawReply(
        BodyMask mask,
        int httpStatus,
        string? mediaType,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers,
        ReadOnlyMemory<byte> body,
        ReadOnlyMemory<byte> request,
        int attempt,
        BillinkCredentials? credentials = null)
    {
        ArgumentNullException.ThrowIfNull(headers);
        this.mask = mask;
        this.body = body;
        this.request = request;
        this.credentials = credentials is null ? [] : [credentials.Username, credentials.Id];
        this.headers = headers;
        HttpStatus = httpStatus;
        MediaType = mediaType;
        Attempt = attempt;
    }

    /// <summary>The HTTP status.</summary>
    public int HttpStatus { get; }

    /// <summary>The media type; null when the reply has none.</summary>
    public string? MediaType { get; }

    /// <summary>The length of the body in bytes.</summary>
    public int Length => body.Length;

    /// <summary>The attempt that got the reply, counted from 1; more than 1 after a retry.</summary>
    public int Attempt { get; }

    /// <summary>The headers of the reply. Several values of one header are joined by commas. Cookies are masked.</summary>
    public IReadOnlyDictionary<string, string> Headers => field ??= MaskHeaders();

    /// <summary>
    /// The body, masked. JSON and XML keep their structure; values that are secret, personal or unknown to the contract are <c>***</c>, and
    /// so are values of the request that other texts repeat. A file shows its type and size only, other text its beginning, and XML in
    /// place of JSON the names of its elements.
    /// </summary>
    public string MaskedBody => field ??= mask.Reply(body, MediaType, request, credentials);

    /// <summary>Returns status, type and size, without the body.</summary>
    /// <returns>One line.</returns>
    public override string ToString() => FormattableString.Invariant($"HTTP {HttpStatus}, {MediaType ?? "no media type"}, {Length} bytes");

    private Dictionary<string, string> MaskHeaders()
    {
        var masked = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);
        foreach (var (name, values) in headers)
        {
            masked[name] = name.Contains("cookie", StringComparison.OrdinalIgnoreCase)
                ? "***"
                : mask.Echo(string.Join(", ", values), request, credentials);
        }

        return masked;
    }
}
