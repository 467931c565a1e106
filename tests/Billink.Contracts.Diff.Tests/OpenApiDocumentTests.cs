namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// Changes of the structure of a document: references, inheritance, shared components, OpenAPI 3.1. The expected verdicts were written
/// before the comparison ran.
/// </summary>
public class OpenApiDocumentTests
{
    private const string Shop = """
        openapi: 3.0.3
        info: { title: t, version: "1" }
        security: [{ key: [] }]
        paths:
          /orders/{id}:
            parameters: [{ $ref: '#/components/parameters/Id' }]
            get:
              operationId: getOrder
              parameters: [{ $ref: '#/components/parameters/Page' }]
              responses:
                "200": { $ref: '#/components/responses/Order' }
                default: { $ref: '#/components/responses/Problem' }
            put:
              operationId: putOrder
              requestBody: { $ref: '#/components/requestBodies/Order' }
              responses:
                "200": { $ref: '#/components/responses/Order' }
          /hooks:
            post:
              operationId: addHook
              requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Pet' } } } }
              responses: { "204": { description: done } }
              callbacks:
                paid:
                  '{$request.body#/url}':
                    post:
                      requestBody: { content: { application/json: { schema: { $ref: '#/components/schemas/Event' } } } }
                      responses: { "200": { description: taken } }
        components:
          securitySchemes: { key: { type: apiKey, in: header, name: X-Key } }
          parameters:
            Id: { name: id, in: path, required: true, schema: { type: string, maxLength: 36 } }
            Page: { name: page, in: query, schema: { type: integer, minimum: 1 } }
          requestBodies:
            Order: { required: true, content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } } }
          responses:
            Order:
              description: ok
              headers: { ETag: { $ref: '#/components/headers/Tag' } }
              content: { application/json: { schema: { $ref: '#/components/schemas/Order' } } }
            Problem: { description: bad, content: { application/problem+json: { schema: { $ref: '#/components/schemas/Problem' } } } }
          headers:
            Tag: { required: true, schema: { type: string } }
          schemas:
            Order:
              type: object
              required: [id]
              properties:
                id: { type: string, readOnly: true }
                lines: { type: array, items: { $ref: '#/components/schemas/Line' } }
                parent: { $ref: '#/components/schemas/Order' }
                total: { allOf: [{ $ref: '#/components/schemas/Money' }], nullable: true }
            Line: { type: object, required: [code], properties: { code: { type: string }, price: { $ref: '#/components/schemas/Money' } } }
            Money: { type: object, required: [amount], properties: { amount: { type: number }, currency: { type: string, default: EUR } } }
            Problem: { type: object, required: [title], properties: { title: { type: string } } }
            Event: { type: object, required: [kind], properties: { kind: { type: string, enum: [paid] } } }
            Pet:
              type: object
              required: [kind]
              properties: { kind: { type: string } }
              discriminator: { propertyName: kind, mapping: { cat: '#/components/schemas/Cat' } }
            Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, { type: object, properties: { lives: { type: integer } } }] }
            Unused: { type: object, required: [a], properties: { a: { type: string } } }
        """;

