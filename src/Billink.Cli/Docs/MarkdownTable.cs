using System.Globalization;
using System.Text;

namespace Billink.Cli.Docs;

/// <summary>Writes Markdown tables.</summary>
internal static class MarkdownTable
{
    public static void Append(StringBuilder text, string[] columns, IEnumerable<string[]> rows)
    {
        AppendRow(text, columns);
        text.Append(CultureInfo.InvariantCulture, $"|{string.Concat(columns.Select(_ => "---|"))}\n");
        foreach (var row in rows)
            AppendRow(text, row);
    }

    private static void AppendRow(StringBuilder text, string[] cells) =>
        text.Append(CultureInfo.InvariantCulture, $"| {string.Join(" | ", cells.Select(Escape))} |\n");

    private static string Escape(string cell) => cell.ReplaceLineEndings(" ")
        .Replace("|", "\\|", StringComparison.Ordinal)
        .Replace("<", "&lt;", StringComparison.Ordinal);
}
