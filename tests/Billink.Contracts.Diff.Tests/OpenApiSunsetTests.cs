using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>The date on which a deprecated part is removed.</summary>
public class OpenApiSunsetTests
{
    [Theory]
    [InlineData("parameters: [{ name: q, in: query, DATE, schema: { type: string } }]", "openapi-parameter-sunset-sooner")]
    [
        InlineData(
            "parameters: [{ name: q, in: query, schema: { type: object, properties: { a: { type: string, DATE } } } }]",
            "openapi-request-sunset-sooner"),
    ]
    [InlineData("DATE", "openapi-sunset-sooner")]
    public void A_date_that_moves_forward_breaks_and_a_later_one_does_not(string part, string rule)
    {
        Compare(part, "2035-01-01", "2031-01-01").ShouldContain(change => change.RuleId == rule && change.Severity == Severity.Breaking);
        Compare(part, "2031-01-01", "2035-01-01").ShouldNotContain(change => change.Severity != Severity.Compatible);
    }

    private static IEnumerable<Change> Compare(string part, string before, string now) =>
        ContractDiff.Compare(new ContractSource("old.yaml", Document(part, before)), new ContractSource("new.yaml", Document(part, now)))
            .Changes;

    private static string Document(string part, string date) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things:
            get: { {{part.Replace("DATE", $"deprecated: true, x-sunset: '{date}'", StringComparison.Ordinal)}}, responses: {} }
        """;
}
