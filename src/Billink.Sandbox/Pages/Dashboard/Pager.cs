using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>The way to newer and older rows of a long list.</summary>
internal static class Pager
{
    /// <param name="path">The list.</param>
    /// <param name="query">What else is in the query, from an ampersand on.</param>
    /// <param name="page">0 for the first one.</param>
    /// <param name="found">How many rows were found: one more than a page has, when there are older ones.</param>
    public static Html Links(string path, string query, int page, int found) => Html.Of($"""
        <nav aria-label="More" class="actions">
          {Html.If(page > 0, () => Html.Of($"""<a href="{path}?page={page - 1}{query}">Newer</a>"""))}
          {Html.If(found > DashboardData.PageSize, () => Html.Of($"""<a href="{path}?page={page + 1}{query}">Older</a>"""))}
        </nav>
        """);
}
