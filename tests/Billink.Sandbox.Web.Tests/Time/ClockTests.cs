using System.Net;
using Billink.Sandbox.Domain.Clock;

namespace Billink.Sandbox.Web.Tests.Time;

/// <summary>Tests move the sandbox's clock.</summary>
public sealed class ClockTests
{
    [Fact]
    public async Task The_clock_follows_its_source_until_it_is_set()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var clock = sandbox.Sandbox.Clock;
        var start = clock.Now;

        start.ShouldBe(sandbox.Clock.GetUtcNow());
        (await clock.AdvanceAsync(TimeSpan.FromHours(1))).ShouldBe(start.AddHours(1));
        sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        clock.Now.ShouldBe(start.AddMinutes(61));
        await Should.ThrowAsync<ArgumentOutOfRangeException>(() => clock.AdvanceAsync(TimeSpan.FromTicks(-1)));
    }

    [Fact]
    public async Task A_frozen_clock_can_be_advanced_and_resumes_from_there()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var clock = sandbox.Sandbox.Clock;
        var start = await clock.FreezeAsync();

        sandbox.Clock.Advance(TimeSpan.FromDays(1));
        clock.IsFrozen.ShouldBeTrue();
        clock.Now.ShouldBe(start);
        (await clock.AdvanceAsync(TimeSpan.FromHours(2))).ShouldBe(start.AddHours(2));
        (await clock.ResumeAsync()).ShouldBe(start.AddHours(2));
        sandbox.Clock.Advance(TimeSpan.FromHours(1));
        clock.Now.ShouldBe(start.AddHours(3));
    }

    [Fact]
    public async Task The_clock_continues_after_a_restart()
    {
        using var file = new DatabaseFile();
        var options = new BillinkSandboxOptions { Database = file.Path };
        DateTimeOffset then;
        await using (var first = await TestSandbox.StartAsync(options))
            then = await first.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(40));

        await using var second = await TestSandbox.StartAsync(options);

        second.Sandbox.Clock.Now.ShouldBe(then);
    }

    [Fact]
    public async Task A_wait_ends_when_the_clock_is_advanced()
    {
        var clock = new SandboxClock(TestClock.Create());
        var waiting = clock.WaitAsync(clock.GetUtcNow().AddDays(1), CancellationToken.None);
        waiting.IsCompleted.ShouldBeFalse();

        clock.Set(TimeSpan.FromDays(2), newFrozenAt: null);

        await waiting.WaitAsync(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task The_clock_can_be_set_over_HTTP()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var start = sandbox.Sandbox.Clock.Now;

        (await PostAsync(sandbox, "advance?days=1&hours=1.5")).ShouldBe((HttpStatusCode.OK, Reply("2026-01-16T13:30:00", isFrozen: false)));
        (await PostAsync(sandbox, "freeze")).ShouldBe((HttpStatusCode.OK, Reply("2026-01-16T13:30:00", isFrozen: true)));
        (await PostAsync(sandbox, "resume")).ShouldBe((HttpStatusCode.OK, Reply("2026-01-16T13:30:00", isFrozen: false)));
        foreach (var wrong in new[] { "", "?days=-1", "?days=x", "?days=0", "?days=1e9", "?days=99999999999999999999" })
            (await PostAsync(sandbox, $"advance{wrong}")).Status.ShouldBe(HttpStatusCode.BadRequest, wrong);
        sandbox.Sandbox.Clock.Now.ShouldBe(start + TimeSpan.FromHours(25.5));
    }

    private static string Reply(string time, bool isFrozen) =>
        $$"""{"now":"{{time}}+00:00","isFrozen":{{(isFrozen ? "true" : "false")}}}""";

    private static async Task<(HttpStatusCode Status, string Body)> PostAsync(TestSandbox sandbox, string what)
    {
        using var response = await sandbox.Http.PostAsync(new Uri($"/_sandbox/clock/{what}", UriKind.Relative), content: null);
        var body = await response.Content.ReadAsStringAsync();
        return (response.StatusCode,
            body.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal).Replace("\r", "",
            StringComparison.Ordinal));
    }
}
