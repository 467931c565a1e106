using Billink.Benchmarks.Statistics;

namespace Billink.Benchmarks.Results;

/// <summary>Compares the verdicts of two runs.</summary>
internal static class VerdictComparison
{
    /// <summary>Lists the rows whose verdicts differ, and those that only one of the runs has.</summary>
    public static IEnumerable<string> Differences(IReadOnlyList<ComparisonResult> one, IReadOnlyList<ComparisonResult> other)
    {
        var others = other.ToDictionary(static result => result.Name, StringComparer.Ordinal);
        foreach (var first in one)
        {
            if (!others.Remove(first.Name, out var second))
            {
                yield return $"{first.Name}: only in the first run";
                continue;
            }

            if (first.Verdict != second.Verdict)
                yield return $"{first.Name}: {Describe(first)}, then {Describe(second)}";
            var (bytes, bytesThen) = (ResultTable.Format(first.BytesVerdict), ResultTable.Format(second.BytesVerdict));
            if (bytes != bytesThen)
                yield return $"{first.Name}, bytes: {bytes}, then {bytesThen}";
        }

        foreach (var name in others.Keys)
            yield return $"{name}: only in the second run";
    }

    /// <summary>Counts the targets of a run by verdict.</summary>
    public static string Count(IEnumerable<ComparisonResult> results)
    {
        var verdicts = results.SelectMany(static result => (Verdict?[])[result.Verdict, result.BytesVerdict]).OfType<Verdict>().ToList();
        var counts =
            from kind in Enum.GetValues<Verdict>()
            select $"{verdicts.Count(verdict => verdict == kind)} {ResultTable.Format(kind)}";
        return string.Join(", ", counts);
    }

    private static string Describe(ComparisonResult result) =>
        FormattableString.Invariant($"{ResultTable.Format(result.Verdict)} ({result.Ratio.Low:0.000} to {result.Ratio.High:0.000})");
}
