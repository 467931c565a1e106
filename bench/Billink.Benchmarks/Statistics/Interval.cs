namespace Billink.Benchmarks.Statistics;

/// <summary>
/// The median of a sample, with a confidence interval of at least 95 % for the true median. The bounds are order statistics of the sample:
/// of 15 values the fourth smallest and the fourth largest (96.5 %). This holds for every distribution.
/// </summary>
/// <param name="Low">The lower bound.</param>
/// <param name="Median">The median of the sample.</param>
/// <param name="High">The upper bound.</param>
internal sealed record Interval(double Low, double Median, double High)
{
    /// <summary>With fewer values, even the smallest and the largest one are no bounds of 95 %.</summary>
    public const int FewestValues = 6;

    private const double Tail = 0.025;

    /// <summary>Computes the interval.</summary>
    /// <param name="values">The sample, at least <see cref="FewestValues"/> values.</param>
    public static Interval OfMedian(IEnumerable<double> values)
    {
        double[] sorted = [.. values.Order()];
        ArgumentOutOfRangeException.ThrowIfLessThan(sorted.Length, FewestValues, nameof(values));
        var left = LeftOut(sorted.Length);
        return new(sorted[left], (sorted[(sorted.Length - 1) / 2] + sorted[sorted.Length / 2]) / 2, sorted[^(left + 1)]);
    }

    /// <summary>Compares the interval with a target.</summary>
    public Verdict Judge(double atMost) => High <= atMost ? Verdict.Met : Low > atMost ? Verdict.NotMet : Verdict.Undecided;

    // The number of values below the true median is binomial: the most values to leave out at each end without exceeding the tail.
    private static int LeftOut(int count)
    {
        var left = -1;
        var probability = Math.Pow(0.5, count);
        for (var sum = probability; sum <= Tail; sum += probability)
        {
            left++;
            probability *= (double)(count - left) / (left + 1);
        }

        return left;
    }
}
