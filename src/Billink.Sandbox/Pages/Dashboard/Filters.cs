using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>Links that narrow a list to the rows in a state.</summary>
internal static class Filters
{
    /// <param name="path">The path of the list.</param>
    /// <param name="states">The states, as they are in the query.</param>
    /// <param name="current">The chosen state. Null if the list isn't narrowed.</param>
    public static Html Links(string path, IEnumerable<string> states, string? current) => Html.Of($"""
        <nav aria-label="State" class="filters">
          <a href="{path}"{Current(current is null)}>All</a>
          {states.Select(state => Html.Of($"""<a href="{path}?state={state}"{Current(state == current)}>{Words(state)}</a>"""))}
        </nav>
        """);

    /// <summary><c>OnHold</c> is "On hold".</summary>
    public static string Words(string name) => name[0] + string.Concat(name.Skip(1).Select(letter => char.IsUpper(letter)
        ? $" {char.ToLowerInvariant(letter)}"
        : letter.ToString()));

    private static Html Current(bool isCurrent) => Html.If(isCurrent, () => Html.Of($" aria-current=\"page\""));
}
