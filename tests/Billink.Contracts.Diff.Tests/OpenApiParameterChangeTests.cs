namespace Billink.Contracts.Diff.Tests;

/// <summary>Realistic changes of parameters, each with its verdict.</summary>
public class OpenApiParameterChangeTests
{
    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        { "[]", "[{ name: shop, in: query, required: true, schema: { type: string } }]", "Breaking", "-" },
        { "[]", "[{ name: shop, in: query, schema: { type: string } }]", "-", "-" },
        { "[]", "[{ name: X-Shop, in: header, required: true, schema: { type: string } }]", "Breaking", "-" },
        { "[]", "[{ name: session, in: cookie, required: true, schema: { type: string } }]", "Breaking", "-" },
        { "[{ name: q, in: query, schema: { type: string } }]", "[]", "Breaking", "-" },
        {
            "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, required: true, schema: { type: string } }]",
            "Breaking", "-"
        },
        {
            "[{ name: q, in: query, required: true, schema: { type: string } }]", "[{ name: q, in: query, schema: { type: string } }]",
            "-", "-"
        },
        { "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: header, schema: { type: string } }]", "Breaking", "-" },
        { "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, schema: { type: integer } }]", "Breaking", "-" },
        { "[{ name: q, in: query, schema: { type: integer } }]", "[{ name: q, in: query, schema: { type: string } }]", "-", "-" },
        {
            "[{ name: q, in: query, schema: { type: string, enum: [a, b] } }]",
            "[{ name: q, in: query, schema: { type: string, enum: [a] } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: integer, default: 10 } }]",
            "[{ name: q, in: query, schema: { type: integer, default: 20 } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, style: spaceDelimited, schema: { type: array, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, explode: false, schema: { type: array, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, style: form, explode: true, schema: { type: array, items: { type: string } } }]", "-", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, explode: false, schema: { type: string } }]",
            "-", "-"
        },
        {
            "[{ name: q, in: query, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }]",
            "[{ name: q, in: query, schema: { type: object, properties: { a: { type: string } } } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, schema: { type: array, minItems: 2, items: { type: string } } }]", "Breaking", "-"
        },
        { "[{ name: X-Id, in: header, schema: { type: string } }]", "[{ name: x-id, in: header, schema: { type: string } }]", "-", "-" },
        {
            "[{ name: pageSize, in: query, schema: { type: integer } }]", "[{ name: page_size, in: query, schema: { type: integer } }]",
            "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, deprecated: true, schema: { type: string } }]",
            "-", "-"
        },
        {
            "[{ name: q, in: query, allowReserved: true, schema: { type: string } }]", "[{ name: q, in: query, schema: { type: string } }]",
            "Risky", "-"
        },
        {
            "[{ name: q, in: query, content: { application/json: { schema: { type: string } } } }]",
            "[{ name: q, in: query, content: { application/json: { schema: { type: integer } } } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, content: { application/json: { schema: { type: string } } } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, schema: { type: string, nullable: true } }]",
            "-", "-"
        },
        {
            "[{ name: q, in: query, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }]",
            "[{ name: q, in: query, style: deepObject, schema: { type: object, required: [a], properties: { a: { type: string } } } }]",
            "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: array, maxItems: 10, items: { type: string } } }]",
            "[{ name: q, in: query, schema: { type: array, maxItems: 5, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, schema: { type: string, pattern: '^[a-z]+$' } }]",
            "Breaking", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: boolean } }]",
            "[{ name: q, in: query, schema: { type: string, enum: ['true', 'false'] } }]", "-", "-"
        },
        {
            "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]", "-", "-"
        },

        // Defaults, and a header that OpenAPI ignores.
        {
            "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, required: false, deprecated: false, style: form, explode: true, allowEmptyValue: "
                + "false, schema: { type: string } }]",
            "-", "-"
        },
        { "[{ name: Authorization, in: header, schema: { type: string } }]", "[]", "-", "-" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_a_parameter_has_its_verdict(string before, string now, string forSenders, string forReceivers) =>
        OperationDocument.VerdictsOf("parameters", before, now)
            .ShouldBe((forSenders, forReceivers));
}
