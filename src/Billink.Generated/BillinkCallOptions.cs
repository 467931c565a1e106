namespace Billink;

/// <summary>Settings for one call. A null setting has the client's value.</summary>
public sealed record BillinkCallOptions
{
    /// <summary>The merchant's credentials. Default: the client's.</summary>
    public BillinkCredentials? Credentials { get; init; }

    /// <summary>The timeout of the whole call, with all attempts and delays. Default: the client's.</summary>
    public TimeSpan? Timeout { get; init; }

    /// <summary>The maximum number of attempts; 1 turns retries off. Default: the client's.</summary>
    public int? MaxAttempts { get; init; }

    /// <summary>The path to call, as in <c>/v2/client/payment</c>. Default: the contract's; many of its v2 paths are inferred.</summary>
    public string? Path { get; init; }

    /// <summary>
    /// The id of the call in its header, log events, trace and exception: 1 to 128 visible ASCII characters, such as the id of the shop's
    /// own request. It isn't masked. Default: 32 random hexadecimal digits.
    /// </summary>
    public string? RequestId { get; init; }

    /// <summary>
    /// Names and values to add to the call's trace (<c>Activity</c>), such as an order number. They aren't masked. Metrics don't get them.
    /// </summary>
    public IReadOnlyCollection<KeyValuePair<string, object?>>? Tags { get; init; }
}
