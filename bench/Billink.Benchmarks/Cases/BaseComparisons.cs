using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>Each case of this commit, compared with the same case of an earlier one.</summary>
internal static class BaseComparisons
{
    private const double AtMost = 1.05;

    /// <summary>Makes the comparisons, and prints which cases the earlier commit doesn't have.</summary>
    public static IEnumerable<Comparison> Of(IEnumerable<Comparison> comparisons, BenchmarkBuild baseBuild, string revision)
    {
        var names = ChildProcess.Run(new("dotnet", [baseBuild.Program, "names"])).Output.Split('\n').ToHashSet(StringComparer.Ordinal);
        foreach (var row in comparisons.DistinctBy(static comparison => comparison.Subject))
        {
            if (row.Subject is HelloCallCase or HelloSizeCase || names.Contains(row.Subject.Name))
                yield return row with { ReferenceName = revision, Reference = row.Subject, AtMost = AtMost, MoreBytes = null };
            else
                Console.WriteLine($"{revision} has no {row.Subject.Name}: the row is left out.");
        }
    }
}
