namespace Billink;

/// <summary>The settings of a client: server, merchant, time limits and retries.</summary>
public sealed class BillinkOptions
{
    /// <summary>The Billink server to call. Default: <see cref="BillinkEnvironment.Staging"/>.</summary>
    public BillinkEnvironment Environment { get; set; }

    /// <summary>
    /// The URL of another server, such as a local sandbox. Takes precedence over <see cref="Environment"/>. Its path becomes a prefix of
    /// all paths. It must be https, except on this machine, and have no user name, query or fragment. Default: null.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>
    /// Whether <see cref="BaseUrl"/> may be http on another machine, such as a sandbox in a container network. The credentials are then
    /// sent unencrypted. Default: false.
    /// </summary>
    public bool AllowHttp { get; set; }

    /// <summary>The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>). White space around it is ignored.</summary>
    public string Username { get; set; } = "";

    /// <summary>The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>). White space around it is ignored.</summary>
    public string Id { get; set; } = "";

    /// <summary>The time limit of a whole call, retries and the delays between them included. Default: 30 seconds.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often and after which delays a call is retried.</summary>
    public BillinkRetryOptions Retry { get; set; } = new();

    /// <summary>
    /// The number of bytes that a reply may have at most, counted unpacked. A longer one is a <see cref="BillinkProtocolException"/>, or a
    /// <see cref="BillinkOutcomeUnknownException"/> where the call may have acted, and isn't repeated. Files aren't counted.
    /// Default: 4,194,304 (4 MB).
    /// </summary>
    public int MaxReplySize { get; set; } = 4 * 1024 * 1024;

    /// <summary>
    /// What to do with a request whose amounts don't add up, or whose country doesn't exist. Billink may accept it, and send a wrong
    /// invoice. Default: <see cref="BillinkOrderCheck.Warn"/>.
    /// </summary>
    public BillinkOrderCheck OrderCheck { get; set; } = BillinkOrderCheck.Warn;

    /// <summary>Whether masked bodies are logged at level Debug. Default: false.</summary>
    public bool LogBodies { get; set; }

    /// <summary>
    /// Paths by operation id (<c>Orders_GetInfo</c> → <c>/v2/client/info</c>) that replace those of the contract. Many v2 paths are
    /// inferred, so a wrong path can be corrected here without a new release. The ids have no case.
    /// </summary>
    public IDictionary<string, string> Routes { get; } = new Dictionary<string, string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// What follows the client's own product in the header <c>User-Agent</c>, such as <c>MyShop/2.1</c>. Default: null.
    /// </summary>
    public string? UserAgent { get; set; }

    /// <summary>
    /// The header with the id of each call, the same for all its attempts. Log events, traces and exceptions have the id, too, so that a
    /// call can be found in the logs of a proxy, or named to Billink. Billink documents no such header and returns no id. Empty sends none.
    /// Default: <c>X-Request-Id</c>.
    /// </summary>
    public string RequestIdHeader { get; set; } = "X-Request-Id";

    /// <summary>Returns the server, without credentials.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString()
    {
        // The former name of Staging would be shown, too.
        var environment = Environment is BillinkEnvironment.Production ? "Production" : "Staging";
        return $"BillinkOptions ({BaseUrl?.Host ?? environment})";
    }
}
