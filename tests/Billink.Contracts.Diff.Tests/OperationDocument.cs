namespace Billink.Contracts.Diff.Tests;

/// <summary>A document with one operation. A test changes one part of it.</summary>
internal static class OperationDocument
{
    /// <summary>The components of the document if the part is <c>security</c>.</summary>
    public const string SecuritySchemes =
        "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, other: { type: http, scheme: basic }, "
        + "oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: { "
        + "read: r, write: w } } } } } }";

    /// <summary>Compares two texts of one part: the verdicts for senders and for receivers.</summary>
    public static (string Senders, string Receivers) VerdictsOf(string part, string before, string now) =>
        Verdicts.Of(With(part, before), With(part, now));

    /// <summary>Returns the document with another text in one of its parts.</summary>
    /// <param name="part">
    /// <c>path</c>, <c>parameters</c>, <c>requestBody</c>, <c>responses</c> or <c>security</c>; <c>more</c> for other members of the
    /// operation, <c>document</c> for other members of the document.
    /// </param>
    /// <param name="text">The part in YAML.</param>
    private static string With(string part, string text)
    {
        string Or(string name, string other) => part == name ? text : other;
        var path = Or("path", "/orders/{id}");
        var name = path.Contains("orderId", StringComparison.Ordinal) ? "orderId" : "id";
        var parameters = $"[{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}, {Or("parameters", "[]")[1..]}";
        var hasInfo = part == "document" && text.StartsWith("info", StringComparison.Ordinal);
        return $"""
            openapi: 3.0.3
            {(hasInfo ? text : "info: { title: t, version: '1' }" + (part == "document" ? "\n" + text : ""))}
            {(part == "security" ? SecuritySchemes : "")}
            paths:
              {path}:
                post:
                  {Or("more", "operationId: placeOrder")}
                  parameters: {parameters}
                  {(part == "requestBody" ? "requestBody: " + text : "")}
                  {(part == "security" ? "security: " + text : "")}
                  responses: {Or("responses", "{ '200': { description: d } }")}
            """;
    }
}
