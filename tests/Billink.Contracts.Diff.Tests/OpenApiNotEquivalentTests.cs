namespace Billink.Contracts.Diff.Tests;

/// <summary>What looks like another way to write the same, and isn't.</summary>
public sealed class OpenApiNotEquivalentTests
{
    [Theory]
    [InlineData("application/json", "{ properties: { d: { contentMediaType: application/octet-stream } } }",
        "{ properties: { d: { type: string, contentMediaType: application/octet-stream } } }")]
    [InlineData("application/x-ndjson", "{ type: array, items: { type: integer } }", "{ type: object, items: { type: integer } }")]
    [InlineData("application/octet-stream", "{}", "false")]
    [InlineData("application/cbor", "{}", "{ type: string }")]
    public void A_body_that_accepts_less_breaks(string mediaType, string before, string now) =>
        Verdicts.Of(Document(mediaType, before), Document(mediaType, now)).Senders.ShouldBe("Breaking");

    [Fact]
    public void A_pattern_of_the_letters_of_base64url_does_not_say_that_a_text_can_be_decoded() => Verdicts.Of(
        Document("application/json", "{ type: string, pattern: '^[A-Za-z0-9_-]+$' }"),
        Document("application/json", "{ type: string, pattern: '^[A-Za-z0-9_-]+$', format: base64url }")).Senders.ShouldNotBe("-");

    [Theory]
    [InlineData("API/v1", "api/v1")]
    [InlineData("v1", "v2")]
    [InlineData("https://a.example?Tenant=X", "https://a.example?tenant=x")]
    public void A_server_whose_path_or_query_differs_is_another_one(string before, string now) => Verdicts.Of(
        Document("application/json", "{}", before), Document("application/json", "{}", now)).Senders.ShouldNotBe("-");

    private static string Document(string mediaType, string schema, string server = "/") => $$"""
        openapi: 3.1.0
        info: { title: t, version: "1" }
        servers: [{ url: '{{server}}' }]
        paths:
          /a:
            post:
              requestBody: { required: true, content: { {{mediaType}}: { schema: {{schema}} } } }
              responses: { "200": { description: x } }
        """;
}
