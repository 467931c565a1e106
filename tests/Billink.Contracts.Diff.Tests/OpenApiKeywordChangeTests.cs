namespace Billink.Contracts.Diff.Tests;

/// <summary>Keywords that OpenAPI has from 3.1 on. Each is judged in both directions.</summary>
public class OpenApiKeywordChangeTests
{
    private const string Object = "type: object, properties: { a: { type: string }, b: { type: string }, k: { type: string } }";

    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        // dependentRequired
        { "dependentRequired: {}", "dependentRequired: { a: [b] }", "Breaking", "-" },
        { "dependentRequired: { a: [b] }", "dependentRequired: { a: [b, k] }", "Breaking", "-" },
        { "dependentRequired: { a: [b] }", "dependentRequired: { b: [a] }", "Breaking", "Breaking" },
        { "dependentRequired: { a: [b] }, required: [b]", "required: [b]", "-", "-" },
        { "dependentRequired: { a: [b] }, required: [a]", "dependentRequired: { a: [b] }, required: [a, b]", "-", "-" },

        { "dependentRequired: { a: [b], b: [k] }", "dependentRequired: { a: [b, k], b: [k] }", "-", "-" },
        { "dependentRequired: { a: [b] }", "dependentSchemas: { a: { required: [b] } }", "-", "-" },
        { "dependentRequired: { a: [b] }", "if: { required: [a] }, then: { required: [b] }", "-", "-" },
        { "dependentSchemas: { a: { required: [b] } }", "dependentRequired: { a: [b] }", "-", "-" },
        { "dependentRequired: { a: [b] }", "if: { required: [a] }, then: { required: [b, k] }", "Breaking", "-" },
        { "dependentSchemas: { a: { required: [b] } }, required: [a]", "required: [a, b]", "-", "-" },

        // dependentSchemas
        { "", "dependentSchemas: { a: { required: [b] } }", "Breaking", "-" },
        { "dependentSchemas: { a: { required: [b] } }", "dependentSchemas: { a: { required: [b], description: d } }", "-", "-" },
        { "dependentSchemas: { a: { required: [b] } }", "dependentSchemas: { a: { required: [b, k] } }", "Breaking", "-" },
        {
            "dependentSchemas: { a: { properties: { b: { type: string, maxLength: 9 } } } }",
            "dependentSchemas: { a: { properties: { b: { type: string, maxLength: 5 } } } }", "Breaking", "-"
        },
        { "dependentSchemas: { a: { required: [b] } }", "dependentSchemas: { k: { required: [b] } }", "Breaking", "Breaking" },
        { "required: [b]", "required: [b], dependentSchemas: { a: { required: [b] } }", "-", "-" },
        { "dependentRequired: { a: [b] }", "dependentRequired: { a: [b] }, dependentSchemas: { a: { required: [b] } }", "-", "-" },
        { "dependentSchemas: { a: { required: [b] } }", "dependentSchemas: { a: { $ref: '#/components/schemas/NeedsB' } }", "-", "-" },
        { "dependentSchemas: { a: false }", "dependentSchemas: { a: true }", "-", "Breaking" },

        {
            "dependentSchemas: { k: { dependentSchemas: { a: { required: [b] } } } }",
            "dependentSchemas: { k: { dependentSchemas: { a: { required: [b, c] } } } }", "Breaking", "-"
        },

