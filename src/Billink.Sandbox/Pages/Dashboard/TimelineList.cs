using System.Globalization;
using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>A timeline, oldest first, with the time between the events.</summary>
internal static class TimelineList
{
    public static Html Of(IReadOnlyList<TimelineEntry> entries) => Html.Of($"""
        <ol class="timeline">{entries.Select((entry, i) => Entry(entry, i == 0 ? null : entry.At - entries[i - 1].At))}</ol>
        """);

    private static Html Entry(TimelineEntry entry, TimeSpan? since) => Html.Of($"""
        <li class="{Class(entry.Kind)}"><div><strong>{Filters.Words(entry.Kind.ToString())}</strong> {entry.Detail}</div>
        {Layout.Time(entry.At)} <small>{Text(since)}</small></li>
        """);

    private static string Text(TimeSpan? since) => since switch
    {
        null => "",
        { TotalDays: >= 1 } time => Count(time.TotalDays, "day"),
        { TotalHours: >= 1 } time => Count(time.TotalHours, "hour"),
        { TotalMinutes: >= 1 } time => Count(time.TotalMinutes, "minute"),
        _ => "",
    };

    private static string Count(double number, string unit)
    {
        var whole = (int)number;
        return string.Create(CultureInfo.InvariantCulture, $"{whole} {unit}{(whole == 1 ? "" : "s")} later");
    }

    private static string Class(TimelineKind kind) => kind switch
    {
        TimelineKind.OrderPaid or TimelineKind.CustomerFullyPaid or TimelineKind.SessionAccepted or TimelineKind.DisputeResolved => "good",
        TimelineKind.DisputeOpened or TimelineKind.SessionFailed => "bad",
        TimelineKind.PutOnHold or TimelineKind.SessionExpired or TimelineKind.SessionCancelled or TimelineKind.StepReached => "warn",
        _ => "",
    };
}
