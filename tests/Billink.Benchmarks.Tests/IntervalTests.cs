using Billink.Benchmarks.Statistics;

namespace Billink.Benchmarks.Tests;

public class IntervalTests
{
    [Theory]
    [InlineData(6, 1, 6)]
    [InlineData(8, 1, 8)]
    [InlineData(9, 2, 8)]
    [InlineData(15, 4, 12)]
    [InlineData(20, 6, 15)]
    [InlineData(100, 40, 61)]
    public void The_bounds_are_the_order_statistics_of_the_sign_test(int count, double low, double high)
    {
        var interval = Interval.OfMedian(Enumerable.Range(1, count).Reverse().Select(static value => (double)value));

        interval.ShouldBe(new Interval(low, (count + 1) / 2.0, high));
    }

    [Fact]
    public void Fewer_than_six_values_have_no_interval() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Interval.OfMedian([1, 2, 3, 4, 5]));

    [Fact]
    public void Three_outliers_of_fifteen_do_not_become_a_bound()
    {
        double[] values = [.. Enumerable.Repeat(1.0, 12), 100, 200, 300];

        Interval.OfMedian(values).ShouldBe(new Interval(1, 1, 1));
    }

    [Fact]
    public void The_interval_contains_the_true_median_in_at_least_95_of_100_samples()
    {
        var random = new Random(7);
        const int Trials = 20_000;
        // A skewed distribution with the median 1.
        var hits = Enumerable.Range(0, Trials).Count(_ =>
        {
            var interval = Interval.OfMedian(Enumerable.Range(0, 15).Select(_ => -Math.Log(random.NextDouble()) / Math.Log(2)));
            return interval.Low <= 1 && interval.High >= 1;
        });

        (hits / (double)Trials).ShouldBe(0.965, tolerance: 0.005);
    }

    [Theory]
    [InlineData(0.9, 1.1, Verdict.Met)]
    [InlineData(0.9, 1.2, Verdict.Undecided)]
    [InlineData(1.1, 1.2, Verdict.Undecided)]
    [InlineData(1.11, 1.2, Verdict.NotMet)]
    public void A_verdict_needs_the_whole_interval_on_one_side_of_the_target(double low, double high, object verdict) =>
        new Interval(low, 1.0, high).Judge(1.1).ShouldBe(verdict);
}
