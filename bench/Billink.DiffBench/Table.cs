namespace Billink.DiffBench;

/// <summary>Prints the measurements as Markdown.</summary>
internal static class Table
{
    public static void Print(IEnumerable<Series> all)
    {
        foreach (var series in all)
        {
            Console.WriteLine(
                $"| {series.Name} | size, MB | processor time, s | more per unit, ms | peak memory, MB | more per unit, kB |");
            Console.WriteLine("|---:|---:|---:|---:|---:|---:|");
            Measurement? before = null;
            foreach (var point in series.Points)
            {
                Console.WriteLine(Row(point, before));
                before = point;
            }

            Console.WriteLine();
        }
    }

    // The difference of two rows shows the cost of an operation or a type without the start of the process.
    private static string Row(Measurement point, Measurement? before)
    {
        var start = FormattableString.Invariant($"| {point.Size:N0} | {point.Bytes / 1e6:0.00} ");
        if (point.Failure is not null)
            return start + $"| {point.Failure} | | | |";
        var more = point.Size - (before?.Size ?? 0);
        var milliseconds = before is null ? "" : FormattableString.Invariant($"{(point.Seconds - before.Seconds) * 1000 / more:0.00}");
        var kilobytes = before is null ? "" : FormattableString.Invariant($"{(point.Megabytes - before.Megabytes) * 1000 / more:0}");
        return start + FormattableString.Invariant($"| {point.Seconds:0.00} | {milliseconds} | {point.Megabytes:N0} | {kilobytes} |");
    }
}
