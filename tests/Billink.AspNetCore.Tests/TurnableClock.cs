namespace Billink.AspNetCore.Tests;

/// <summary>A clock that stands still until it is turned. Waiting takes real time, so that a test that waits for something else isn't held up.</summary>
internal sealed class TurnableClock : TimeProvider
{
    private long ticks = new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero).Ticks;

    public override DateTimeOffset GetUtcNow() => new(Interlocked.Read(ref ticks), TimeSpan.Zero);

    public void Advance(TimeSpan time) => Interlocked.Add(ref ticks, time.Ticks);
}
