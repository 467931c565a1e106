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

    [Theory]
    [InlineData("{ $ref: 'https://schemas.example/amount' }")]
    [InlineData("{ $ref: 'https://schemas.example/money#/properties/a' }")]
    [InlineData("{ $ref: 'https://schemas.example/money#part' }")]
    [InlineData("{ $ref: amount.json }")]
    public void A_reference_to_the_id_of_a_schema_of_the_document_is_followed(string reference) =>
        Verdicts.Of(WithIds(reference, "string"), WithIds(reference, "integer")).ShouldBe(("Breaking", "Breaking"));

    [Fact]
    public void A_reference_inside_of_a_schema_with_an_id_starts_there()
    {
        const string reference = "{ $ref: '#/components/schemas/Order' }";

        Verdicts.Of(WithIds(reference, "string"), WithIds(reference, "integer")).ShouldBe(("Breaking", "Breaking"));
        Verdicts.Of(WithIds(reference, "string"), WithIds(reference, "string")).ShouldBe(("-", "-"));
    }

    [Theory]
    [InlineData("https://schemas.example/other")]
    [InlineData("other.json")]
    public void A_reference_to_an_unknown_address_is_refused(string address) =>
        Should.Throw<ContractInputException>(
                () => Verdicts.Of(WithIds($"{{ $ref: '{address}' }}", "string"), WithIds($"{{ $ref: '{address}' }}", "string")))
            .Problem.ShouldContain(address);

    [Theory]
    [InlineData("x-text: |\n  \n   \n  \n")]
    [InlineData("x-text: >-\n   \n    \n")]
    [InlineData("x-text: |\n      \n  text\n")]
    public void A_text_block_may_start_with_blanks(string block) =>
        Verdicts.Of(block + Document("integer", "A: {}"), block + Document("string", "A: {}")).Receivers.ShouldBe("Breaking");

    [Fact]
    public void A_contract_may_have_thousands_of_files()
    {
        var names = Enumerable.Range(0, 1200).Select(number => $"s{number}.yaml").ToList();
        ContractSource Open(string type) => new(
            $"{type}.yaml",
            Document(
                "object, properties: { " + string.Join(", ", names.Select(name => $"{name[..^5]}: {{ $ref: {name} }}")) + " }", "A: {}"))
        {
            OpenRelative = path => names.Contains(path)
                ? new ContractSource(path, $"type: {(path == names[^1] ? type : "string")}")
                : null,
        };

        ContractDiff.Compare(Open("string"), Open("integer")).Changes.ShouldHaveSingleItem()
            .RuleId.ShouldBe("openapi-response-type-changed");
    }

    private static string WithIds(string reference, string type) => SchemaDocument.Of(reference, "3.1.0", $$"""
            Amount: { $id: 'https://schemas.example/amount', type: {{type}} }
            Relative: { $id: amount.json, type: {{type}} }
            Money: { $id: 'https://schemas.example/money', properties: { a: { $anchor: part, type: {{type}} } } }
            Order:
              $id: https://schemas.example/order
              type: object
              properties:
                a: { $ref: '#/$defs/inner' }
                b: { $ref: '#/components/schemas/Plain' }
                c: { $ref: amount }
              $defs: { inner: { type: {{type}} } }
            Plain: { type: string }
        """);

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
