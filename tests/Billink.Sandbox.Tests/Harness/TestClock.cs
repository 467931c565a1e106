using Microsoft.Extensions.Time.Testing;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>Creates the clock that a test advances.</summary>
internal static class TestClock
{
    /// <summary>A clock at noon of a winter day, UTC. Only the test moves it.</summary>
    public static FakeTimeProvider Create() => new(new DateTimeOffset(2026, 1, 15, 12, 0, 0, TimeSpan.Zero));
}
