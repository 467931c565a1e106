namespace Billink.Contracts.Diff.Tests;

/// <summary>A document with one operation, whose request and response bodies have the schema under test.</summary>
internal static class SchemaDocument
{
    /// <param name="schema">In YAML, on one line.</param>
    /// <param name="version">Of OpenAPI.</param>
    /// <param name="others">Other schemas, each on a line of its own, indented by four.</param>
    public static string Of(string schema, string version = "3.0.3", string others = "") => $$"""
        openapi: {{version}}
        info: { title: t, version: "1" }
        paths:
          /things:
            post:
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } }
              responses:
                "200": { description: ok, content: { application/json: { schema: { $ref: '#/components/schemas/S' } } } }
        components:
          schemas:
            S: {{schema}}
        {{others}}
        """;
}
