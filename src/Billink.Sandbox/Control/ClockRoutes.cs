using System.Globalization;
using Billink.Sandbox.Http.Messages;
using Billink.Sandbox.Services.Clock;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;

namespace Billink.Sandbox.Control;

/// <summary>The clock over HTTP.</summary>
internal static class ClockRoutes
{
    private const string HowFar =
        "A time span is required, as in ?days=3&hours=1: the sum of days, hours, minutes and seconds, at most 36500 days.";

    private static readonly TimeSpan Most = TimeSpan.FromDays(36_500);

    private static readonly (string Name, TimeSpan Length)[] Units =
        [("days", TimeSpan.FromDays(1)), ("hours", TimeSpan.FromHours(1)), ("minutes", TimeSpan.FromMinutes(1)),
            ("seconds", TimeSpan.FromSeconds(1))];

    public static void Map(IEndpointRouteBuilder routes, SandboxClockControl clock)
    {
        routes.MapGet("/_sandbox/clock", (RequestDelegate)(http => WriteClockAsync(http, clock)));
        routes.MapPost("/_sandbox/clock/advance", (RequestDelegate)(http => AdvanceAsync(http, clock)));
        routes.MapPost(
            "/_sandbox/clock/freeze", (RequestDelegate)(http => WriteAfterAsync(http, clock, clock.FreezeAsync(http.RequestAborted))));
        routes.MapPost(
            "/_sandbox/clock/resume", (RequestDelegate)(http => WriteAfterAsync(http, clock, clock.ResumeAsync(http.RequestAborted))));
    }

    /// <summary>Advances the clock by the sum of days, hours, minutes and seconds of the query.</summary>
    private static async Task AdvanceAsync(HttpContext http, SandboxClockControl clock)
    {
        if (SpanOf(http) is not { } by)
        {
            await http.WriteProblemAsync(StatusCodes.Status400BadRequest, HowFar);
            return;
        }

        try
        {
            await WriteAfterAsync(http, clock, clock.AdvanceAsync(by, http.RequestAborted));
        }
        catch (ArgumentOutOfRangeException)
        {
            await http.WriteProblemAsync(StatusCodes.Status400BadRequest, SandboxClockControl.TooFar);
        }
    }

    /// <summary>The time span of a query. Null if it has none, or a wrong one.</summary>
    private static TimeSpan? SpanOf(HttpContext http)
    {
        decimal ticks = 0;
        foreach (var (unit, length) in Units)
        {
            if (!decimal.TryParse(http.Query(unit) ?? "0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
                || count > Most.Ticks / length.Ticks)
                return null;
            ticks += count * length.Ticks;
        }

        return ticks >= 1 && ticks <= Most.Ticks ? TimeSpan.FromTicks((long)ticks) : null;
    }

    private static async Task WriteAfterAsync(HttpContext http, SandboxClockControl clock, Task<DateTimeOffset> moved)
    {
        await moved;
        await WriteClockAsync(http, clock);
    }

    private static Task WriteClockAsync(HttpContext http, SandboxClockControl clock) =>
        http.WriteJsonAsync(new ClockReply(clock.Now, clock.IsFrozen), ControlJson.Default.ClockReply);
}
