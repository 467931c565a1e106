using System.Globalization;
using System.Text;
using Billink.Benchmarks.Statistics;

namespace Billink.Benchmarks.Results;

/// <summary>Formats results as Markdown, one table for each group.</summary>
internal static class ResultTable
{
    private const string NotCounted = "–";

    public static string Format(IEnumerable<ComparisonResult> results)
    {
        var text = new StringBuilder();
        foreach (var group in results.GroupBy(static result => result.Group, StringComparer.Ordinal))
        {
            text.Append(CultureInfo.InvariantCulture, $"### {group.Key}\n\n");
            text.Append("| what | Billink | compared with | ratio | 95 % interval | at most | verdict | bytes | instructions |\n");
            text.Append("|---|---:|---:|---:|---:|---:|---|---:|---:|\n");
            foreach (var result in group)
                text.Append(Row(result));
            text.Append('\n');
        }

        return text.ToString();
    }

    /// <summary>A verdict as tables show it.</summary>
    public static string Format(Verdict? verdict) => verdict switch
    {
        Verdict.Met => "met",
        Verdict.NotMet => "not met",
        Verdict.Undecided => "undecided",
        null => "",
        _ => throw new ArgumentOutOfRangeException(nameof(verdict)),
    };

    private static string Row(ComparisonResult result)
    {
        var ratio = result.Ratio;
        var bytes = Pair(result, static sample => sample.Bytes) + (result.BytesVerdict is { } verdict ? $", {Format(verdict)}" : "");
        var instructions = Pair(result, static sample => sample.Instructions);
        return FormattableString.Invariant($"| {result.What} | {Value(result.Samples, result.Unit)} ")
            + FormattableString.Invariant($"| {result.Reference} {Value(result.ReferenceSamples, result.Unit)} ")
            + FormattableString.Invariant($"| {ratio.Median:0.000} | {ratio.Low:0.000} to {ratio.High:0.000} | {result.AtMost:0.###} ")
            + $"| {Format(result.Verdict)} | {bytes} | {instructions} |\n";
    }

    private static string Value(IEnumerable<Sample> samples, Unit unit)
    {
        var median = Interval.OfMedian(samples.Select(static sample => sample.Value)).Median;
        return unit switch
        {
            Unit.Microseconds => FormattableString.Invariant($"{median / 1e3:0.00} µs"),
            Unit.Milliseconds => FormattableString.Invariant($"{median / 1e6:0.00} ms"),
            Unit.Megabytes => FormattableString.Invariant($"{median / 1e6:0.0} MB"),
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };
    }

    private static string Pair(ComparisonResult result, Func<Sample, double?> count)
    {
        var one = Median(result.Samples.Select(count));
        var other = Median(result.ReferenceSamples.Select(count));
        return one is null && other is null ? NotCounted : $"{Count(one)} / {Count(other)}";

        static string Count(double? value) => value?.ToString("0", CultureInfo.InvariantCulture) ?? NotCounted;
    }

    private static double? Median(IEnumerable<double?> counts)
    {
        var all = counts.ToList();
        return all.Contains(null) ? null : Interval.OfMedian(all.Select(static count => count!.Value)).Median;
    }
}
