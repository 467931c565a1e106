using System.Text.RegularExpressions;
using Billink.Testing;

namespace Billink.Docs.Tests;

/// <summary>The tests that SECURITY.md names.</summary>
public partial class ThreatModelTests
{
    private static readonly HashSet<string> Sources = Directory
        .EnumerateFiles(Repository.File("tests"), "*Tests.cs", SearchOption.AllDirectories)
        .Select(file => Path.GetFileNameWithoutExtension(file)!)
        .ToHashSet(StringComparer.Ordinal);

    [Fact]
    public void Every_row_of_the_threat_model_names_tests_that_exist()
    {
        var rows = File.ReadAllLines(Repository.File("SECURITY.md"))
            .Where(line => line.StartsWith("| ", StringComparison.Ordinal)).Skip(1).ToList();

        rows.ShouldNotBeEmpty();
        rows.Where(row => !TestName().IsMatch(row)).ShouldBeEmpty("rows without a test");
        rows.SelectMany(row => TestName().Matches(row)).Select(match => match.Groups["name"].Value)
            .Where(name => !Sources.Contains(name))
            .ShouldBeEmpty("tests that don't exist");
    }

    [GeneratedRegex("`(?<name>[A-Za-z]+Tests)`", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 5000)]
    private static partial Regex TestName();
}
