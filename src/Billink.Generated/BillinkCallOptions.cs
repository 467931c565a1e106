namespace Billink;

/// <summary>What one call does differently from all others.</summary>
public sealed record BillinkCallOptions
{
    /// <summary>The merchant to call for; the client's own when null.</summary>
    public BillinkCredentials? Credentials { get; init; }

    /// <summary>How long to wait for the whole call; the client's own when null.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The path to call instead of the contract's, as in <c>/v2/client/payment</c>: many v2 paths are inferred.</summary>
    public string? Path { get; init; }
}
