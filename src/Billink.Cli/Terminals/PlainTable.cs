namespace Billink.Cli.Terminals;

/// <summary>A table without lines around it: what a pipe gets.</summary>
internal static class PlainTable
{
    private const string Gap = "  ";

    public static void Write(TextWriter output, IReadOnlyList<string> headers, IReadOnlyList<IReadOnlyList<string>> rows)
    {
        var widths = headers.Select((header, column) => rows.Select(row => row[column].Length).Append(header.Length).Max()).ToList();
        foreach (var row in rows.Prepend(headers))
            output.WriteLine(string.Join(Gap, row.Select((cell, column) => cell.PadRight(widths[column]))).TrimEnd());
    }
}
