using System.Threading.Channels;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Testing;

/// <summary>A clock that only the test advances, and that reports every wait that the tested code begins on it.</summary>
/// <param name="startTime">The time when the test starts.</param>
public sealed class RecordingTimeProvider(DateTimeOffset startTime) : FakeTimeProvider(startTime)
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    private readonly Channel<TimeSpan> waits = Channel.CreateUnbounded<TimeSpan>();

    /// <summary>Returns the length of the next wait that the tested code begins. Each wait is returned once, in order.</summary>
    public Task<TimeSpan> NextWaitAsync() => waits.Reader.ReadAsync().AsTask().WaitAsync(TooLong);

    /// <summary>Waits until the tested code has begun a number of waits of a certain length. Other waits are skipped.</summary>
    public async Task WaitsBegunAsync(TimeSpan length, int count)
    {
        while (count > 0)
        {
            if (await NextWaitAsync() == length)
                count--;
        }
    }

    public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
    {
        var timer = base.CreateTimer(callback, state, dueTime, period);
        waits.Writer.TryWrite(dueTime);
        return timer;
    }
}
