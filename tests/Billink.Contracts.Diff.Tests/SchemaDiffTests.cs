using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Tests;

/// <summary>Each line is one change to a schema, seen by who sends it and by who receives it.</summary>
public class SchemaDiffTests
{
    [Theory]
    [InlineData("{ type: string }", "{ type: string, maxLength: 5 }", "Breaking max-length-lowered", "Compatible max-length-lowered")]
    [InlineData("{ type: integer }", "{ type: number }", "Compatible type-widened", "Breaking type-widened")]
    [InlineData("{ type: string }", "{ type: integer }", "Breaking type-changed", "Breaking type-changed")]
    [InlineData("{ type: string, nullable: true }", "{ type: string }", "Breaking became-not-nullable", "Compatible became-not-nullable")]
    [InlineData("{ type: string, enum: [a] }", "{ type: string, enum: [a, b] }", "Compatible enum-value-added", "Risky enum-value-added")]
    [
        InlineData(
            "{ type: integer, enum: [1, 2] }", "{ type: integer, enum: [1, 2], maximum: 5 }", "Compatible maximum-lowered",
            "Compatible maximum-lowered"),
    ]
    [InlineData("{ type: integer, minimum: 0, exclusiveMinimum: true }", "{ type: integer, minimum: 1 }", "", "")]
    [
        InlineData(
            "{ type: integer, format: int32 }", "{ type: integer, format: int64 }", "Compatible format-changed", "Breaking format-changed"),
    ]
    [
        InlineData(
            "{ type: number, multipleOf: 10 }", "{ type: number, multipleOf: 5 }", "Compatible multiple-of-changed",
            "Breaking multiple-of-changed"),
    ]
    [
        InlineData(
            "{ type: string, pattern: '^[a-z]+$' }", "{ type: string, pattern: '^[a-z0-9]+$' }", "Compatible pattern-changed",
            "Breaking pattern-changed"),
    ]
    [
        InlineData(
            "{ type: object, properties: { a: { type: string } } }", "{ type: object, required: [a], properties: { a: { type: string } } }",
            "Breaking property-became-required", "Compatible property-became-required"),
    ]
    [
        InlineData(
            "{ type: object, properties: { a: { type: string } } }",
            "{ type: object, properties: { a: { type: string }, b: { type: string } } }", "Compatible property-added",
            "Compatible property-added"),
    ]
    [
        InlineData(
            "{ type: object, properties: { a: { type: string }, b: { type: string } } }",
            "{ type: object, properties: { a: { type: string } } }", "Risky property-removed", "Risky property-removed"),
    ]
    [
        InlineData(
            "{ type: object, required: [id], properties: { id: { type: string } } }",
            "{ type: object, required: [id], properties: { id: { type: string, readOnly: true } } }",
            "Risky property-became-read-only|Compatible property-became-optional", ""),
    ]
    [
        InlineData(
            "{ type: object, properties: { order_id: { type: string } } }", "{ type: object, properties: { orderId: { type: string } } }",
            "Risky property-renamed", "Risky property-renamed"),
    ]
    [
        InlineData(
            "{ type: object }", "{ type: object, additionalProperties: false }", "Breaking additional-properties-closed",
            "Compatible additional-properties-closed"),
    ]
    [
        InlineData(
            "{ type: array, items: { type: string } }", "{ type: array, items: { type: integer } }", "Breaking type-changed",
            "Breaking type-changed"),
    ]
    [
        InlineData(
            "{ type: object, properties: { a: { type: string } } }", "{ allOf: [{ type: object, properties: { a: { type: string } } }] }",
            "", ""),
    ]
    [InlineData("{ oneOf: [{ type: string }, { type: integer }] }", "{ oneOf: [{ type: integer }, { type: string }] }", "", "")]
    [
        InlineData(
            "{ oneOf: [{ type: string }, { type: integer }] }", "{ oneOf: [{ type: string }] }", "Breaking branch-removed",
            "Compatible branch-removed"),
    ]
    [InlineData("{ type: string }", "{ anyOf: [{ type: string }, { type: integer }] }", "Compatible branch-added", "Breaking branch-added")]
    [InlineData("{ type: string, default: a }", "{ type: string, default: b }", "Breaking default-changed", "Compatible default-changed")]
    [InlineData("{ not: { type: string } }", "{ not: { type: string, minLength: 3 } }", "Compatible not-changed", "Breaking not-changed")]
    public void A_change_breaks_those_whose_messages_it_affects(string before, string now, string request, string response)
    {
        var report = Compare(SchemaDocument.Of(before), SchemaDocument.Of(now));
        Of(report, Direction.Request).ShouldBe(request);
        Of(report, Direction.Response).ShouldBe(response);
    }

    [Fact]
    public void A_schema_that_refers_to_itself_is_compared()
    {
        const string tree =
            "{ type: object, properties: { value: { type: string }, children: { type: array, items: { $ref: "
                + "'#/components/schemas/S' } } } }";
        var report = Compare(
            SchemaDocument.Of(tree),
            SchemaDocument.Of(tree.Replace("value: { type: string", "value: { type: integer", StringComparison.Ordinal)));
        report.Changes.Count.ShouldBe(2);
        report.Changes.ShouldAllBe(change => change.Subject.EndsWith(" value"));
    }

    [Fact]
    public void A_fingerprint_survives_reordering_and_reformatting()
    {
        const string old =
            "{ oneOf: [{ title: A, type: object, properties: { x: { type: string }, y: { type: string } } }, { "
                + "title: B, type: integer }] }";
        const string one =
            "{ oneOf: [{ title: A, type: object, properties: { x: { type: string, maxLength: 3 }, y: { type: string "
                + "} } }, { title: B, type: integer }] }";
        const string other =
            "{ oneOf: [{ type: integer, title: B }, { properties: { y: { type: string }, x: { maxLength: 3, type: "
                + "string } }, type: object, title: A }] }";
        var first = Compare(SchemaDocument.Of(old), SchemaDocument.Of(one)).Changes.Select(change => change.Fingerprint);
        var second = Compare(
            SchemaDocument.Of(old).Replace("info:", "\n\ninfo:", StringComparison.Ordinal),
            SchemaDocument.Of(other)).Changes.Select(change => change.Fingerprint);
        first.ShouldBe(second);
    }

    private static string Of(ContractReport report, Direction direction) => string.Join('|', report.Changes
        .Where(change => change.Direction == direction)
        .Select(change => $"{change.Severity} {change.RuleId[$"openapi-{direction}-".Length..]}"));

    private static ContractReport Compare(string oldText, string newText) =>
        ContractDiff.Compare(new ContractSource("old.yaml", oldText), new ContractSource("new.yaml", newText));
}
