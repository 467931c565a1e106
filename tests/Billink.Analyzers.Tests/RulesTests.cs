using System.Reflection;
using Billink.Testing;
using Microsoft.CodeAnalysis;

namespace Billink.Analyzers.Tests;

/// <summary>What every rule has.</summary>
public class RulesTests
{
    public static TheoryData<string> Ids => [.. All.Select(rule => rule.Id)];

    private static IEnumerable<DiagnosticDescriptor> All => typeof(Rules).GetFields(BindingFlags.Public | BindingFlags.Static)
        .Select(member => member.GetValue(null)).OfType<DiagnosticDescriptor>();

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_rule_has_a_section_in_the_guide_where_its_link_leads(string id)
    {
        File.ReadAllLines(Repository.File("docs", "analyzers.md")).ShouldContain($"## {id}");
        var link = All.Single(rule => rule.Id == id).HelpLinkUri;
        if (link.Length > 0)
            link.ShouldEndWith($"/blob/HEAD/docs/analyzers.md#{id.ToLowerInvariant()}");
    }

    [Fact]
    public void Every_rule_is_in_the_list_of_releases() => All.Select(rule => rule.Id).ShouldBe(
        File.ReadAllLines(Repository.File("src", "Billink.Analyzers", "AnalyzerReleases.Unshipped.md"))
            .Where(line => line.StartsWith("BLK", StringComparison.Ordinal))
            .Select(line => line.Split(' ')[0]));
}
