namespace Billink;

/// <summary>What one call does differently from all others.</summary>
public sealed record BillinkCallOptions
{
    /// <summary>The merchant to call for; the client's own when null.</summary>
    public BillinkCredentials? Credentials { get; init; }

    /// <summary>How long the whole call may take, waiting and repeating included; the client's own when null.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>How often the request may be sent, the first time included; the client's own when null. 1 for no retry at all.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The path to call instead of the contract's, as in <c>/v2/client/payment</c>: many v2 paths are inferred.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// Names and values that the call's trace (<c>Activity</c>) carries, as an order number. They aren't masked, and don't reach metrics,
    /// where many different values are a burden.
    /// </summary>
    public IReadOnlyCollection<KeyValuePair<string, object?>>? Tags { get; init; }
}
