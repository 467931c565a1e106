namespace Billink.Contracts.Diff.Tests;

/// <summary>Realistic changes of statuses, response bodies and headers, each with its verdict.</summary>
public class OpenApiResponseChangeTests
{
    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        { "{ '200': { description: d } }", "{ '201': { description: d } }", "-", "Breaking" },
        { "{ '200': { description: d } }", "{ '200': { description: d }, '202': { description: d } }", "-", "Risky" },
        { "{ '200': { description: d } }", "{ '200': { description: d }, '404': { description: d } }", "-", "-" },
        { "{ '200': { description: d }, '404': { description: d } }", "{ '200': { description: d } }", "-", "Risky" },
        {
            "{ '200': { description: d }, '4XX': { description: d } }", "{ '200': { description: d }, '404': { description: d } }",
            "-", "-"
        },
        { "{ '200': { description: d } }", "{ '2XX': { description: d } }", "-", "Risky" },
        { "{ '200': { description: d } }", "{ '200': { description: d }, default: { description: d } }", "-", "-" },
        {
            "{ '200': { description: d, content: { application/json: {}, text/csv: {} } } }",
            "{ '200': { description: d, content: { application/json: {} } } }", "-", "Breaking"
        },
        {
            "{ '200': { description: d, content: { application/json: {} } } }",
            "{ '200': { description: d, content: { application/json: {}, text/csv: {} } } }", "-", "-"
        },
        { "{ '200': { description: d, content: { application/json: {} } } }", "{ '200': { description: d } }", "-", "Breaking" },
        {
            "{ '200': { description: d, headers: { X-Left: { required: true, schema: { type: integer } } } } }",
            "{ '200': { description: d } }", "-", "Breaking"
        },
        {
            "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }", "{ '200': { description: d } }",
            "-", "Risky"
        },
        {
            "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }",
            "{ '200': { description: d, headers: { X-Left: { schema: { type: string } } } } }", "-", "Breaking"
        },
        {
            "{ '200': { description: d, headers: { X-Left: { required: true, schema: { type: integer } } } } }",
            "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }", "-", "Breaking"
        },
        {
            "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }",
            "{ '200': { description: d, headers: { x-left: { required: true, schema: { type: integer } } } } }", "-", "-"
        },
        { "{ '200': { description: one } }", "{ '200': { description: other } }", "-", "-" },
        { "{ '2XX': { description: d } }", "{ '200': { description: d } }", "-", "-" },
        { "{ default: { description: d } }", "{ '200': { description: d }, default: { description: d } }", "-", "-" },
        { "{ default: { description: d } }", "{ '200': { description: d } }", "-", "-" },
        { "{ '200': { description: d } }", "{ default: { description: d } }", "-", "Risky" },
        {
            "{ '200': { description: d }, default: { description: d } }", "{ default: { description: d } }",
            "-", "Breaking"
        },
        {
            "{ '204': { description: d }, default: { description: d, content: { application/json: {} } } }",
            "{ default: { description: d, content: { application/json: {} } } }", "-", "Breaking"
        },
        {
            "{ '200': { description: d }, '204': { description: d }, default: { description: d } }",
            "{ '200': { description: d }, default: { description: d } }", "-", "Breaking"
        },
        { "{ '303': { description: d } }", "{ '200': { description: d } }", "-", "Breaking" },
        { "{ '302': { description: d }, '400': { description: d } }", "{ '400': { description: d } }", "-", "Breaking" },
        {
            "{ default: { description: d, content: { application/json: { schema: { type: string } } } } }",
            "{ '200': { description: d, content: { application/json: { schema: { type: integer } } } }, default: { "
                + "description: d, content: { application/json: { schema: { type: string } } } } }",
            "-", "Breaking"
        },
        {
            "{ '200': { description: d, headers: { X-Kind: { schema: { type: string, enum: [a] } } } } }",
            "{ '200': { description: d, headers: { X-Kind: { schema: { type: string, enum: [a, b] } } } } }", "-", "Risky"
        },
        {
            "{ '200': { description: d, headers: { X-Old: { deprecated: true, x-sunset: 2035-01-01, schema: { type: string } } } } }",
            "{ '200': { description: d, headers: { X-Old: { deprecated: true, x-sunset: 2031-01-01, schema: { type: string } } } } }",
            "-", "Breaking"
        },

        // Bytes: OpenAPI 3.0 has a format for them, and 3.1 no schema.
        {
            "{ '200': { description: d, content: { application/octet-stream: { schema: { type: string, format: binary } } } } }",
            "{ '200': { description: d, content: { application/octet-stream: {} } } }", "-", "-"
        },
        {
            "{ '200': { description: d, content: { text/plain: { schema: { type: string, format: binary } } } } }",
            "{ '200': { description: d, content: { text/plain: {} } } }", "-", "Breaking"
        },
        {
            "{ '200': { description: d } }",
            "{ '200': { description: d, headers: { X-Kind: { required: true, schema: { type: string } } } } }", "-", "-"
        },
        {
            "{ '200': { description: d, content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
            "{ '200': { description: d, content: { application/json: { schema: { type: object, properties: { items: "
                + "{ type: array, items: { type: string } } } } } } } }",
            "-", "Breaking"
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_a_response_has_its_verdict(string before, string now, string forSenders, string forReceivers) =>
        OperationDocument.VerdictsOf("responses", before, now)
            .ShouldBe((forSenders, forReceivers));
}
