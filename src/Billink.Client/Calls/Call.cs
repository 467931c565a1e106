using Billink.Sending;

namespace Billink.Calls;

/// <summary>The request of one call, its time budget, and how far its attempts have come.</summary>
internal sealed class Call : IDisposable
{
    private readonly CallSettings settings;
    private readonly CallTarget target;
    private readonly IReadOnlyList<KeyValuePair<string, string>> headers;
    private readonly long start;

    public Call(
        CallSettings settings,
        BillinkOperation operation,
        BillinkCallOptions? options,
        CallParameters parameters,
        CancellationToken cancellationToken)
    {
        if (options?.MaxAttempts is < 1)
            throw new ArgumentOutOfRangeException(nameof(options), "BillinkCallOptions.MaxAttempts must be 1 or more.");
        if (options?.Timeout is { } timeout && (timeout <= TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue))
        {
            throw new ArgumentOutOfRangeException(
                nameof(options), "BillinkCallOptions.Timeout must be more than zero, and at most 24 days.");
        }

        if (options?.RequestId is { } id && !IsRequestId(id))
        {
            throw new ArgumentException("BillinkCallOptions.RequestId must have 1 to 128 visible ASCII characters.", nameof(options));
        }

        this.settings = settings;
        Operation = operation;
        Options = options;
        CancellationToken = cancellationToken;
        RequestId = options?.RequestId ?? Guid.NewGuid().ToString("N");
        headers = settings.RequestIdHeader.Length == 0
            ? parameters.Headers
            : [.. parameters.Headers, new(settings.RequestIdHeader, RequestId)];
        target = settings.TargetOf(operation, options?.Path, parameters);
        start = settings.Clock.GetTimestamp();
    }

    public BillinkOperation Operation { get; }

    public BillinkCallOptions? Options { get; }

    public CancellationToken CancellationToken { get; }

    /// <summary>The id of the call in its header, log events, trace and exception. Its attempts share it.</summary>
    public string RequestId { get; }

    /// <summary>The credentials of the request.</summary>
    public required BillinkCredentials Credentials { get; init; }

    /// <summary>The body of the request, credentials included.</summary>
    public PooledBody Body { get; } = new();

    /// <summary>The media type of the body; empty if the request has none.</summary>
    public string MediaType { get; set; } = "";

    /// <summary>Whether the body is a file, of which a log shows the size only.</summary>
    public bool HasFile { get; init; }

    /// <summary>The body for a log.</summary>
    public string MaskedBody => HasFile
        ? FormattableString.Invariant($"({MediaType}, {Body.Length} bytes)")
        : Operation.Envelope.Mask.Request(Body.Written);

    public string Path => target.Path;

    public Uri Url => target.Url;

    /// <summary>The number of attempts so far, including the current one.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether an attempt that failed may have changed something.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>The HTTP status of the last reply; null when none came.</summary>
    public int? LastStatus { get; set; }

    /// <summary>The number of bytes of a reply at most, unpacked.</summary>
    public int MaxReplySize => settings.MaxReplySize;

    public int MaxAttempts => Options?.MaxAttempts ?? settings.MaxAttempts;

    public TimeSpan Timeout => Options?.Timeout ?? settings.Timeout;

    /// <summary>The part of the timeout that is left.</summary>
    public TimeSpan Remaining => Timeout - Elapsed;

    public TimeProvider Clock => settings.Clock;

    public DateTimeOffset Now => settings.Clock.GetUtcNow();

    public TimeSpan Elapsed => settings.Clock.GetElapsedTime(start);

    /// <summary>Whether the contract allows sending the request again after it was sent.</summary>
    public bool IsRepeatable => Operation.Retry.Class is not BillinkRetryClass.Unsafe;

    /// <summary>Returns the request of the next attempt.</summary>
    public BillinkWireRequest NextAttempt() => new(Operation, Url, MediaType, Body.Written, ++Attempts, settings.UserAgent)
    {
        Headers = headers,
    };

    /// <summary>Returns the timeout of the next attempt.</summary>
    public TimeSpan AttemptTimeout()
    {
        // Before the first attempt no time has passed.
        var remaining = Attempts == 0 ? Timeout : Remaining;
        var most = IsRepeatable && MaxAttempts > 1 && settings.AttemptTimeout < remaining ? settings.AttemptTimeout : remaining;
        return most > TimeSpan.Zero ? most : TimeSpan.FromMilliseconds(1);
    }

    /// <summary>Records whether a failed attempt may have changed something.</summary>
    public void Record(AttemptFailure failure) =>
        IsInDoubt |= failure.Effect is ServerEffect.Unknown && Operation.Retry.Class is not BillinkRetryClass.Safe;

    public void Dispose() => Body.Dispose();

    private static bool IsRequestId(string id) => id.Length is >= 1 and <= 128 && id.All(static sign => sign is > ' ' and <= '~');
}
