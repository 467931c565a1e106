namespace Billink.Sandbox.Domain.Clock;

/// <summary>
/// The time in the sandbox. The clock follows another clock until it is moved or frozen. Orders, sessions and webhooks use it; its timers
/// use the other clock.
/// </summary>
/// <param name="source">The clock that it follows until it is moved.</param>
public sealed class SandboxClock(TimeProvider source) : TimeProvider
{
    /// <summary>The latest time. A century before .NET's, so that everything that is due later has a time.</summary>
    internal static readonly DateTimeOffset Latest = new(9899, 12, 31, 0, 0, 0, TimeSpan.Zero);

    // Longer waits are split: timers take at most 49 days.
    private static readonly TimeSpan LongestWait = TimeSpan.FromHours(1);

    private readonly Lock guard = new();
    private TaskCompletionSource moved = NewSignal();
    private TimeSpan offset;
    private DateTimeOffset? frozenAt;

    /// <summary>Whether it is frozen.</summary>
    public bool IsFrozen
    {
        get
        {
            lock (guard)
                return frozenAt is not null;
        }
    }

    /// <summary>How far it is ahead of the clock that it follows. Negative after it was frozen.</summary>
    public TimeSpan Ahead => GetUtcNow() - source.GetUtcNow();

    /// <inheritdoc/>
    public override long TimestampFrequency => source.TimestampFrequency;

    /// <summary>The clock that it follows, which is also the clock of the shop that receives webhooks.</summary>
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

    /// <summary>Moves the clock, and ends all waits for a time.</summary>
    internal void Set(TimeSpan newOffset, DateTimeOffset? newFrozenAt)
    {
        TaskCompletionSource over;
        lock (guard)
        {
            if (offset == newOffset && frozenAt == newFrozenAt)
                return;
            (offset, frozenAt) = (newOffset, newFrozenAt);
            (over, moved) = (moved, NewSignal());
        }

        over.SetResult();
    }

    /// <summary>Waits for a time, but at most an hour, and only until the clock is moved. Check the time afterwards.</summary>
    /// <param name="time">The time. Null waits only for the clock to be moved.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    internal async Task WaitAsync(DateTimeOffset? time, CancellationToken cancellationToken)
    {
        Task signal;
        TimeSpan left;
        lock (guard)
        {
            signal = moved.Task;
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
