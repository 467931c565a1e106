using System.Globalization;

namespace Billink.DiffBench;

/// <summary>The measurements as CSV, so that the plot can be drawn without measuring every tool again.</summary>
internal static class ResultFile
{
    private const string Header = "series,size,bytes,processor_seconds,megabytes,failure";

    public static IReadOnlyList<Series> Read(string path) =>
    [
        .. (File.Exists(path) ? File.ReadLines(path).Skip(1) : []).Select(static line => line.Split(','))
            .GroupBy(static cells => cells[0], StringComparer.Ordinal)
            .Select(static rows => new Series(rows.Key, [.. rows.Select(Parse)])),
    ];

    public static void Write(string path, IEnumerable<Series> all) => File.WriteAllLines(
        path, all.SelectMany(static series => series.Points.Select(point => Line(series.Name, point))).Prepend(Header));

    private static Measurement Parse(string[] cells) => new(
        int.Parse(cells[1], CultureInfo.InvariantCulture), long.Parse(cells[2], CultureInfo.InvariantCulture), Number(cells[3]),
        Number(cells[4]), cells[5].Length == 0 ? null : cells[5]);

    private static double Number(string cell) => cell.Length == 0 ? double.NaN : double.Parse(cell, CultureInfo.InvariantCulture);

    private static string Line(string series, Measurement point) => point.Failure is { } failure
        ? FormattableString.Invariant($"{series},{point.Size},{point.Bytes},,,{failure}")
        : FormattableString.Invariant($"{series},{point.Size},{point.Bytes},{point.Seconds:0.00},{point.Megabytes:0},");
}