        // propertyNames
        { "", "propertyNames: { maxLength: 5 }", "Breaking", "-" },
        { "propertyNames: { maxLength: 5 }", "propertyNames: { maxLength: 4 }", "Breaking", "-" },
        { "propertyNames: { pattern: '^[a-z]+$' }", "propertyNames: { pattern: '^[a-z0-9]+$' }", "-", "Breaking" },
        { "propertyNames: { pattern: '^[a-z]+$' }", "propertyNames: { type: string, pattern: '^(?:[a-z])+$' }", "-", "-" },
        { "propertyNames: { enum: [a, b] }", "propertyNames: { enum: [a] }", "Breaking", "-" },
        { "additionalProperties: false", "additionalProperties: false, propertyNames: { maxLength: 5 }", "-", "-" },
        {
            "patternProperties: { '^n_': true }, additionalProperties: false",
            "patternProperties: { '^n_': true }, additionalProperties: false, propertyNames: { pattern: '^(?:.{2,}|[a-z])$' }", "-", "-"
        },
        {
            "patternProperties: { '^n_': true }, additionalProperties: false",
            "patternProperties: { '^n_': true }, additionalProperties: false, propertyNames: { maxLength: 9 }", "Breaking", "-"
        },
        {
            "additionalProperties: false, propertyNames: { maxLength: 5 }", "additionalProperties: false, propertyNames: { maxLength: 9 }",
            "-", "-"
        },
        { "propertyNames: {}", "propertyNames: true", "-", "-" },
        { "propertyNames: { pattern: '^x' }", "propertyNames: { pattern: '^y' }", "Breaking", "Breaking" },

        // patternProperties
        { "", "patternProperties: { '^x-': { type: string } }", "Breaking", "-" },
        { "patternProperties: { '^x-': { type: integer } }", "patternProperties: { '^x-': { type: number } }", "-", "Breaking" },
        { "patternProperties: { '^x-': { type: string } }", "patternProperties: { '^x-[\\s\\S]*$': { type: string } }", "-", "-" },
        { "patternProperties: { '^x-': { type: string } }", "patternProperties: { '^x': { type: string } }", "Breaking", "-" },
        {
            "patternProperties: { '^x-': { type: string } }, additionalProperties: false",
            "patternProperties: { '^x': { type: string } }, additionalProperties: false", "-", "Risky"
        },
        {
            "patternProperties: { '^x': { type: string } }, additionalProperties: false",
            "patternProperties: { '^x-': { type: string } }, additionalProperties: false", "Breaking", "-"
        },
        {
            "patternProperties: { '^a|^b': { type: string } }, additionalProperties: false",
            "patternProperties: { '^a': { type: string }, '^b': { type: string } }, additionalProperties: false", "-", "-"
        },
        {
            "properties: {}, additionalProperties: { type: string }", "properties: {}, patternProperties: { '.*': { type: string } }",
            "-", "-"
        },
        { "patternProperties: { '^(?=x)': { type: string } }", "patternProperties: { '^(?=y)': { type: string } }", "Risky", "Risky" },

        {
            "patternProperties: { '^[abk]': true }, required: [a]",
            "patternProperties: { '^[abk][a-z]*$': { type: string } }, required: [a]", "Breaking", "-"
        },

        // unevaluatedProperties
        { "", "unevaluatedProperties: false", "Breaking", "-" },
        { "unevaluatedProperties: false", "unevaluatedProperties: true", "-", "Risky" },
        { "additionalProperties: false", "unevaluatedProperties: false", "-", "-" },
        { "unevaluatedProperties: { type: string }", "unevaluatedProperties: { type: integer }", "Breaking", "Breaking" },
        {
            "allOf: [{ properties: { c: { type: string } } }], unevaluatedProperties: false",
            "allOf: [{ properties: { c: { type: string }, d: { type: string } } }], unevaluatedProperties: false", "-", "Risky"
        },
        {
            "allOf: [{ properties: { c: { type: string } } }], unevaluatedProperties: false",
            "allOf: [{ properties: { } }], unevaluatedProperties: false", "Breaking", "Risky"
        },
        {
            "oneOf: [{ required: [a] }, { required: [b], properties: { c: { type: string } } }], unevaluatedProperties: false",
            "oneOf: [{ required: [a] }, { required: [b] }], unevaluatedProperties: false", "Breaking", "Risky"
        },

