using System.Diagnostics;
using Billink.Benchmarks.Results;
using Billink.Benchmarks.Running;

namespace Billink.Benchmarks.Cases;

/// <summary>
/// Measures comparisons in rounds. In each round, both sides of a row run directly after each other, in random order, so that other load
/// on the machine affects both equally.
/// </summary>
/// <param name="pairs">The number of rounds, one pair each. Short processes run four times as often.</param>
/// <param name="baseBuild">The build of the references; null for the build of the subjects.</param>
internal sealed class PairedRun(int pairs, BenchmarkBuild? baseBuild = null)
{
    private static readonly TimeSpan ProgressTime = TimeSpan.FromSeconds(10);

    /// <summary>Measures comparisons and prints the progress.</summary>
    public IReadOnlyList<ComparisonResult> Run(IReadOnlyList<Comparison> comparisons)
    {
        var blocks = Blocks(comparisons);
        var samples = blocks.SelectMany(static block => block).ToDictionary(static side => side, static _ => new List<Sample>());
        var rounds = comparisons.All(static comparison => comparison.Subject.IsShort) ? 4 * pairs : pairs;
        var clock = Stopwatch.StartNew();
        var reported = TimeSpan.Zero;
        for (var round = 1; round <= rounds; round++)
        {
            foreach (var block in blocks)
            {
                Side[] sides = [.. block];
                Random.Shared.Shuffle(sides);
                foreach (var side in sides)
                    samples[side].Add(side.Case.Measure(side.Build));
            }

            if (clock.Elapsed - reported < ProgressTime && round < rounds)
                continue;
            reported = clock.Elapsed;
            var left = clock.Elapsed / round * (rounds - round);
            Console.WriteLine($@"{comparisons[0].Group}: round {round} of {rounds}, {clock.Elapsed:mm\:ss}, about {left:mm\:ss} left");
        }

        return [.. comparisons.Select(comparison => new ComparisonResult
        {
            Group = comparison.Group,
            What = comparison.What,
            Reference = comparison.ReferenceName,
            Unit = comparison.Unit,
            AtMost = comparison.AtMost,
            MoreBytes = comparison.MoreBytes,
            Samples = samples[SubjectOf(comparison)],
            ReferenceSamples = samples[ReferenceOf(comparison)],
        })];
    }

    // Rows that share a side are measured together, so that the side runs once in a round.
    private List<HashSet<Side>> Blocks(IEnumerable<Comparison> comparisons)
    {
        List<HashSet<Side>> blocks = [];
        foreach (var comparison in comparisons)
        {
            Side[] sides = [SubjectOf(comparison), ReferenceOf(comparison)];
            if (blocks.Find(block => block.Overlaps(sides)) is { } shared)
                shared.UnionWith(sides);
            else
                blocks.Add([.. sides]);
        }

        return blocks;
    }

    private static Side SubjectOf(Comparison comparison) => new(comparison.Subject, BenchmarkBuild.Current);

    private Side ReferenceOf(Comparison comparison) => new(comparison.Reference, baseBuild ?? BenchmarkBuild.Current);

    private sealed record Side(Case Case, BenchmarkBuild Build);
}
