using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>The versions of OpenAPI, and what version 3.2 added.</summary>
public class OpenApiVersionTests
{
    private const string Reply = "responses: { '200': { description: d } }";

    [Theory]
    [InlineData("3.3.0")]
    [InlineData("3.10.0")]
    public void An_unknown_version_is_refused(string version)
    {
        var document = Document(version, $"get: {{ {Reply} }}");

        Should.Throw<ContractInputException>(() => Verdicts.Of(document, document)).Problem.ShouldContain(version);
    }

    [Theory]
    [InlineData("query: { " + Reply + " }")]
    [InlineData("additionalOperations: { COPY: { " + Reply + " } }")]
    public void A_method_of_3_2_that_was_removed_breaks(string operation) =>
        Verdicts.Of(Document("3.2.0", operation), Document("3.2.0", "summary: nothing")).ShouldBe(("Breaking", "-"));

    [Theory]
    [
        InlineData(
            "text/event-stream: { itemSchema: { type: object, required: [id] } }",
            "text/event-stream: { itemSchema: { type: object } }"),
    ]
    [
        InlineData(
            "application/json: { $ref: '#/components/mediaTypes/Whole' }",
            "application/json: { $ref: '#/components/mediaTypes/Fraction' }"),
    ]
    public void A_reply_of_3_2_is_compared(string before, string now) =>
        Verdicts.Of(Content(before), Content(now)).ShouldBe(("-", "Breaking"));

    [Theory]
    [InlineData("integer", "-")]
    [InlineData("string", "Breaking")]
    public void The_lines_of_a_reply_are_the_items_of_an_array(string type, string forReceivers) => Verdicts.Of(
            Content("application/jsonl: { schema: { type: array, items: { type: integer } } }"),
            Content($"application/jsonl: {{ itemSchema: {{ type: {type} }} }}"))
        .ShouldBe(("-", forReceivers));

    [Fact]
    public void Another_schema_for_unknown_values_of_a_discriminator_breaks()
    {
        Verdicts.Of(Union("A"), Union("B")).ShouldBe(("-", "Breaking"));
        Verdicts.Of(Union("A"), Union("'#/components/schemas/A'")).ShouldBe(("-", "-"));

        static string Union(string name) => Content(
            $"application/json: {{ schema: {{ oneOf: [{Ref("A")}, {Ref("B")}], "
            + $"discriminator: {{ propertyName: k, defaultMapping: {name} }} }} }}");

        static string Ref(string name) => $"{{ $ref: '#/components/schemas/{name}' }}";
    }

    [Fact]
    public void A_document_may_refer_to_itself_by_its_address()
    {
        Verdicts.Of(WithAddress("Whole"), WithAddress("Fraction")).ShouldBe(("-", "Breaking"));

        static string WithAddress(string name) => "$self: https://a.example/api\n" + Content(
            $"application/json: {{ $ref: 'https://a.example/api#/components/mediaTypes/{name}' }}");
    }

    [Fact]
    public void A_security_scheme_may_be_named_by_a_reference()
    {
        Verdicts.Of(Secured("key"), Secured("'#/components/securitySchemes/key'")).ShouldBe(("-", "-"));

        static string Secured(string name) => Document("3.2.0", $"get: {{ security: [{{ {name}: [] }}], {Reply} }}");
    }

    private static string Content(string content) =>
        Document("3.2.0", $"get: {{ responses: {{ '200': {{ description: d, content: {{ {content} }} }} }} }}");

    private static string Document(string version, string item) => $$"""
        openapi: {{version}}
        info: { title: t, version: "1" }
        paths:
          /things: { {{item}} }
        components:
          mediaTypes:
            Whole: { schema: { type: integer } }
            Fraction: { schema: { type: number } }
          schemas:
            A: { type: object, properties: { k: { type: string }, a: { type: string } } }
            B: { type: object, properties: { k: { type: string }, b: { type: string } } }
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
        """;
}
