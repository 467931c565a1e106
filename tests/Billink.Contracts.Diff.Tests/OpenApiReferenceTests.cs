using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>References without a target.</summary>
public class OpenApiReferenceTests
{
    private const string Broken = "Unused: { properties: { a: { $ref: '#/components/schemas/Missing' } } }";

    [Fact]
    public void A_broken_reference_in_an_unused_component_is_reported_and_the_rest_is_compared()
    {
        var changes = ContractDiff.Compare(
            new ContractSource("old.yaml", Document("integer", Broken)),
            new ContractSource("new.yaml", Document("string", Broken))).Changes;

        changes.ShouldContain(change => change.RuleId == "openapi-unused-reference-broken" && change.Severity == Severity.Compatible);
        changes.ShouldContain(change => change.RuleId == "openapi-response-type-changed");
    }

    [Fact]
    public void A_broken_reference_in_a_used_component_is_refused()
    {
        const string used = "Used: { properties: { a: { $ref: '#/components/schemas/Missing' } } }";
        var document = Document("object, allOf: [{ $ref: '#/components/schemas/Used' }]", used);

        Should.Throw<ContractInputException>(() => Verdicts.Of(document, document)).Problem.ShouldContain("Missing");
    }

    private static string Document(string type, string schema) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things:
            get:
              responses: { "200": { description: d, content: { application/json: { schema: { type: {{type}} } } } } }
        components:
          schemas:
            {{schema}}
        """;
}
