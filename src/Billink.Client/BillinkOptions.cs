namespace Billink;

/// <summary>What a client has to know.</summary>
public sealed class BillinkOptions
{
    /// <summary>Billink's servers to call; <see cref="BillinkEnvironment.Sandbox"/> unless set.</summary>
    public BillinkEnvironment Environment { get; set; }

    /// <summary>
    /// Any other server, as a local sandbox; wins over <see cref="Environment"/>. A path in it is put before the contract's paths.
    /// </summary>
    public Uri? BaseUrl { get; set; }

    /// <summary>The merchant's user name (<c>billinkUsername</c>, <c>CLIENTUSERNAME</c>).</summary>
    public string Username { get; set; } = "";

    /// <summary>The merchant's key (<c>billinkID</c>, <c>CLIENTID</c>).</summary>
    public string Id { get; set; } = "";

    /// <summary>How long a whole call may take, waiting and repeating included; 30 seconds unless set.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How often and how fast a call is repeated.</summary>
    public BillinkRetryOptions Retry { get; set; } = new();

    /// <summary>Whether bodies are logged, masked, at level Debug; not unless set.</summary>
    public bool LogBodies { get; set; }

    /// <summary>
    /// Paths by operation id (<c>Orders_GetInfo</c> → <c>/v2/client/info</c>) that are called instead of the contract's.
    /// Many v2 paths are inferred: with this, a wrong one needs no new release.
    /// </summary>
    public IDictionary<string, string> Routes { get; } = new Dictionary<string, string>(StringComparer.Ordinal);

    /// <summary>Says where to, and not for whom: credentials must not reach a log.</summary>
    /// <returns>The server.</returns>
    public override string ToString() => $"BillinkOptions ({BaseUrl?.Host ?? Environment.ToString()})";
}
