namespace Billink.Contracts.Diff.Tests;

/// <summary>The name of an API key, in each place.</summary>
public class OpenApiApiKeyTests
{
    [Theory]
    [InlineData("header", "-")]
    [InlineData("query", "Breaking")]
    [InlineData("cookie", "Breaking")]
    public void Only_a_header_has_a_name_without_case(string place, string verdict) =>
        Verdicts.Of(Document(place, "Key"), Document(place, "key")).Senders.ShouldBe(verdict);

    private static string Document(string place, string name) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths: {}
        components: { securitySchemes: { k: { type: apiKey, in: {{place}}, name: {{name}} } } }
        """;
}
