using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>Links to the newer and older rows of a long list.</summary>
internal static class Pager
{
    /// <param name="path">The path of the list.</param>
    /// <param name="query">The other query parameters, with a leading ampersand.</param>
    /// <param name="page">The number of the page, from 0.</param>
    /// <param name="found">The number of rows that were found. It exceeds the size of a page if there are older rows.</param>
    public static Html Links(string path, string query, int page, int found) => Html.Of($"""
        <nav aria-label="More" class="actions">
          {Html.If(page > 0, () => Html.Of($"""<a href="{path}?page={page - 1}{query}">Newer</a>"""))}
          {Html.If(found > DashboardData.PageSize, () => Html.Of($"""<a href="{path}?page={page + 1}{query}">Older</a>"""))}
        </nav>
        """);
}
