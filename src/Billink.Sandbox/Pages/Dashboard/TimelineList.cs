using Billink.Sandbox.Domain.Timeline;
using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>A timeline, oldest first.</summary>
internal static class TimelineList
{
    public static Html Of(IReadOnlyList<TimelineEntry> entries) => Html.Of($"""
        <ol class="timeline">{entries.Select(entry =>
            Html.Of($"""<li>{Layout.Time(entry.At)} <strong>{Words(entry.Kind)}</strong> {entry.Detail}</li>"""))}</ol>
        """);

    /// <summary><c>PartlyPaid</c> is "Partly paid".</summary>
    private static string Words(TimelineKind kind)
    {
        var name = kind.ToString();
        return name[0] + string.Concat(name.Skip(1).Select(letter => char.IsUpper(letter)
            ? $" {char.ToLowerInvariant(letter)}"
            : letter.ToString()));
    }
}
