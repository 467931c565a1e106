using System.Reflection;
using Billink.Contracts.Diff.Reports;
using Billink.Testing;

namespace Billink.Contracts.Diff.Tests.Reports;

public class RuleReferenceTests
{
    private static readonly string ReferenceFile = Repository.File("docs", "contract-rules.md");

    /// <summary>Set <c>BILLINK_WRITE_DOCS=1</c> and run this test to write the file.</summary>
    [Fact]
    public void The_reference_has_every_rule_as_it_is()
    {
        if (Environment.GetEnvironmentVariable("BILLINK_WRITE_DOCS") == "1")
            File.WriteAllText(ReferenceFile, RuleReference.Write());
        File.ReadAllText(ReferenceFile).ReplaceLineEndings("\n").ShouldBe(
            RuleReference.Write(), "docs/contract-rules.md is out of date. Run this test with BILLINK_WRITE_DOCS=1.");
    }

    [Fact]
    public void Every_rule_says_what_breaks_and_what_to_do()
    {
        foreach (var rule in Rules.All)
        {
            rule.Id.ShouldMatch("^[a-z0-9]+(-[a-z0-9]+)+$");
            rule.Title.ShouldNotBeEmpty(rule.Id);
            rule.Reason.ShouldEndWith(".", customMessage: rule.Id);
            rule.Example.ShouldNotBeEmpty(rule.Id);
            (rule.Severity == Severity.Compatible).ShouldBe(rule.Breaks == Breaks.None, rule.Id);
            if (rule.Severity != Severity.Compatible)
                rule.Advice.ShouldNotBeEmpty(rule.Id);
        }
    }

    [Fact]
    public void Every_table_is_listed() =>
        typeof(Rules).Assembly.GetTypes()
            .SelectMany(type => type.GetProperties(BindingFlags.Static | BindingFlags.Public))
            .Where(property => property.PropertyType == typeof(RuleTable))
            .SelectMany(property => (RuleTable)property.GetValue(null)!)
            .ShouldBe(Rules.All, ignoreOrder: true);

    [Fact]
    public void A_rule_is_found_by_its_id() => Rules.Find("openapi-operation-removed")!.Severity.ShouldBe(Severity.Breaking);
}
