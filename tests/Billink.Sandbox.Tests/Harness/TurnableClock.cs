namespace Billink.Sandbox.Tests.Harness;

/// <summary>A clock that stands still until it is turned.</summary>
internal sealed class TurnableClock : TimeProvider
{
    private DateTimeOffset now = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    public override DateTimeOffset GetUtcNow() => now;

    public void Advance(TimeSpan time) => now += time;
}
