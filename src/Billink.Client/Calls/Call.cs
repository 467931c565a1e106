using Billink.Sending;

namespace Billink.Calls;

/// <summary>One call, from the request's bytes to the answer, over all its attempts.</summary>
internal abstract class Call(BillinkOperation operation) : IDisposable
{
    private CallSettings settings = null!;
    private CallTarget target = null!;
    private long start;

    public BillinkOperation Operation { get; } = operation;

    public BillinkCallOptions? Options { get; private set; }

    public CancellationToken CancellationToken { get; private set; }

    /// <summary>The request, credentials included.</summary>
    public PooledBody Body { get; } = new();

    public string MediaType { get; set; } = "";

    public string Path => target.Path;

    public Uri Url => target.Url;

    /// <summary>How often the request was sent so far, or tried to.</summary>
    public int Attempts { get; private set; }

    /// <summary>Whether an attempt may have acted without anybody knowing.</summary>
    public bool IsInDoubt { get; private set; }

    /// <summary>The HTTP status of the last reply; null when none came.</summary>
    public int? LastStatus { get; set; }

    public int MaxAttempts => Options?.MaxAttempts ?? settings.MaxAttempts;

    public TimeSpan Timeout => Options?.Timeout ?? settings.Timeout;

    /// <summary>How much of the timeout is left.</summary>
    public TimeSpan Remaining => Timeout - Elapsed;

    public DateTimeOffset Now => settings.Clock.GetUtcNow();

    public TimeSpan Elapsed => settings.Clock.GetElapsedTime(start);

    /// <summary>Whether the contract allows to send it again after it was sent.</summary>
    public bool IsRepeatable => Operation.Retry.Class is not BillinkRetryClass.Unsafe;

    public void Begin(CallSettings of, BillinkCallOptions? options, string? query, CancellationToken cancellationToken)
    {
        if (options?.MaxAttempts is < 1)
            throw new ArgumentOutOfRangeException(nameof(options), "BillinkCallOptions.MaxAttempts must be 1 or more.");
        if (options?.Timeout is { } timeout && (timeout <= TimeSpan.Zero || timeout.TotalMilliseconds > int.MaxValue))
            throw new ArgumentOutOfRangeException(nameof(options), "BillinkCallOptions.Timeout must be more than zero, and at most 24 days.");
        settings = of;
        Options = options;
        CancellationToken = cancellationToken;
        target = of.TargetOf(Operation, options?.Path, query);
        start = of.Clock.GetTimestamp();
    }

    /// <summary>Whether a reply belongs to the caller now, who reads it while it comes.</summary>
    public virtual bool IsReplyHandedOver => false;

    /// <summary>Reads a reply, judges it, and keeps what it says if that is success.</summary>
    /// <param name="reply">The reply; disposed by the caller of this method, unless <see cref="IsReplyHandedOver"/>.</param>
    /// <param name="cancellationToken">Ends the attempt.</param>
    public abstract ValueTask<Attempt> ReadAsync(HttpResponseMessage reply, CancellationToken cancellationToken);

    /// <summary>The request of the next attempt.</summary>
    public BillinkWireRequest NextAttempt() => new(Operation, Url, MediaType, Body.Written, ++Attempts);

    /// <summary>How long the next attempt may take.</summary>
    public TimeSpan AttemptTimeout()
    {
        // Before the first attempt nothing took time.
        var remaining = Attempts == 0 ? Timeout : Remaining;
        var most = IsRepeatable && MaxAttempts > 1 && settings.AttemptTimeout < remaining ? settings.AttemptTimeout : remaining;
        return most > TimeSpan.Zero ? most : TimeSpan.FromMilliseconds(1);
    }

    /// <summary>Learns from an attempt whether Billink may have acted.</summary>
    public void Note(Attempt attempt) =>
        IsInDoubt |= attempt.Certainty is Certainty.Unknown && Operation.Retry.Class is not BillinkRetryClass.Safe;

    public void Dispose() => Body.Dispose();
}
