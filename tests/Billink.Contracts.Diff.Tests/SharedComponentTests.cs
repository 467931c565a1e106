using System.Globalization;
using System.Text;
using System.Text.Json;
using Billink.Contracts.Diff.Reports;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>A component that many operations use is reported once, with these operations.</summary>
public class SharedComponentTests
{
    private const int Operations = 300;

    private static readonly string Old = Document(Operations, "integer");
    private static readonly string New = Document(Operations, "string");

    [Fact]
    public void A_change_of_a_component_is_one_change_for_each_direction()
    {
        var changes = Compare(Old, New).Changes;

        changes.Select(change => change.Direction).ShouldBe([Direction.Request, Direction.Response], ignoreOrder: true);
        foreach (var change in changes)
        {
            change.Severity.ShouldBe(Severity.Breaking);
            change.Operations.Count.ShouldBe(Operations);
            change.Operations.ShouldContain("POST /things7");
            change.Subject.ShouldBe("component Money amount");
            change.Message.ShouldStartWith("`amount` in the component Money ");
        }
    }

    [Fact]
    public void A_parameter_that_operations_share_is_one_change()
    {
        var required = Old.Replace("in: query,", "in: query, required: true,", StringComparison.Ordinal);

        var change = Compare(Old, required).Changes.ShouldHaveSingleItem();

        change.Operations.Count.ShouldBe(Operations);
        change.Message.ShouldBe("The query parameter page became required.");
    }

    [Fact]
    public void A_change_of_one_operation_keeps_its_own_path()
    {
        var change = Compare(Document(1, "integer"), Document(1, "string")).Changes.First(change => change.Direction == Direction.Request);

        change.Operations.ShouldBe(["POST /things0"]);
        change.Message.ShouldStartWith("`price.amount` in the request body ");
    }

    [Fact]
    public void The_fingerprint_does_not_depend_on_the_order_of_the_file()
    {
        var reordered = Compare(Document(Operations, "integer", descending: true), Document(Operations, "string", descending: true));

        reordered.Changes.Select(change => change.Fingerprint).ShouldBe(Compare(Old, New).Changes.Select(change => change.Fingerprint));
    }

    [Fact]
    public void Acceptances_of_each_operation_accept_the_change()
    {
        // As versions before reported it: a change for each operation.
        var each = Enumerable.Range(0, Operations).SelectMany(number => Compare(Only(Old, number), Only(New, number)).Changes)
            .Select(change => new AcceptedChange(change.Fingerprint, "Agreed.")).ToList();
        each.Count.ShouldBe(2 * Operations);

        var all = Compare(Old, New, each);
        all.Changes.ShouldBeEmpty();
        all.Accepted.Count.ShouldBe(2);
        all.UnusedAcceptances.ShouldBeEmpty();

        Compare(Old, New, each.Skip(1)).Changes.ShouldHaveSingleItem().Direction.ShouldBe(Direction.Request);
        Compare(Old, New, all.Accepted.Select(change => new AcceptedChange(change.Fingerprint, "Agreed."))).Changes.ShouldBeEmpty();
    }

    [Theory]
    [InlineData(ContractReportFormat.Json)]
    [InlineData(ContractReportFormat.Markdown)]
    [InlineData(ContractReportFormat.GitHub)]
    [InlineData(ContractReportFormat.Sarif)]
    [InlineData(ContractReportFormat.JUnit)]
    [InlineData(ContractReportFormat.Changelog)]
    [InlineData(ContractReportFormat.Line)]
    public void Every_format_has_one_entry(ContractReportFormat format)
    {
        var report = Compare(Old, New);
        var text = ContractReportWriter.Write(report, format);

        var entry = format switch
        {
            ContractReportFormat.Json => "\"fingerprint\": ",
            ContractReportFormat.Sarif => "\"contractChange/v1\": ",
            ContractReportFormat.GitHub => "::error ",
            ContractReportFormat.JUnit => "<failure ",
            ContractReportFormat.Changelog => "**Breaking**: ",
            ContractReportFormat.Markdown => "- **`amount`",
            _ => "2 breaking, 0 risky, 0 compatible",
        };
        text.Split(entry).Length.ShouldBe(format == ContractReportFormat.Line ? 2 : 3);
    }

    [Fact]
    public void Json_has_every_operation()
    {
        using var json = JsonDocument.Parse(ContractReportWriter.Write(Compare(Old, New), ContractReportFormat.Json));

        json.RootElement.GetProperty("schemaVersion").GetInt32().ShouldBe(2);
        foreach (var change in json.RootElement.GetProperty("changes").EnumerateArray())
            change.GetProperty("operations").GetArrayLength().ShouldBe(Operations);
    }

    private static ContractReport Compare(string old, string current, IEnumerable<AcceptedChange>? accepted = null) =>
        ContractDiff.Compare(
            new ContractSource("spec/shop.yaml", old), new ContractSource("spec/shop.yaml", current),
            new ContractDiffOptions { Accepted = [.. accepted ?? []] });

    // The document with the component, used by one operation only.
    private static string Only(string document, int number) => string.Join('\n', document.Split('\n').Where(line =>
        !line.StartsWith("  /things", StringComparison.Ordinal)
        || line.StartsWith(FormattableString.Invariant($"  /things{number}:"), StringComparison.Ordinal)));

    private static string Document(int operations, string type, bool descending = false)
    {
        var text = new StringBuilder("openapi: 3.0.3\ninfo: { title: t, version: '1' }\npaths:\n");
        foreach (var number in descending ? Enumerable.Range(0, operations).Reverse() : Enumerable.Range(0, operations))
        {
            text.Append(
                CultureInfo.InvariantCulture,
                $"  /things{number}: {{ post: {{ parameters: [{{ $ref: '#/components/parameters/Page' }}], requestBody: {Body}, "
                    + $"responses: {{ '200': {{ description: ok, {Body[1..]} }} }} }}\n");
        }

        return text
            + "components:\n  schemas:\n"
            + "    Order: { type: object, properties: { price: { $ref: '#/components/schemas/Money' } } }\n"
            + $"    Money: {{ type: object, properties: {{ amount: {{ type: {type} }}, currency: {{ type: string }} }} }}\n"
            + "  parameters:\n    Page: { name: page, in: query, schema: { type: integer } }\n";
    }

    private const string Body = "{ content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }";
}