        // if, then, else
        { "", $"{If("NL", "then: { required: [a] }")}", "Breaking", "-" },
        { $"{If("NL", "then: { required: [a] }")}", $"{If("NL", "then: { required: [a, b] }")}", "Breaking", "-" },
        { $"{If("NL", "then: { required: [a] }")}", $"{If("NL, BE", "then: { required: [a] }")}", "Breaking", "-" },
        {
            If("NL", "then: { if: { required: [a] }, then: { required: [b] } }"),
            If("NL", "then: { if: { required: [a] }, then: { required: [b, c] } }"), "Breaking", "-"
        },
        {
            If("NL", "then: { allOf: [{ dependentSchemas: { a: { required: [b] } } }] }"),
            If("NL", "then: { allOf: [{ dependentSchemas: { a: { required: [b, c] } } }] }"), "Breaking", "-"
        },
        { $"{If("NL", "else: { required: [a] }")}", $"{If("NL, BE", "else: { required: [a] }")}", "-", "Breaking" },
        { $"{If("NL", "then: { required: [a] }, else: { required: [b] }")}", $"{If("NL", "then: { required: [a] }")}", "-", "Breaking" },
        { $"{If("NL", "then: { required: [a] }")}", $"{If("BE", "then: { required: [a] }")}", "Breaking", "Breaking" },
        { $"{If("NL", "then: { required: [a] }")}, required: [a]", "required: [a]", "-", "-" },
        { $"{If("NL", "then: { required: [a] }")}", "allOf: [{ " + If("NL", "then: { required: [a] }") + " }]", "-", "-" },
        {
            $"{If("NL", "then: { properties: { a: { pattern: '^[0-9]{4}$' } } }")}",
            $"{If("NL", "then: { properties: { a: { pattern: '^\\d{4}$' } } }")}", "-", "-"
        },
        { $"{If("NL", "then: { required: [a] }")}", "if: { properties: { k: { enum: [NL] } }, required: [k] }", "-", "Breaking" },
        { "if: { required: [a] }", "if: { required: [b] }", "-", "-" },

        // The condition always holds, so nothing reaches "else".
        { "required: [a], if: { required: [a] }", "required: [a], if: { required: [a] }, else: { required: [b] }", "Risky", "-" },

