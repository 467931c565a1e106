namespace Billink.Contracts.Diff.Tests;

/// <summary>Forms, plain text and query parameters contain text only, so a number is also text there.</summary>
public class OpenApiTextPlaceTests
{
    [Theory]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData("multipart/form-data")]
    public void A_number_in_a_form_may_become_a_text(string mediaType) =>
        Body(mediaType, "{ type: object, properties: { n: { type: integer } } }", "{ type: object, properties: { n: { type: string } } }")
            .ShouldBe("-");

    [Fact]
    public void A_number_as_plain_text_may_become_a_text() => Body("text/plain", "{ type: integer }", "{ type: string }").ShouldBe("-");

    [Theory]
    [InlineData("application/json", "{ type: integer }", "{ type: string }")]
    [InlineData("multipart/form-data", "{ type: string }", "{ type: integer }")]
    [
        InlineData(
            "multipart/form-data", "{ type: object, properties: { n: { type: integer } } }",
            "{ type: object, properties: { n: { type: string } } }"),
    ]
    public void Another_type_of_a_property_breaks(string mediaType, string before, string now) =>
        Body(mediaType, $"{{ type: object, properties: {{ p: {before} }} }}", $"{{ type: object, properties: {{ p: {now} }} }}")
            .ShouldBe("Breaking");

    [Theory]
    [InlineData("schema: { type: string }", "schema: { type: array, items: { type: string } }", "-")]
    [InlineData("schema: { type: integer }", "schema: { type: array, items: { type: string } }", "-")]
    [InlineData("schema: { type: string }", "schema: { type: array, items: { type: integer } }", "Breaking")]
    [InlineData("schema: { type: integer }", "schema: { type: array, items: { type: integer }, maxItems: 0 }", "Breaking")]
    [InlineData("schema: { type: integer }", "schema: { type: array, items: { type: integer }, enum: [[1]] }", "Breaking")]
    [InlineData("schema: { type: string, enum: ['0'] }", "schema: { type: number, minimum: 0 }", "-")]
    [InlineData("schema: { type: string, enum: ['0'] }", "schema: { type: number, minimum: 0, exclusiveMinimum: true }", "Risky")]
    [InlineData("schema: { type: string }", "schema: { type: array, minItems: 2, items: { type: string } }", "Breaking")]
    [InlineData("schema: { type: array, items: { type: string } }", "schema: { type: string }", "Breaking")]
    [InlineData("schema: { type: boolean }", "schema: { type: string, enum: ['true', 'false', both] }", "-")]
    [InlineData("schema: { type: boolean }", "schema: { type: string, enum: ['true'] }", "Breaking")]
    [InlineData("schema: { type: integer }", "schema: { type: string, pattern: '^-?[0-9]+$' }", "-")]
    [InlineData("schema: { type: integer, default: 10 }", "schema: { type: string, default: '10' }", "-")]
    [InlineData("schema: { type: boolean, default: false }", "schema: { type: string, enum: ['true', 'false'], default: 'false' }", "-")]
    [InlineData("schema: { type: integer, default: 10 }", "schema: { type: string, default: '20' }", "Breaking")]
    public void A_query_parameter_breaks_only_if_it_no_longer_takes_the_same_texts(string before, string now, string verdict) =>
        Verdicts.Of(Query(before), Query(now)).Senders.ShouldBe(verdict);

    [Theory]
    [InlineData("application/x-www-form-urlencoded", "-")]
    [InlineData("application/json", "Breaking")]
    public void A_form_in_a_parameter_has_texts(string mediaType, string verdict)
    {
        Verdicts.Of(Form("integer"), Form("string")).Senders.ShouldBe(verdict);

        string Form(string type) => Query(
            $"content: {{ {mediaType}: {{ schema: {{ type: object, properties: {{ a: {{ type: {type} }} }} }} }} }}");
    }

    private static string Body(string mediaType, string before, string now) =>
        Verdicts.Of(Request(mediaType, before), Request(mediaType, now)).Senders;

    private static string Query(string schema) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things:
            get:
              parameters: [{ name: q, in: query, {{schema}} }]
              responses: { '204': { description: d } }
        """;

    private static string Request(string mediaType, string schema) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things:
            post:
              requestBody: { content: { {{mediaType}}: { schema: {{schema}} } } }
              responses: { '204': { description: d } }
        """;
}
