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
        """;
}
