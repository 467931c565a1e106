using Billink.Sandbox.Pages.Markup;

namespace Billink.Sandbox.Pages.Dashboard;

/// <summary>A table. On a phone, each row becomes a card, and each cell shows the title of its column.</summary>
internal static class DataTable
{
    public static Html Of(IReadOnlyList<Column> columns, IEnumerable<Html[]> rows) => Html.Of($"""
        <table class="rows">
          <thead><tr>{columns.Select(column => Html.Of($"""<th scope="col"{Class(column)}>{column.Title}</th>"""))}</tr></thead>
          <tbody>{rows.Select(row => Html.Of($"<tr>{row.Select((cell, i) => Cell(columns[i], cell))}</tr>"))}</tbody>
        </table>
        """);

    private static Html Cell(Column column, Html cell) =>
        Html.Of($"""<td data-title="{column.Title}"{Class(column)}><span>{cell}</span></td>""");

    private static Html Class(Column column) => Html.If(column.IsNumber, () => Html.Of($" class=\"number\""));

    /// <summary>A column.</summary>
    /// <param name="Title">The title.</param>
    /// <param name="IsNumber">Whether the cells are numbers, which are aligned to the right.</param>
    public sealed record Column(string Title, bool IsNumber = false);
}