        // const
        { "properties: { c: { const: 1 } }", "properties: { c: { const: 2 } }", "Breaking", "Breaking" },
        { "properties: { c: { const: x } }", "properties: { c: { enum: [x] } }", "-", "-" },
        { "properties: { c: { const: x } }", "properties: { c: { enum: [x, y] } }", "-", "Risky" },
        { "properties: { c: { type: string } }", "properties: { c: { type: string, const: x } }", "Breaking", "-" },
        { "properties: { c: { type: string, const: x } }", "properties: { c: { type: string } }", "-", "Breaking" },
        {
            "properties: { c: { type: [string, 'null'], enum: [a, null] } }", "properties: { c: { type: [string, 'null'], enum: [a] } }",
            "Breaking", "-"
        },
        {
            "properties: { c: { oneOf: [{ enum: [a] }, { enum: [b] }, { type: 'null' }] } }",
            "properties: { c: { oneOf: [{ enum: [a] }, { enum: [b] }] } }", "Breaking", "-"
        },
        { "properties: { c: { const: null } }", "properties: { c: { type: 'null' } }", "-", "-" },
    };

    // Arrays: before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Arrays { get; } = new()
    {
        // contains
        { "", "contains: { const: 1 }", "Breaking", "-" },
        { "contains: { const: 1 }", "contains: { enum: [1, 2] }", "-", "Breaking" },
        { "contains: { enum: [1, 2] }", "contains: { const: 1 }", "Breaking", "-" },
        { "contains: { const: 1 }", "contains: { const: 1 }, minContains: 2", "Breaking", "-" },
        { "contains: { const: 1 }, minContains: 2", "contains: { const: 1 }", "-", "Breaking" },
        { "contains: { const: 1 }", "contains: { const: 1 }, maxContains: 2", "Breaking", "-" },
        { "contains: { const: 1 }, maxContains: 2", "contains: { const: 1 }, maxContains: 3", "-", "Breaking" },
        {
            "contains: { const: 1 }, minContains: 0, maxContains: 2", "contains: { enum: [1, 2] }, minContains: 0, maxContains: 2",
            "Breaking", "-"
        },
        { "contains: { const: 1 }", "contains: { const: 1 }, minContains: 0", "-", "Breaking" },
        { "", "contains: { const: 1 }, minContains: 0", "-", "-" },
        { "contains: { const: 1 }", "contains: { const: 2 }", "Breaking", "Breaking" },
        { "contains: { const: 1 }", "contains: { $ref: '#/components/schemas/One' }, minContains: 1", "-", "-" },

        // prefixItems
        {
            "prefixItems: [{ type: string }, { type: string }]", "prefixItems: [{ type: string }, { type: integer }]",
            "Breaking", "Breaking"
        },
        { "prefixItems: [{ type: string }]", "prefixItems: [{ type: string }, { type: integer }]", "Breaking", "-" },
        { "prefixItems: [{ type: string }, { type: integer }]", "prefixItems: [{ type: string }]", "-", "Breaking" },
        { "prefixItems: [{ type: integer }]", "prefixItems: [{ type: number }]", "-", "Breaking" },
        { "prefixItems: [{ type: string }], items: false", "prefixItems: [{ type: string }]", "-", "Breaking" },
        { "prefixItems: [{ type: string }]", "prefixItems: [{ type: string }], items: false", "Breaking", "-" },
        { "items: { type: string }", "prefixItems: [{ type: string }], items: { type: string }", "-", "-" },
        { "", "prefixItems: [{ minLength: 3 }]", "Breaking", "-" },

        // A list without other elements is as long as its first ones.
        { "prefixItems: [{ type: string }], items: false", "prefixItems: [{ type: string }], maxItems: 1", "-", "-" },
        { "prefixItems: [{ type: string }], items: false", "prefixItems: [{ type: string }], items: false, maxItems: 5", "-", "-" },
        {
            "prefixItems: [{ type: string }, { type: integer }], items: false", "prefixItems: [{ type: string }], items: false",
            "Breaking", "-"
        },
        {
            "prefixItems: [{ type: string }], items: false", "prefixItems: [{ type: string }, { type: integer }], items: false",
            "-", "Breaking"
        },
        { "prefixItems: [{ type: string }], maxItems: 1", "prefixItems: [{ type: string }], maxItems: 2", "-", "Breaking" },
        { "", "items: { minLength: 3 }", "Breaking", "-" },

        // unevaluatedItems
        { "prefixItems: [{ type: string }]", "prefixItems: [{ type: string }], unevaluatedItems: false", "Breaking", "-" },
        { "prefixItems: [{ type: string }], items: false", "prefixItems: [{ type: string }], unevaluatedItems: false", "-", "-" },
        { "items: { type: string }", "items: { type: string }, unevaluatedItems: false", "-", "-" },
        {
            "allOf: [{ prefixItems: [{ type: string }] }], unevaluatedItems: { type: integer }",
            "allOf: [{ prefixItems: [{ type: string }] }], unevaluatedItems: { type: number }", "-", "Breaking"
        },
        { "unevaluatedItems: { type: string }", "items: { type: string }", "-", "-" },

        // Elements that match "contains" are evaluated.
        { "unevaluatedItems: { type: integer }", "unevaluatedItems: { type: integer }, contains: { const: 7 }", "Breaking", "-" },
        {
            "unevaluatedItems: { type: integer }", "unevaluatedItems: { type: integer }, contains: { type: string }, minContains: 0",
            "-", "Breaking"
        },
        { "unevaluatedItems: false, contains: { type: string }", "items: { type: string }, contains: { type: string }", "-", "-" },
    };

    // Texts: before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Texts { get; } = new()
    {
        { "contentEncoding: base64", "format: byte", "-", "-" },
        { "", "contentEncoding: base64", "Breaking", "-" },
        { "contentEncoding: base64", "", "-", "Breaking" },
        { "contentEncoding: base64", "contentEncoding: base64url", "Breaking", "Breaking" },
        { "contentEncoding: quoted-printable", "contentEncoding: base32", "Risky", "Risky" },
{ "format: binary", "contentMediaType: application/octet-stream", "-", "-" },
        { "format: binary", "contentMediaType: image/png", "Risky", "Breaking" },
        { "contentMediaType: text/html", "contentMediaType: text/plain", "Risky", "Risky" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_keyword_of_objects_is_judged(string before, string now, string forSenders, string forReceivers)
    {
        static string Schema(string keywords) => keywords.StartsWith("properties", StringComparison.Ordinal)
            ? $"{{ type: object, {keywords} }}"
            : $"{{ {Object}{(keywords.Length == 0 ? "" : ", ")}{keywords} }}";
        Check(Schema(before), Schema(now), forSenders, forReceivers);
    }

    [Theory]
    [InlineData("propertyNames: false")]
    [InlineData("propertyNames: { type: integer }")]
    [InlineData("propertyNames: { if: { maxLength: 3 }, then: false }")]
    public void A_rule_that_some_name_of_a_pattern_breaks_is_not_compatible(string rule)
    {
        const string open = "type: object, patternProperties: { '^n_': true }, additionalProperties: false";

        Verdicts.Of(SchemaDocument.Of($"{{ {open} }}", "3.1.0"), SchemaDocument.Of($"{{ {open}, {rule} }}", "3.1.0"))
            .Senders.ShouldBeOneOf("Breaking", "Risky");
    }

    [Theory]
    [InlineData("maximum")]
    [InlineData("minimum")]
    public void A_limit_that_is_the_largest_number_is_read(string limit)
    {
        var number = (limit == "minimum" ? "-" : "") + "79228162514264337593543950335";

        Check($"{{ type: number, not: {{ {limit}: {number} }} }}", $"{{ type: number, not: {{ {limit}: 5 }} }}", "-", "Breaking");
    }

    [Theory]
    [MemberData(nameof(Arrays))]
    public void A_keyword_of_arrays_is_judged(string before, string now, string forSenders, string forReceivers) =>
        Check($"{{ type: array, {before} }}", $"{{ type: array, {now} }}", forSenders, forReceivers);

    [Theory]
    [MemberData(nameof(Texts))]
    public void An_encoding_is_judged(string before, string now, string forSenders, string forReceivers) =>
        Check($"{{ type: string, {before} }}", $"{{ type: string, {now} }}", forSenders, forReceivers);

    [Fact]
    public void A_keyword_that_OpenAPI_3_0_does_not_have_is_a_risk() =>
        Verdicts.Of(SchemaDocument.Of("{ type: array }"), SchemaDocument.Of("{ type: array, contains: { type: string } }"))
            .ShouldBe(("Risky", "Risky"));

    // Inline and by reference, as a body and as a property.
    private static void Check(string before, string now, string forSenders, string forReceivers)
    {
        const string others = "    NeedsB: { required: [b] }\n    One: { const: 1 }";
        Verdicts.Of(SchemaDocument.Of(before, "3.1.0", others), SchemaDocument.Of(now, "3.1.0", others))
            .ShouldBe((forSenders, forReceivers));
        Verdicts.Of(Property(before), Property(now)).ShouldBe((forSenders, forReceivers), "as a property");

        static string Property(string schema) => SchemaDocument.Of(
            "{ type: object, required: [p], properties: { p: { $ref: '#/components/schemas/P' } } }", "3.1.1",
            $"    P: {schema}\n{others}");
    }

    private static string If(string values, string then) =>
        $"if: {{ properties: {{ k: {{ enum: [{values}] }} }}, required: [k] }}, {then}";
}
