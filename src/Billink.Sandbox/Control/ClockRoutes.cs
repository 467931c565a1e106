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
    private static Task AdvanceAsync(HttpContext http, SandboxClockControl clock)
    {
        TimeSpan by = default;
        foreach (var (unit, length) in Units)
        {
            if (!double.TryParse(http.Query(unit) ?? "0", NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var count)
                || count > Most / length)
                return http.WriteProblemAsync(400, HowFar);
            by += length * count;
        }

        if (by <= TimeSpan.Zero || by > Most)
            return http.WriteProblemAsync(400, HowFar);
        return WriteAfterAsync(http, clock, clock.AdvanceAsync(by, http.RequestAborted));
    }

    private static async Task WriteAfterAsync(HttpContext http, SandboxClockControl clock, Task<DateTimeOffset> moved)
    {
        await moved;
        await WriteClockAsync(http, clock);
    }

    private static Task WriteClockAsync(HttpContext http, SandboxClockControl clock) =>
        http.WriteJsonAsync(new ClockReply(clock.Now, clock.IsFrozen), ControlJson.Default.ClockReply);
}
