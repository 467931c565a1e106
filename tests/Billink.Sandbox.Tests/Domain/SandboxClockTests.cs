using Billink.Sandbox.Domain.Clock;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Sandbox.Tests.Domain;

/// <summary>The clock of the sandbox, and waits for a time of it.</summary>
public sealed class SandboxClockTests
{
    private static readonly DateTimeOffset Noon = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);

    private readonly FakeTimeProvider source = new(Noon);
    private readonly SandboxClock clock;

    public SandboxClockTests() => clock = new SandboxClock(source);

    [Fact]
    public void A_moved_clock_goes_on_and_a_frozen_one_stands_still()
    {
        clock.Set(TimeSpan.FromDays(2), newFrozenAt: null);
        source.Advance(TimeSpan.FromHours(1));
        (clock.GetUtcNow(), clock.Ahead, clock.IsFrozen).ShouldBe((Noon.AddDays(2).AddHours(1), TimeSpan.FromDays(2), false));

        clock.Set(TimeSpan.FromDays(2), Noon);
        source.Advance(TimeSpan.FromHours(1));
        (clock.GetUtcNow(), clock.Ahead, clock.IsFrozen).ShouldBe((Noon, TimeSpan.FromHours(-2), true));
    }

    [Fact]
    public async Task A_wait_ends_at_its_time_by_the_moved_clock()
    {
        clock.Set(TimeSpan.FromDays(1), newFrozenAt: null);
        var wait = clock.WaitAsync(Noon.AddDays(1).AddMinutes(30), CancellationToken.None);

        source.Advance(TimeSpan.FromMinutes(29));
        wait.IsCompleted.ShouldBeFalse();
        source.Advance(TimeSpan.FromMinutes(1));

        await EndAsync(wait);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task A_wait_lasts_at_most_an_hour(bool isFrozen)
    {
        clock.Set(TimeSpan.Zero, isFrozen ? Noon : null);
        var wait = clock.WaitAsync(isFrozen ? Noon.AddSeconds(1) : Noon.AddHours(5), CancellationToken.None);

        source.Advance(TimeSpan.FromMinutes(59));
        wait.IsCompleted.ShouldBeFalse();
        source.Advance(TimeSpan.FromMinutes(1));

        await EndAsync(wait);
    }

    [Fact]
    public async Task A_wait_ends_when_the_clock_is_moved_and_not_when_it_is_set_to_what_it_is()
    {
        var wait = clock.WaitAsync(time: null, CancellationToken.None);

        clock.Set(TimeSpan.Zero, newFrozenAt: null);
        wait.IsCompleted.ShouldBeFalse();
        clock.Set(TimeSpan.FromDays(1), newFrozenAt: null);

        await EndAsync(wait);
    }

    [Fact]
    public async Task A_time_that_has_come_is_not_waited_for() => await EndAsync(clock.WaitAsync(Noon, CancellationToken.None));

    private static Task EndAsync(Task wait) => wait.WaitAsync(TimeSpan.FromSeconds(30));
}
