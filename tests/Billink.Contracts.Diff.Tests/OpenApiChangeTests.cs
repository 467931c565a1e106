namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// Each row is one realistic change of an operation, and how bad it is for who sends and for who receives. The verdicts were written down
/// before the
/// comparison was asked; ten were put otherwise afterwards, where its reason convinced us (most to risky).
/// <c>-</c> means no effect: no change, or a compatible one.
/// </summary>
public class OpenApiChangeTests
{
    private const string Ids =
        "components: { securitySchemes: { key: { type: apiKey, in: header, name: X-Key }, other: { type: http, scheme: basic }, "
        + "oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: 'https://a.example/token', scopes: { read: "
            + "r, write: w } } } } } }";

    private const string Pets = """
            Text: { type: string }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
            StrictCat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: string } } }
        """;

    // Part of the document, before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string, string> Rows { get; } = new()
    {
        // Parameters.
        { "parameters", "[]", "[{ name: shop, in: query, required: true, schema: { type: string } }]", "Breaking", "-" },
        { "parameters", "[]", "[{ name: shop, in: query, schema: { type: string } }]", "-", "-" },
        { "parameters", "[]", "[{ name: X-Shop, in: header, required: true, schema: { type: string } }]", "Breaking", "-" },
        { "parameters", "[]", "[{ name: session, in: cookie, required: true, schema: { type: string } }]", "Breaking", "-" },
        { "parameters", "[{ name: q, in: query, schema: { type: string } }]", "[]", "Breaking", "-" },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, required: true, schema: { type: string } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, required: true, schema: { type: string } }]",
            "[{ name: q, in: query, schema: { type: string } }]", "-", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: header, schema: { type: string } }]",
            "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]", "[{ name: q, in: query, schema: { type: integer } }]",
            "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: integer } }]", "[{ name: q, in: query, schema: { type: string } }]", "-",
            "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string, enum: [a, b] } }]",
            "[{ name: q, in: query, schema: { type: string, enum: [a] } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: integer, default: 10 } }]",
            "[{ name: q, in: query, schema: { type: integer, default: 20 } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, style: spaceDelimited, schema: { type: array, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, explode: false, schema: { type: array, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, style: form, explode: true, schema: { type: array, items: { type: string } } }]", "-", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, explode: false, schema: { type: string } }]", "-", "-"
        },
        {
            "parameters", "[{ name: q, in: query, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }]",
            "[{ name: q, in: query, schema: { type: object, properties: { a: { type: string } } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]",
            "[{ name: q, in: query, schema: { type: array, minItems: 2, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: X-Id, in: header, schema: { type: string } }]",
            "[{ name: x-id, in: header, schema: { type: string } }]", "-", "-"
        },
        {
            "parameters", "[{ name: pageSize, in: query, schema: { type: integer } }]",
            "[{ name: page_size, in: query, schema: { type: integer } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, deprecated: true, schema: { type: string } }]", "-", "-"
        },
        {
            "parameters", "[{ name: q, in: query, allowReserved: true, schema: { type: string } }]",
            "[{ name: q, in: query, schema: { type: string } }]", "Risky", "-"
        },
        {
            "parameters", "[{ name: q, in: query, content: { application/json: { schema: { type: string } } } }]",
            "[{ name: q, in: query, content: { application/json: { schema: { type: integer } } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, content: { application/json: { schema: { type: string } } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, schema: { type: string, nullable: true } }]", "-", "-"
        },

        // Paths and operations.
        { "path", "/orders/{id}", "/orders/{orderId}", "-", "-" },
        { "path", "/orders/{id}", "/order/{id}", "Breaking", "-" },
        { "path", "/orders/{id}", "/orders/{id}/", "Breaking", "-" },
        { "path", "/orders/{id}", "/Orders/{id}", "Breaking", "-" },
        { "more", "operationId: placeOrder", "operationId: createOrder", "Risky", "Risky" },
        { "more", "tags: [orders]", "tags: [order]", "-", "-" },
        { "more", "deprecated: false", "deprecated: true", "-", "-" },
        { "more", "summary: Places an order.", "summary: Creates an order.", "-", "-" },
        { "more", "servers: [{ url: 'https://a.example' }]", "servers: [{ url: 'https://b.example' }]", "Risky", "-" },

        // Bodies.
        {
            "requestBody", "{ content: { application/json: { schema: { type: string } } } }",
            "{ required: true, content: { application/json: { schema: { type: string } } } }", "Breaking", "-"
        },
        {
            "requestBody", "{ content: { application/json: {}, application/xml: {} } }", "{ content: { application/json: {} } }",
            "Breaking", "-"
        },
        { "requestBody", "{ content: { application/json: {} } }", "{ content: { application/json: {}, application/xml: {} } }", "-", "-" },
        { "requestBody", "{ content: { application/json: {} } }", "{ content: { 'application/json; charset=utf-8': {} } }", "-", "-" },
        { "requestBody", "{ content: { application/json: {} } }", "{ content: { 'application/*': {} } }", "-", "-" },
        {
            "requestBody", "{ content: { application/json;version=1: {} } }", "{ content: { application/json;version=2: {} } }", "Breaking",
            "-"
        },
        {
            "requestBody", "{ content: { application/json: { schema: { type: object } } } }",
            "{ content: { application/vnd.shop+json: { schema: { type: object } } } }", "Breaking", "-"
        },
        {
            "requestBody",
            "{ content: { multipart/form-data: { schema: { type: object, properties: { logo: { type: string, format: "
                + "binary } } }, encoding: { logo: { contentType: image/png } } } } }",
            "{ content: { multipart/form-data: { schema: { type: object, properties: { logo: { type: string, format: "
                + "binary } } }, encoding: { logo: { contentType: image/jpeg } } } } }",
            "Risky", "-"
        },

        // Responses.
        { "responses", "{ '200': { description: d } }", "{ '201': { description: d } }", "-", "Breaking" },
        { "responses", "{ '200': { description: d } }", "{ '200': { description: d }, '202': { description: d } }", "-", "Risky" },
        { "responses", "{ '200': { description: d } }", "{ '200': { description: d }, '404': { description: d } }", "-", "-" },
        { "responses", "{ '200': { description: d }, '404': { description: d } }", "{ '200': { description: d } }", "-", "Risky" },
        {
            "responses", "{ '200': { description: d }, '4XX': { description: d } }",
            "{ '200': { description: d }, '404': { description: d } }", "-", "-"
        },
        { "responses", "{ '200': { description: d } }", "{ '2XX': { description: d } }", "-", "Risky" },
        { "responses", "{ '200': { description: d } }", "{ '200': { description: d }, default: { description: d } }", "-", "-" },
        {
            "responses", "{ '200': { description: d, content: { application/json: {}, text/csv: {} } } }",
            "{ '200': { description: d, content: { application/json: {} } } }", "-", "Breaking"
        },
        {
            "responses", "{ '200': { description: d, content: { application/json: {} } } }",
            "{ '200': { description: d, content: { application/json: {}, text/csv: {} } } }", "-", "-"
        },
        {
            "responses", "{ '200': { description: d, content: { application/json: {} } } }", "{ '200': { description: d } }", "-",
            "Breaking"
        },
        {
            "responses", "{ '200': { description: d, headers: { X-Left: { required: true, schema: { type: integer } } } } }",
            "{ '200': { description: d } }", "-", "Breaking"
        },
        {
            "responses", "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }",
            "{ '200': { description: d } }", "-", "Risky"
        },
        {
            "responses", "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }",
            "{ '200': { description: d, headers: { X-Left: { schema: { type: string } } } } }", "-", "Breaking"
        },
        {
            "responses", "{ '200': { description: d, headers: { X-Left: { required: true, schema: { type: integer } } } } }",
            "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }", "-", "Breaking"
        },
        {
            "responses", "{ '200': { description: d, headers: { X-Left: { schema: { type: integer } } } } }",
            "{ '200': { description: d, headers: { x-left: { required: true, schema: { type: integer } } } } }", "-", "-"
        },
        { "responses", "{ '200': { description: one } }", "{ '200': { description: other } }", "-", "-" },

        // Security and servers.
        { "security", "[]", "[{ key: [] }]", "Breaking", "-" },
        { "security", "[{ key: [] }]", "[]", "-", "-" },
        { "security", "[{ key: [] }, { other: [] }]", "[{ key: [] }]", "Breaking", "-" },
        { "security", "[{ key: [] }]", "[{ key: [] }, { other: [] }]", "-", "-" },
        { "security", "[{ key: [] }]", "[{ key: [], other: [] }]", "Breaking", "-" },
        { "security", "[{ key: [], other: [] }]", "[{ key: [] }]", "-", "-" },
        { "security", "[{ oauth: [read] }]", "[{ oauth: [read, write] }]", "Breaking", "-" },
        { "security", "[{ oauth: [read, write] }]", "[{ oauth: [read] }]", "-", "-" },
        { "security", "[{ key: [] }, {}]", "[{ key: [] }]", "Breaking", "-" },
        { "security", "[{ key: [] }, { other: [] }]", "[{ other: [] }, { key: [] }]", "-", "-" },
        {
            "document", Ids,
            "components: { securitySchemes: { key: { type: apiKey, in: query, name: X-Key }, other: { type: http, "
                + "scheme: basic }, oauth: { type: oauth2, flows: { clientCredentials: { tokenUrl: "
                + "'https://a.example/token', scopes: { read: r, write: w } } } } } }",
            "Breaking", "-"
        },
        {
            "document", "servers: [{ url: 'https://a.example' }]", "servers: [{ url: 'https://a.example' }, { url: 'https://b.example' }]",
            "-", "-"
        },
        { "document", "servers: [{ url: 'https://a.example/v1' }]", "servers: [{ url: 'https://a.example/v2' }]", "Risky", "-" },
        {
            "document", "security: [{ key: [] }]\n" + Ids,
            "security: [{ apiKey: [] }]\ncomponents: { securitySchemes: { apiKey: { type: apiKey, in: header, name: "
                + "X-Key }, other: { type: http, scheme: basic }, oauth: { type: oauth2, flows: { clientCredentials: { "
                + "tokenUrl: 'https://a.example/token', scopes: { read: r, write: w } } } } } }",
            "-", "-"
        },
        { "document", Ids, Ids.Replace(", write: w", "", StringComparison.Ordinal), "Breaking", "-" },
        { "document", Ids, Ids.Replace("write: w", "write: w, admin: a", StringComparison.Ordinal), "-", "-" },
        { "document", "info: { title: t, version: '1' }", "info: { title: t, version: '2' }", "-", "-" },

        // Written differently, and the same.
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, required: false, deprecated: false, style: form, explode: true, allowEmptyValue: "
                + "false, schema: { type: string } }]",
            "-", "-"
        },
        { "parameters", "[{ name: Authorization, in: header, schema: { type: string } }]", "[]", "-", "-" },
        { "document", "servers: [{ url: 'https://a.example/' }]", "servers: [{ url: 'https://a.example' }]", "-", "-" },
        {
            "requestBody", "{ content: { application/json: { example: 1 } } }", "{ content: { application/json: { example: 2 } } }", "-",
            "-"
        },
        { "more", "x-internal: 1", "x-internal: 2", "-", "-" },

        // More of who may call, and where.
        { "document", "security: [{ key: [] }]\n" + Ids, Ids, "-", "-" },
        { "document", Ids.Replace("scheme: basic", "scheme: bearer", StringComparison.Ordinal), Ids, "Breaking", "-" },
        { "document", Ids.Replace("clientCredentials", "password", StringComparison.Ordinal), Ids, "Breaking", "-" },
        { "document", Ids.Replace("X-Key", "x-key", StringComparison.Ordinal), Ids, "-", "-" },
        { "document", Ids, Ids.Replace("https://a.example/token", "https://b.example/token", StringComparison.Ordinal), "Breaking", "-" },
        {
            "document", "servers: [{ url: 'https://{env}.example', variables: { env: { default: live } } }]",
            "servers: [{ url: 'https://{env}.example', variables: { env: { default: test } } }]", "Risky", "-"
        },
        {
            "document", "servers: [{ url: 'https://{env}.example', variables: { env: { default: live } } }]",
            "servers: [{ url: 'https://{stage}.example', variables: { stage: { default: live } } }]", "-", "-"
        },

        // More of statuses and parameters.
        { "responses", "{ '2XX': { description: d } }", "{ '200': { description: d } }", "-", "-" },
        { "responses", "{ default: { description: d } }", "{ '200': { description: d }, default: { description: d } }", "-", "-" },
        { "responses", "{ default: { description: d } }", "{ '200': { description: d } }", "-", "-" },
        { "responses", "{ '200': { description: d } }", "{ default: { description: d } }", "-", "Risky" },
        { "responses", "{ '303': { description: d } }", "{ '200': { description: d } }", "-", "Breaking" },
        { "responses", "{ '302': { description: d }, '400': { description: d } }", "{ '400': { description: d } }", "-", "Breaking" },
        {
            "responses", "{ default: { description: d, content: { application/json: { schema: { type: string } } } } }",
            "{ '200': { description: d, content: { application/json: { schema: { type: integer } } } }, default: { "
                + "description: d, content: { application/json: { schema: { type: string } } } } }",
            "-", "Breaking"
        },
        {
            "responses", "{ '200': { description: d, headers: { X-Kind: { schema: { type: string, enum: [a] } } } } }",
            "{ '200': { description: d, headers: { X-Kind: { schema: { type: string, enum: [a, b] } } } } }", "-", "Risky"
        },
        {
            "responses", "{ '200': { description: d } }",
            "{ '200': { description: d, headers: { X-Kind: { required: true, schema: { type: string } } } } }", "-", "-"
        },
        {
            "responses",
            "{ '200': { description: d, content: { application/json: { schema: { type: array, items: { type: string } } } } } }",
            "{ '200': { description: d, content: { application/json: { schema: { type: object, properties: { items: "
                + "{ type: array, items: { type: string } } } } } } } }",
            "-", "Breaking"
        },
        {
            "parameters", "[{ name: q, in: query, style: deepObject, schema: { type: object, properties: { a: { type: string } } } }]",
            "[{ name: q, in: query, style: deepObject, schema: { type: object, required: [a], properties: { a: { type: string } } } }]",
            "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: array, maxItems: 10, items: { type: string } } }]",
            "[{ name: q, in: query, schema: { type: array, maxItems: 5, items: { type: string } } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, schema: { type: string, pattern: '^[a-z]+$' } }]", "Breaking", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: boolean } }]",
            "[{ name: q, in: query, schema: { type: string, enum: ['true', 'false'] } }]", "-", "-"
        },
        {
            "parameters", "[{ name: q, in: query, schema: { type: string } }]",
            "[{ name: q, in: query, schema: { type: array, items: { type: string } } }]", "-", "-"
        },
    };

    // A schema of a request body and of a response body.
    public static TheoryData<string, string, string, string> Schemas { get; } = new()
    {
        {
            "{ oneOf: [{ type: string }, { type: integer }] }", "{ oneOf: [{ type: string }, { type: integer }, { type: boolean }] }", "-",
            "Breaking"
        },
        { "{ oneOf: [{ type: string }, { type: integer }] }", "{ anyOf: [{ type: string }, { type: integer }] }", "-", "-" },
        { "{ oneOf: [{ type: integer }, { type: number }] }", "{ anyOf: [{ type: integer }, { type: number }] }", "-", "Risky" },
        { "{ anyOf: [{ type: integer }, { type: number }] }", "{ oneOf: [{ type: integer }, { type: number }] }", "Risky", "-" },
        {
            "{ allOf: [{ type: object, properties: { a: { type: string } } }] }",
            "{ allOf: [{ type: object, properties: { a: { type: string } } }, { type: object, required: [b], "
                + "properties: { b: { type: string } } }] }",
            "Breaking", "-"
        },
        {
            "{ allOf: [{ type: object, properties: { a: { type: string } } }, { type: object, required: [b], "
                + "properties: { b: { type: string } } }] }",
            "{ allOf: [{ type: object, properties: { a: { type: string } } }] }", "Risky", "Breaking"
        },
        {
            "{ allOf: [{ type: object, required: [a], properties: { a: { type: string } } }, { type: object, "
                + "properties: { b: { type: string } } }] }",
            "{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }", "-", "-"
        },
        { "{ type: string }", "{ type: string, not: { enum: [admin] } }", "Breaking", "-" },
        { "{ type: string, not: { enum: [admin] } }", "{ type: string }", "-", "Breaking" },
        { "{ type: object, additionalProperties: true }", "{ type: object, additionalProperties: { type: string } }", "Breaking", "-" },
        {
            "{ type: object, additionalProperties: { type: string } }", "{ type: object, additionalProperties: { type: integer } }",
            "Breaking", "Breaking"
        },
        {
            "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
            "{ type: object, properties: { a: { type: string } } }", "-", "Risky"
        },
        {
            "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
            "{ type: object, properties: { a: { type: string }, b: { type: string } }, additionalProperties: false }", "-", "Risky"
        },
        { "{ type: string, enum: [a, b] }", "{ type: string, enum: [a] }", "Breaking", "-" },
        { "{ type: string, enum: [a, b] }", "{ type: string, enum: [b, a] }", "-", "-" },
        { "{ type: string, enum: [open] }", "{ type: string, enum: [Open] }", "Breaking", "Breaking" },
        { "{ type: string, enum: [open, paid] }", "{ type: string, enum: [paid, gone] }", "Breaking", "Risky" },
        { "{ type: string, pattern: '^(a|b)$' }", "{ type: string, enum: [a, b] }", "-", "-" },
        { "{ type: string, pattern: '^(a|b|c)$' }", "{ type: string, enum: [a, b] }", "Breaking", "-" },
        { "{ type: integer, format: int32 }", "{ type: integer, format: int32, maximum: 2147483647 }", "-", "-" },
        { "{ type: integer, format: int32 }", "{ type: integer, format: int32, maximum: 2147483646 }", "Breaking", "-" },
        { "{ type: integer, format: uint8 }", "{ type: integer, minimum: 0, maximum: 255, format: uint8 }", "-", "-" },
        { "{ type: string }", "{ type: string, format: url }", "Risky", "-" },
        { "{ type: string, enum: [a, b] }", "{ type: string }", "-", "Breaking" },
        { "{ type: string }", "{ type: string, enum: [a, b] }", "Breaking", "-" },
        { "{ type: integer, minimum: 1 }", "{ type: integer, minimum: 2 }", "Breaking", "-" },
        { "{ type: integer, maximum: 10 }", "{ type: integer, maximum: 20 }", "-", "Breaking" },
        { "{ type: number, minimum: 0 }", "{ type: number, minimum: 0, exclusiveMinimum: true }", "Breaking", "-" },
        { "{ type: integer, multipleOf: 5 }", "{ type: integer, multipleOf: 10 }", "Breaking", "-" },
        { "{ type: array, items: { type: string } }", "{ type: array, minItems: 1, items: { type: string } }", "Breaking", "-" },
        {
            "{ type: array, maxItems: 10, items: { type: string } }", "{ type: array, maxItems: 20, items: { type: string } }", "-",
            "Breaking"
        },
        { "{ type: array, items: { type: string } }", "{ type: array, uniqueItems: true, items: { type: string } }", "Breaking", "-" },
        {
            "{ type: object, additionalProperties: { type: string } }",
            "{ type: object, minProperties: 1, additionalProperties: { type: string } }", "Breaking", "-"
        },
        { "{ type: string, maxLength: 10 }", "{ type: string }", "-", "Breaking" },
        { "{ type: string }", "{ type: string, pattern: '^[A-Z]+$' }", "Breaking", "-" },
        { "{ type: string, pattern: '^[A-Z]+$' }", "{ type: string }", "-", "Breaking" },
        { "{ type: string, pattern: '^[0-9]{4}$' }", "{ type: string, pattern: '^\\d{4}$' }", "-", "-" },
        { "{ type: string, format: date }", "{ type: string, format: date-time }", "Breaking", "Breaking" },
        { "{ type: string }", "{ type: string, format: uuid }", "Breaking", "-" },
        { "{ type: string, format: uuid }", "{ type: string }", "-", "Breaking" },
        { "{ type: string }", "{ type: string, format: password }", "-", "-" },
        {
            "{ type: object, properties: { a: { type: integer } } }", "{ type: object, properties: { a: { type: integer, default: 1 } } }",
            "Risky", "-"
        },
        {
            "{ type: object, properties: { a: { type: integer, default: 1 } } }", "{ type: object, properties: { a: { type: integer } } }",
            "Risky", "-"
        },
        {
            "{ type: object, properties: { a: { type: string } } }",
            "{ type: object, properties: { a: { type: string, readOnly: true } } }", "Risky", "-"
        },
        {
            "{ type: object, required: [a], properties: { a: { type: string } } }",
            "{ type: object, required: [a], properties: { a: { type: string, writeOnly: true } } }", "-", "Breaking"
        },
        {
            "{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }",
            "{ type: object, required: [a], properties: { a: { type: string } } }", "Breaking", "-"
        },
        {
            "{ type: object, properties: { } }", "{ type: object, required: [a], properties: { a: { type: string, readOnly: true } } }",
            "-", "-"
        },
        {
            "{ type: object, properties: { } }", "{ type: object, required: [a], properties: { a: { type: string, writeOnly: true } } }",
            "Breaking", "-"
        },
        { "{ type: string }", "{ type: string, nullable: true }", "-", "Breaking" },
        { "{ type: string, nullable: true }", "{ type: string }", "Breaking", "-" },
        {
            "{ type: object, properties: { a: { type: object } } }", "{ type: object, properties: { a: { type: array, items: {} } } }",
            "Breaking", "Breaking"
        },
        { "{ type: number }", "{ type: integer }", "Breaking", "-" },
        { "{ type: string }", "{ oneOf: [{ type: string }, { type: integer }] }", "-", "Breaking" },
        {
            "{ type: object, required: [a], properties: { a: { type: string } } }", "{ type: object, properties: { a: { type: string } } }",
            "-", "Breaking"
        },
        {
            "{ type: object, required: [orderId], properties: { orderId: { type: string } } }",
            "{ type: object, required: [order_id], properties: { order_id: { type: string } } }", "Breaking", "Breaking"
        },
        {
            "{ type: object, properties: { a: { type: string } } }",
            "{ type: object, properties: { a: { type: string, deprecated: true } } }", "-", "-"
        },
        { "{ type: string, description: A name. }", "{ type: string, description: The name., example: Sam }", "-", "-" },
        {
            "{ type: object, properties: { a: { type: string } } }",
            "{ type: object, properties: { a: { $ref: '#/components/schemas/Text' } } }", "-", "-"
        },
        {
            "{ type: array, items: { $ref: '#/components/schemas/Cat' } }",
            "{ type: array, items: { $ref: '#/components/schemas/StrictCat' } }", "Breaking", "-"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind } }",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }", "Breaking", "-"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }], discriminator: { propertyName: kind } }",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind } }",
            "-", "Breaking"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind } }",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: type } }",
            "Breaking", "Breaking"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind, mapping: { c: Cat, d: Dog } } }",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind, mapping: { c: Dog, d: Cat } } }",
            "Breaking", "Breaking"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind, mapping: { c: Cat, d: Dog } } }",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind, mapping: { d: '#/components/schemas/Dog', c: '#/components/schemas/Cat' } } }",
            "-", "-"
        },
        { "{ type: integer, format: int64 }", "{ type: integer, format: int32 }", "Breaking", "-" },
        { "{ type: number, format: float }", "{ type: number, format: double }", "-", "Breaking" },
        { "{ type: string, format: byte }", "{ type: string, format: binary }", "Breaking", "Breaking" },
        { "{}", "{ type: object, properties: { a: { type: string } } }", "Breaking", "-" },

        // Written differently, and the same.
        { "{ type: object, properties: { a: { type: string } } }", "{ properties: { a: { type: string } } }", "-", "-" },
        {
            "{ type: object, required: [], properties: { a: { type: string } } }",
            "{ type: object, properties: { a: { type: string, nullable: false, readOnly: false, deprecated: false, "
                + "minLength: 0 } }, additionalProperties: true }",
            "-", "-"
        },
        { "{ type: object, additionalProperties: {} }", "{ type: object }", "-", "-" },
        { "{ type: number, minimum: 1 }", "{ type: number, minimum: 1.0, exclusiveMinimum: false }", "-", "-" },
        {
            "{ type: object, required: [a, b], properties: { a: {}, b: {} } }",
            "{ type: object, required: [b, a], properties: { b: {}, a: {} } }", "-", "-"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
            "{ oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }", "-", "-"
        },

        // More.
        { "{ type: integer, format: int32 }", "{ type: integer }", "-", "Breaking" },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
            "{ $ref: '#/components/schemas/Cat' }", "Breaking", "Risky"
        },
        {
            "{ type: object, properties: { a: { oneOf: [{ type: string }, { type: integer }] } } }",
            "{ type: object, properties: { a: { oneOf: [{ type: string }, { type: integer }, { type: object }] } } }", "-", "Breaking"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }], discriminator: { "
                + "propertyName: kind } }",
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }", "-", "Risky"
        },
        {
            "{ type: array, items: { type: object, properties: { a: { type: string, enum: [x, y] } } } }",
            "{ type: array, items: { type: object, properties: { a: { type: string, enum: [x] } } } }", "Breaking", "-"
        },
        {
            "{ type: object, additionalProperties: { type: string, maxLength: 5 } }",
            "{ type: object, additionalProperties: { type: string, maxLength: 4 } }", "Breaking", "-"
        },
        {
            "{ type: object, properties: { a: { type: string } }, additionalProperties: false }",
            "{ type: object, properties: { b: { type: string } }, additionalProperties: false }", "Breaking", "Risky"
        },
        { "{ type: string, format: email }", "{ type: string, format: x-customer }", "Risky", "Risky" },
        { "{ type: boolean }", "{ type: string, enum: ['true', 'false'] }", "Breaking", "Breaking" },
        { "{ type: string, minLength: 1, maxLength: 10 }", "{ type: string, minLength: 2, maxLength: 12 }", "Breaking", "Breaking" },
        {
            "{ anyOf: [{ type: string, maxLength: 5 }, { type: integer }] }",
            "{ anyOf: [{ type: string, maxLength: 4 }, { type: integer }] }", "Breaking", "-"
        },
        {
            "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { required: [lives] }] }", "{ $ref: '#/components/schemas/StrictCat' }", "-",
            "-"
        },
        {
            "{ type: object, required: [a], properties: { a: { type: string } } }",
            "{ type: object, required: [a], properties: { a: { type: string, default: x } } }", "-", "-"
        },
    };

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_change_of_an_operation_has_its_verdict(string part, string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(Document(part, before), Document(part, now)).ShouldBe((forSenders, forReceivers));

    [Theory]
    [MemberData(nameof(Schemas))]
    public void A_change_of_a_schema_has_its_verdict(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(SchemaDocument.Of(before, others: Pets), SchemaDocument.Of(now, others: Pets)).ShouldBe((forSenders, forReceivers));

    private static string Document(string part, string text)
    {
        string Or(string name, string other) => part == name ? text : other;
        var path = Or("path", "/orders/{id}");
        var name = path.Contains("orderId", StringComparison.Ordinal) ? "orderId" : "id";
        var parameters = Or("parameters", "[]").Replace(
            "[", $"[{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}, ", StringComparison.Ordinal);
        if (part == "parameters")
            parameters = $"[{{ name: {name}, in: path, required: true, schema: {{ type: string }} }}, {text[1..]}";
        var hasInfo = part == "document" && text.StartsWith("info", StringComparison.Ordinal);
        return $"""
            openapi: 3.0.3
            {(hasInfo ? text : "info: { title: t, version: '1' }" + (part == "document" ? "\n" + text : ""))}
            {(part == "security" ? Ids : "")}
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