    [Theory]
    [InlineData("maxLength: 36", "maxLength: 20", "Breaking", "-")]
    [InlineData("maxLength: 36", "maxLength: 40", "-", "-")]
    [InlineData("minimum: 1 }", "minimum: 1 }, required: true", "Breaking", "-")]
    [InlineData("Order: { required: true, content", "Order: { content", "-", "-")]
    [InlineData("Tag: { required: true,", "Tag: {", "-", "Breaking")]
    [InlineData("required: [title]", "required: []", "-", "Breaking")]
    [InlineData("application/problem+json", "application/json", "-", "Breaking")]
    [InlineData("required: [code]", "required: [code, price]", "Breaking", "-")]
    [InlineData("required: [amount]", "required: []", "-", "Breaking")]
    [InlineData("amount: { type: number }", "amount: { type: string }", "Breaking", "Breaking")]
    [InlineData("default: EUR", "default: USD", "Breaking", "-")]
    [InlineData(", nullable: true }", " }", "Breaking", "-")]
    [
        InlineData(
            "total: { allOf: [{ $ref: '#/components/schemas/Money' }], nullable: true }",
            "total: { nullable: true, type: object, required: [amount], properties: { amount: { type: number }, "
                + "currency: { type: string, default: EUR } } }",
            "-", "-"),
    ]
    [InlineData("id: { type: string, readOnly: true }", "id: { type: string }", "Breaking", "-")]
    [InlineData("id: { type: string, readOnly: true }", "id: { type: integer, readOnly: true }", "-", "Breaking")]
    [InlineData("enum: [paid]", "enum: [paid, lost]", "-", "Risky")]
    [InlineData("Event: { type: object, required: [kind]", "Event: { type: object", "-", "Breaking")]
    [
        InlineData(
            "responses: { \"200\": { description: taken } }",
            "responses: { \"200\": { description: taken }, \"500\": { description: failed } }", "-", "-"),
    ]
    [InlineData("properties: { lives: { type: integer } }", "required: [lives], properties: { lives: { type: integer } }", "Breaking", "-")]
    [
        InlineData(
            "    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, {",
            "    Dog: { allOf: [{ $ref: '#/components/schemas/Pet' }] }\n    Cat: { allOf: [{ $ref: '#/components/schemas/Pet' }, {", "-",
            "-"),
    ]
    [InlineData("Unused: { type: object, required: [a]", "Unused: { type: object, required: []", "Risky", "Risky")]
    [InlineData("security: [{ key: [] }]\npaths", "security: []\npaths", "-", "-")]
    [InlineData("operationId: getOrder\n", "operationId: getOrder\n      security: []\n", "-", "-")]
    [InlineData("name: X-Key", "name: X-Api-Key", "Breaking", "-")]
    [InlineData("    parameters: [{ $ref: '#/components/parameters/Id' }]\n", "", "-", "-")]
    [
        InlineData(
            "    parameters: [{ $ref: '#/components/parameters/Id' }]\n    get:\n      operationId: getOrder\n      "
                + "parameters: [{ $ref: '#/components/parameters/Page' }]\n",
            "    get:\n      operationId: getOrder\n      parameters: [{ $ref: '#/components/parameters/Page' }, { "
                + "$ref: '#/components/parameters/Id' }]\n",
            "-", "-"),
    ]
    [
        InlineData(
            "\"200\": { $ref: '#/components/responses/Order' }\n        default: { $ref: '#/components/responses/Problem' }",
            "\"200\": { $ref: '#/components/responses/Order' }", "-", "Risky"),
    ]
    [
        InlineData(
            "default: { $ref: '#/components/responses/Problem' }",
            "4XX: { $ref: '#/components/responses/Problem' }\n        5XX: { $ref: '#/components/responses/Problem' }", "-", "-"),
    ]
    [InlineData("/hooks:", "/webhooks:", "Breaking", "-")]
    [InlineData("    put:", "    patch:", "Breaking", "-")]
    [InlineData("callbacks:", "x-callbacks:", "-", "Risky")]
    public void A_change_of_a_document_has_its_verdict(string old, string current, string forSenders, string forReceivers)
    {
        Shop.ShouldContain(old);
        Verdicts.Of(Shop, Shop.Replace(old, current, StringComparison.Ordinal)).ShouldBe((forSenders, forReceivers));
    }

    [Theory]
    [InlineData("{ type: [string, 'null'] }", "{ type: string }", "Breaking", "-")]
    [InlineData("{ type: string }", "{ type: [string, 'null'] }", "-", "Breaking")]
    [InlineData("{ type: integer, exclusiveMinimum: 0 }", "{ type: integer, minimum: 1 }", "-", "-")]
    [InlineData("{ type: integer, exclusiveMinimum: 0 }", "{ type: integer, exclusiveMinimum: 5 }", "Breaking", "-")]
    [InlineData("{ const: a }", "{ enum: [a] }", "-", "-")]
    [InlineData("{ const: a }", "{ const: b }", "Breaking", "Breaking")]
    [InlineData("{ type: string, contentEncoding: base64 }", "{ type: string, format: byte }", "-", "-")]
    [InlineData("{ type: object }", "{ type: object, dependentRequired: { a: [b] } }", "Breaking", "-")]
    [InlineData("{ type: object, dependentRequired: { a: [b] } }", "{ type: object }", "-", "Breaking")]
    [InlineData("{ type: object, required: [b] }", "{ type: object, required: [b], dependentRequired: { a: [b] } }", "-", "-")]
    [InlineData("{ type: array, prefixItems: [{ type: number }] }", "{ type: array, prefixItems: [{ type: integer }] }", "Breaking", "-")]
    [InlineData("{ type: array, prefixItems: [{ type: integer }] }", "{ type: array, prefixItems: [{ type: number }] }", "-", "Breaking")]
    [InlineData("{ type: array }", "{ type: array, prefixItems: [{ type: integer }] }", "Breaking", "-")]
    [
        InlineData(
            "{ type: array, items: { type: integer } }", "{ type: array, prefixItems: [{ type: integer }], items: { type: integer } }",
            "-", "-"),
    ]
    [InlineData("{ anyOf: [{ type: string }, { type: 'null' }] }", "{ type: [string, 'null'] }", "-", "-")]
    [InlineData("{ type: string, examples: [a] }", "{ type: string, examples: [b] }", "-", "-")]
    [InlineData("{ type: [string, integer] }", "{ type: string }", "Breaking", "-")]
    [InlineData("{ type: integer, exclusiveMaximum: 10 }", "{ type: integer, maximum: 9 }", "-", "-")]
    [
        InlineData(
            "{ type: array, prefixItems: [{ type: string }] }", "{ type: array, prefixItems: [{ type: integer }] }",
            "Breaking", "Breaking"),
    ]
    [InlineData("{ oneOf: [{ const: a }, { const: b }] }", "{ enum: [a, b] }", "-", "-")]
    public void A_change_of_a_schema_of_3_1_has_its_verdict(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(SchemaDocument.Of(before, "3.1.0"), SchemaDocument.Of(now, "3.1.0")).ShouldBe((forSenders, forReceivers));
}
