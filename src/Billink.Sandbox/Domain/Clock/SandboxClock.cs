namespace Billink.Sandbox.Domain.Clock;

/// <summary>
/// The time in the sandbox: that of another clock, or turned away from it, or standing still. Orders, sessions and webhooks go by it; timers made
/// from it go by the other clock.
/// </summary>
/// <param name="source">The clock it follows until it is turned.</param>
public sealed class SandboxClock(TimeProvider source) : TimeProvider
{
    // Longer waits are cut up: timers take no more than 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Lock guard = new();
    private TaskCompletionSource turned = NewSignal();
    private TimeSpan offset;
    private DateTimeOffset? frozenAt;

    /// <summary>Whether it stands still.</summary>
    public bool IsFrozen
    {
        get
        {
            lock (guard)
                return frozenAt is not null;
        }
    }

    /// <summary>How far it is ahead of the clock it follows; negative after it stood still.</summary>
    public TimeSpan Ahead => GetUtcNow() - source.GetUtcNow();

    /// <inheritdoc/>
    public override long TimestampFrequency => source.TimestampFrequency;

    /// <summary>The clock it follows: the one of whoever isn't in the sandbox, as the shop that receives webhooks.</summary>
    internal TimeProvider Source => source;

    /// <inheritdoc/>
    public override DateTimeOffset GetUtcNow()
    {
        lock (guard)
            return frozenAt ?? source.GetUtcNow() + offset;
    }

    /// <inheritdoc/>
    public override long GetTimestamp() => source.GetTimestamp();

    /// <inheritdoc/>
    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) =>
        source.CreateTimer(callback, state, dueTime, period);

    /// <summary>Turns it, and wakes up everybody who waits for a time.</summary>
    internal void Set(TimeSpan newOffset, DateTimeOffset? newFrozenAt)
    {
        TaskCompletionSource over;
        lock (guard)
        {
            if (offset == newOffset && frozenAt == newFrozenAt)
                return;
            (offset, frozenAt) = (newOffset, newFrozenAt);
            (over, turned) = (turned, NewSignal());
        }

        over.SetResult();
    }

    /// <summary>Waits for a time, or for the clock to be turned, or for an hour: look again afterwards.</summary>
    /// <param name="time">Null to wait only for the clock.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    internal async Task WaitAsync(DateTimeOffset? time, CancellationToken cancellationToken)
    {
        Task signal;
        TimeSpan left;
        lock (guard)
        {
            signal = turned.Task;
            left = frozenAt is not null || time is null ? LongestWait : time.Value - source.GetUtcNow() - offset;
        }

        if (left <= TimeSpan.Zero)
            return;
        using var over = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        await Task.WhenAny(signal, Task.Delay(left < LongestWait ? left : LongestWait, source, over.Token));
        await over.CancelAsync();
    }

    private static TaskCompletionSource NewSignal() => new(TaskCreationOptions.RunContinuationsAsynchronously);
}
