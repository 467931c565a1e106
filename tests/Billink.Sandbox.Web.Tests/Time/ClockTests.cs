using System.Net;
using Billink.Sandbox.Domain.Clock;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V2;

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

    [Theory]
    [InlineData("days=NaN")]
    [InlineData("days=Infinity")]
    [InlineData("days=-Infinity")]
    [InlineData("days=%E2%88%9E")]
    [InlineData("days=1e3")]
    [InlineData("days=-1")]
    [InlineData("days=36501")]
    [InlineData("days=36500&hours=1")]
    [InlineData("seconds=0.00000001")]
    [InlineData("days=99999999999999999999999999999999999")]
    [InlineData("")]
    public async Task A_missing_or_invalid_time_span_is_rejected(string query)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var before = sandbox.Sandbox.Clock.Now;

        (await AdvanceAsync(sandbox, query)).ShouldBe(HttpStatusCode.BadRequest);

        sandbox.Sandbox.Clock.Now.ShouldBe(before);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task The_clock_ends_before_the_year_10000_and_every_page_works_until_then(bool frozen)
    {
        using var file = new DatabaseFile();
        var options = new BillinkSandboxOptions { Database = file.Path };
        await using (var sandbox = await TestSandbox.StartAsync(options))
        {
            if (frozen)
                await sandbox.Sandbox.Clock.FreezeAsync();
            var turns = 0;
            while (await AdvanceAsync(sandbox, "days=36500") is HttpStatusCode.OK)
                turns++;
            turns.ShouldBe(78);
            (await AdvanceAsync(sandbox, "days=36500")).ShouldBe(HttpStatusCode.BadRequest);
            await sandbox.Sandbox.Clock.AdvanceAsync(SandboxClock.Latest - sandbox.Sandbox.Clock.Now);
            using var form = new FormUrlEncodedContent([new("back", "/")]);
            using var hour = await sandbox.Http.PostAsync(new Uri("/dashboard/clock/hour", UriKind.Relative), form);
            hour.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            await WorksAsync(sandbox, "shop-1");
        }

        await using var again = await TestSandbox.StartAsync(options);
        await WorksAsync(again, "shop-2");
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

    /// <summary>Places, starts, holds and credits an order, opens a session, and opens every page.</summary>
    private static async Task WorksAsync(TestSandbox sandbox, string number)
    {
        await sandbox.PlaceAndStartAsync(number);
        (await sandbox.SendJsonAsync(V2Operations.OnHold, V2Message.About(number))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices(V2Message.Credit(number, 1)))).ShouldBeSuccess();
        await sandbox.OpenSessionAsync(number + "-session");
        await Links.FollowAsync(sandbox.Http);
    }

    private static async Task<HttpStatusCode> AdvanceAsync(TestSandbox sandbox, string query)
    {
        using var response = await sandbox.Http.PostAsync(new Uri($"/_sandbox/clock/advance?{query}", UriKind.Relative), content: null);
        return response.StatusCode;
    }
}
