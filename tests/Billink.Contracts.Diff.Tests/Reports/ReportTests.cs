using System.Text.Json;
using System.Xml.Linq;
using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Documents;
using Billink.Testing;
using Snapshooter.Xunit;

namespace Billink.Contracts.Diff.Tests.Reports;

public class ReportTests
{
    private const string Old = """
        openapi: 3.0.3
        info: { title: shop, version: "1" }
        paths:
          /orders:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
              responses: { "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } } }
            delete:
              responses: { "204": { description: ok } }
        components:
          schemas:
            Order: { type: object, properties: { number: { type: string }, colour: { type: string, enum: [red] } } }
        """;

    private static readonly string New = Old
        .Replace("type: object, properties", "type: object, required: [number], properties", StringComparison.Ordinal)
        .Replace("[red]", "[red, 'a<b>|`*_']", StringComparison.Ordinal)
        .Replace("    delete:\n", "    x-delete:\n", StringComparison.Ordinal);

    private static readonly ContractReport Report = Compare(new ContractDiffOptions());

    [Theory]
    [InlineData(ContractReportFormat.Markdown)]
    [InlineData(ContractReportFormat.Json)]
    [InlineData(ContractReportFormat.Sarif)]
    [InlineData(ContractReportFormat.GitHub)]
    [InlineData(ContractReportFormat.JUnit)]
    [InlineData(ContractReportFormat.Line)]
    [InlineData(ContractReportFormat.Changelog)]
    public void A_report_reads_as_approved(ContractReportFormat format) =>
        Snapshot.Match(ContractReportWriter.Write(Report, format), $"{nameof(ReportTests)}.{format}");

    [Theory]
    [InlineData(ContractReportFormat.Markdown)]
    [InlineData(ContractReportFormat.Json)]
    [InlineData(ContractReportFormat.Sarif)]
    [InlineData(ContractReportFormat.JUnit)]
    public void A_report_shows_what_is_accepted_and_why(ContractReportFormat format) =>
        Snapshot.Match(ContractReportWriter.Write(AllAccepted(), format), $"{nameof(ReportTests)}.Accepted.{format}");

    [Fact]
    public void What_breaks_and_is_accepted_still_breaks()
    {
        var text = ContractReportWriter.Write(AllAccepted(), ContractReportFormat.Markdown);

        text.ShouldNotContain("Nothing breaks");
        text.ShouldContain("Nothing else breaks. 2 breaking changes are accepted: see below.");
        text.ShouldContain("Accepted until 2030-06-30: Nobody uses it.");
    }

    [Fact]
    public void A_removal_points_at_its_line_in_the_old_version()
    {
        var change = Report.Changes.Single(change => change.RuleId == "openapi-operation-removed");

        change.IsRemoval.ShouldBeTrue();
        change.Location.ShouldBe(change.OldLocation);
        ContractReportWriter.Write(Report, ContractReportFormat.Markdown).ShouldContain("spec/shop.yaml:8 (in the old version)");
    }

    [Fact]
    public void Json_has_what_its_schema_requires()
    {
        using var schema = JsonDocument.Parse(File.ReadAllText(Repository.File("docs", "contract-diff.schema.json")));
        using var json = JsonDocument.Parse(ContractReportWriter.Write(Report, ContractReportFormat.Json));
        var required = schema.RootElement.GetProperty("$defs").GetProperty("change").GetProperty("required").EnumerateArray().Select(
            name => name.GetString()!).ToList();
        var described = schema.RootElement.GetProperty("$defs").GetProperty("change").GetProperty("properties").EnumerateObject().Select(
            property => property.Name);
        foreach (var change in json.RootElement.GetProperty("changes").EnumerateArray())
        {
            change.EnumerateObject().Select(property => property.Name).ShouldBe(required, ignoreOrder: true);
            change.EnumerateObject().Select(property => property.Name).ShouldBeSubsetOf(described);
        }

        using var accepted = JsonDocument.Parse(ContractReportWriter.Write(AllAccepted(), ContractReportFormat.Json));
        foreach (var change in accepted.RootElement.GetProperty("accepted").EnumerateArray())
            change.EnumerateObject().Select(property => property.Name).ShouldBe([.. required, "acceptances"], ignoreOrder: true);
    }

