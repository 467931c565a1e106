using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The tests that the table of features names exist.</summary>
public partial class FeatureTests
{
    private static readonly string[] Lines = File.ReadAllLines(Repository.File("docs", "features.md"));

    public static TheoryData<string> NamedTests =>
        [.. Lines.SelectMany(line => Named().Matches(line)).Select(match => match.Groups["test"].Value).Distinct()];

    [Theory]
    [MemberData(nameof(NamedTests))]
    public void A_named_test_exists(string test)
    {
        var (name, method) = test.Split('.') is [var first, var second] ? (first, second) : (test, "[Fact]");
        Directory.EnumerateFiles(Repository.File("tests"), name + ".cs", SearchOption.AllDirectories)
            .ShouldContain(file => File.ReadAllText(file).Contains(method, StringComparison.Ordinal));
    }

    [Fact]
    public void Every_feature_that_exists_says_what_shows_it() =>
        Lines.Where(line => line.Contains('✅'))
            .ShouldAllBe(line => line.Split('|', StringSplitOptions.TrimEntries)[3].Length > 0);

    [GeneratedRegex(@"`(?<test>[A-Z]\w+Tests(\.\w+)?)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Named();
}
