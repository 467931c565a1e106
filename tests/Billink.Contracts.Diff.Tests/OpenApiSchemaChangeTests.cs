namespace Billink.Contracts.Diff.Tests;

/// <summary>Realistic changes of the schema of a request body and a response body, each with its verdict.</summary>
public class OpenApiSchemaChangeTests
{
    private const string Pets = """
            Text: { type: string }
            Cat: { type: object, required: [kind], properties: { kind: { type: string }, lives: { type: integer } } }
            StrictCat: { type: object, required: [kind, lives], properties: { kind: { type: string }, lives: { type: integer } } }
            Dog: { type: object, required: [kind], properties: { kind: { type: string }, bark: { type: string } } }
        """;

    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        {
            "{ oneOf: [{ type: string }, { type: integer }] }", "{ oneOf: [{ type: string }, { type: integer }, { type: boolean }] }",
            "-", "Breaking"
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
            "{ allOf: [{ $ref: '#/components/schemas/Cat' }, { required: [lives] }] }", "{ $ref: '#/components/schemas/StrictCat' }",
            "-", "-"
        },
        {
            "{ type: object, required: [a], properties: { a: { type: string } } }",
            "{ type: object, required: [a], properties: { a: { type: string, default: x } } }", "-", "-"
        },

        // Equivalent schemas.
        { "{ type: object, properties: { a: { type: string } } }", "{ properties: { a: { type: string } } }", "-", "-" },
        {
            "{ type: object, required: [], properties: { a: { type: string } } }",
            "{ type: object, properties: { a: { type: string, nullable: false, readOnly: false, deprecated: false, "
                + "minLength: 0 } }, additionalProperties: true }",
            "-", "-"
        },
        { "{ type: object, additionalProperties: {} }", "{ type: object }", "-", "-" },
        { "{ type: number, minimum: 1 }", "{ type: number, minimum: 1.0, exclusiveMinimum: false }", "-", "-" },

        // Nothing can be sent, so nothing is new.
        { "{ type: number, minimum: 0, maximum: 1 }", "{ type: number, minimum: 3, maximum: 2 }", "Breaking", "Risky" },
        { "{ type: string, pattern: '^[a-z]{2}$' }", "{ type: string, pattern: '^[a-y]{2}$', format: uuid }", "Breaking", "-" },
        { "{ type: string, format: date }", "{ type: string, format: email, pattern: '^[A-Z]{2}$' }", "Breaking", "Risky" },

        // Excluded values that were impossible anyway.
        { "{ type: integer, maximum: 10 }", "{ type: integer, maximum: 10, not: { type: integer, minimum: 40 } }", "-", "-" },
        {
            "{ type: integer, not: { type: integer, minimum: 45 } }",
            "{ type: integer, not: { oneOf: [{ type: integer, minimum: 45, maximum: 45 }, { type: integer, minimum: 45 }] } }",
            "Risky", "Breaking"
        },

        // A format of texts says nothing about numbers.
        { "{ type: number }", "{ type: number, format: date }", "-", "-" },
        {
            "{ type: object, required: [a, b], properties: { a: {}, b: {} } }",
            "{ type: object, required: [b, a], properties: { b: {}, a: {} } }", "-", "-"
        },
        {
            "{ oneOf: [{ $ref: '#/components/schemas/Cat' }, { $ref: '#/components/schemas/Dog' }] }",
            "{ oneOf: [{ $ref: '#/components/schemas/Dog' }, { $ref: '#/components/schemas/Cat' }] }", "-", "-"
        },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_change_of_a_schema_has_its_verdict(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(SchemaDocument.Of(before, others: Pets), SchemaDocument.Of(now, others: Pets)).ShouldBe((forSenders, forReceivers));
}
