using Billink.Benchmarks.Results;
using Billink.Benchmarks.Statistics;

namespace Billink.Benchmarks.Tests;

public sealed class ResultTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("bench-results").FullName;

    [Fact]
    public void The_ratio_is_the_median_of_the_pairs()
    {
        // Both sides took twice as long in half of the rounds, which doesn't change the ratios of the pairs.
        var result = Result("read", [.. Times(110, 4), .. Times(220, 4)], [.. Times(100, 4), .. Times(200, 4)], atMost: 1.2);

        result.Ratio.ShouldBe(new Interval(1.1, 1.1, 1.1));
        result.Verdict.ShouldBe(Verdict.Met);
    }

    [Fact]
    public void A_row_without_a_target_has_no_verdict() => Result("read", Times(1, 6), Times(1, 6)).Verdict.ShouldBeNull();

    [Fact]
    public void Bytes_are_compared_by_their_difference()
    {
        var result = Result("call", Times(1, 6, bytes: 3000), Times(1, 6, bytes: 1000));

        (result with { MoreBytes = 2048 }).BytesVerdict.ShouldBe(Verdict.Met);
        (result with { MoreBytes = 0 }).BytesVerdict.ShouldBe(Verdict.NotMet);
    }

    [Fact]
    public void Bytes_that_were_not_counted_have_no_verdict() =>
        (Result("call", Times(1, 6), Times(1, 6)) with { MoreBytes = 0 }).BytesVerdict.ShouldBeNull();

    [Fact]
    public void A_file_keeps_the_results_and_replaces_a_group_that_was_measured_again()
    {
        var file = new ResultFile(Path.Combine(folder, "new", "results.json"));
        var (first, second) = (Result("read", Times(1, 6), Times(1, 6), atMost: 1), Result("read", Times(3, 6), Times(1, 6), atMost: 1));

        file.Replace([first]);
        file.Replace([first with { Group = "other" }]);
        file.Replace([second]);

        file.Read().Select(static result => (result.Name, result.Verdict)).ShouldBe(
            [("group/read/ByHand", Verdict.NotMet), ("other/read/ByHand", Verdict.Met)]);
    }

    [Fact]
    public void A_table_shows_both_sides_the_interval_and_the_verdict()
    {
        var result = Result("read", Times(1300, 6, bytes: 10), Times(1000, 6, bytes: 20), atMost: 1.25) with { MoreBytes = 0 };

        ResultTable.Format([result]).ShouldContain(
            "| read | 1.30 µs | ByHand 1.00 µs | 1.300 | 1.300 to 1.300 | 1.25 | not met | 10 / 20, met | – |\n");
    }

    [Fact]
    public void Runs_with_equal_verdicts_agree()
    {
        var one = Result("read", Times(1.1, 6), Times(1, 6), atMost: 1.2);
        var other = Result("read", Times(1.15, 6), Times(1, 6), atMost: 1.2);

        VerdictComparison.Differences([one], [other]).ShouldBeEmpty();
    }

    [Fact]
    public void Rows_that_differ_or_are_missing_from_one_run_are_named()
    {
        var read = Result("read", Times(1.1, 6), Times(1, 6), atMost: 1.2);
        var slower = Result("read", Times(1.3, 6), Times(1, 6), atMost: 1.2);
        var write = Result("write", Times(1, 6), Times(1, 6));

        VerdictComparison.Differences([read], [slower, write]).ShouldBe(
        [
            "group/read/ByHand: met (1.100 to 1.100), then not met (1.300 to 1.300)",
            "group/write/ByHand: only in the second run",
        ]);
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static Sample[] Times(double time, int count, double? bytes = null) => [.. Enumerable.Repeat(new Sample(time, bytes), count)];

    private static ComparisonResult Result(string what, Sample[] samples, Sample[] references, double? atMost = null) => new()
    {
        Group = "group",
        What = what,
        Reference = "ByHand",
        Unit = Unit.Microseconds,
        AtMost = atMost,
        Samples = samples,
        ReferenceSamples = references,
    };
}