    [Fact]
    public void Junit_counts_what_it_holds()
    {
        var suite = XElement.Parse(ContractReportWriter.Write(Report, ContractReportFormat.JUnit)).Element("testsuite")!;
        suite.Elements("testcase").Count().ShouldBe((int)suite.Attribute("tests")!);
        suite.Descendants("failure").Count().ShouldBe((int)suite.Attribute("failures")!);
    }

    [Fact]
    public void An_accepted_change_does_not_count_until_its_day_has_passed()
    {
        var breaking = Report.Changes.Where(change => change.Severity == Severity.Breaking).ToList();
        var accepted = breaking.Select(
            change => new AcceptedChange(change.Fingerprint, "Nobody uses it.", new DateOnly(2030, 6, 30))).ToList();
        var before = Compare(new ContractDiffOptions { Accepted = accepted, TimeProvider = new Day(2030, 6, 30) });
        before.IsBreaking.ShouldBeFalse();
        before.Accepted.Count.ShouldBe(breaking.Count);
        before.UnusedAcceptances.ShouldBeEmpty();
        var after = Compare(new ContractDiffOptions { Accepted = accepted, TimeProvider = new Day(2030, 7, 1) });
        after.IsBreaking.ShouldBeTrue();
        after.Accepted.ShouldBeEmpty();
        after.UnusedAcceptances.Count.ShouldBe(breaking.Count);
    }

    [Fact]
    public void Markdown_of_a_large_change_fits_in_a_comment_and_says_what_it_leaves_out()
    {
        var report = new ContractReport
        {
            Changes = [.. Enumerable.Range(0, 1000).SelectMany(number => Report.Changes.Select(
                change => change with { Message = $"{change.Message} ({number})" })).OrderBy(change => change.Severity)],
        };

        var text = ContractReportWriter.Write(report, ContractReportFormat.Markdown);

        text.Length.ShouldBeInRange(60_000, 65_536);
        text.ShouldStartWith($"## Contract: {report.Count(Severity.Breaking)} breaking, ");
        var shown = text.Split("\n- **").Length - 1;
        text.ShouldContain($"**Left out: {report.Count(Severity.Breaking) - shown} breaking, {report.Count(Severity.Risky)} risky, ");
        text.ShouldNotContain("<details>");
    }

    [Fact]
    public void A_rule_can_be_judged_otherwise() => Compare(new ContractDiffOptions
    {
        SeverityOverrides = new Dictionary<string, Severity> { ["openapi-operation-removed"] = Severity.Compatible },
    }).Changes.Single(change => change.RuleId == "openapi-operation-removed").Breaks.ShouldBe(Breaks.None);

    [Fact]
    public void Two_equal_contracts_have_nothing_to_report() =>
        ContractReportWriter.Write(
            ContractDiff.Compare(new ContractSource("a.yaml", Old), new ContractSource("b.yaml", Old)),
            ContractReportFormat.Line).ShouldBe("No changes\n");

    private static ContractReport AllAccepted() => Compare(new ContractDiffOptions
    {
        Accepted =
        [
            .. Report.Changes.Select(change => new AcceptedChange(change.Fingerprint, "Nobody uses it.", new DateOnly(2030, 6, 30))),
        ],
        TimeProvider = new Day(2030, 6, 30),
    });

    private static ContractReport Compare(ContractDiffOptions options) =>
        ContractDiff.Compare(new ContractSource("spec/shop.yaml", Old), new ContractSource("spec/shop.yaml", New), options);

    private sealed class Day(int year, int month, int day) : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new(year, month, day, 12, 0, 0, TimeSpan.Zero);
    }
}
