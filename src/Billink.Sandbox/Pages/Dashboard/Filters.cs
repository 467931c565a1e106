using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>Links that narrow a list to the rows in a state.</summary>
internal static class Filters
{
    /// <param name="path">The path of the list.</param>
    /// <param name="query">The other query parameters, each with a leading ampersand.</param>
    /// <param name="current">The chosen state. Null if the list isn't narrowed.</param>
    /// <typeparam name="TState">The states.</typeparam>
    public static Html Links<TState>(string path, string query, TState? current)
        where TState : struct, Enum => Html.Of($"""
        <nav aria-label="State" class="filters">
          <a href="{path}{(query is "" ? "" : $"?{query[1..]}")}"{Current(current is null)}>All</a>
          {Enum.GetValues<TState>().Select(state =>
              Html.Of($"""<a href="{path}?state={state}{query}"{Current(state.Equals(current))}>{Words(state.ToString())}</a>"""))}
        </nav>
        """);

    /// <summary>The chosen state in a search form, so that a search stays within it.</summary>
    /// <param name="current">The chosen state. Null if the list isn't narrowed.</param>
    /// <typeparam name="TState">The states.</typeparam>
    public static Html Hidden<TState>(TState? current)
        where TState : struct, Enum =>
        Html.If(current is not null, () => Html.Of($"""<input type="hidden" name="state" value="{current.ToString()}">"""));

    /// <summary>A query parameter with a leading ampersand. Nothing if there is no value.</summary>
    /// <param name="name">The name.</param>
    /// <param name="value">The value.</param>
    public static string Parameter(string name, string? value) =>
        string.IsNullOrEmpty(value) ? "" : $"&{name}={Uri.EscapeDataString(value)}";

    /// <summary><c>OnHold</c> is "On hold".</summary>
    public static string Words(string name) => name[0] + string.Concat(name.Skip(1).Select(letter => char.IsUpper(letter)
        ? $" {char.ToLowerInvariant(letter)}"
        : letter.ToString()));

    private static Html Current(bool isCurrent) => Html.If(isCurrent, () => Html.Of($" aria-current=\"page\""));
}
