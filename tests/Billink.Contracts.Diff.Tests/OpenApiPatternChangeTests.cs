namespace Billink.Contracts.Diff.Tests;

/// <summary>What a format or a pattern already implies isn't new. Patterns are compared by the texts that they match.</summary>
public class OpenApiPatternChangeTests
{
    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        // Two spellings of the same pattern.
        { "pattern: '^[0-9]{3}$'", "pattern: '^\\d{3}$'", "-", "-" },
        { "pattern: '^\\w+$'", "pattern: '^[A-Za-z0-9_]+$'", "-", "-" },
        { "pattern: '^(foo|bar)$'", "pattern: '^(?:bar|foo)$'", "-", "-" },
        { "pattern: '^(?<year>[0-9]{4})$'", "pattern: '^[0-9]{4}$'", "-", "-" },
        { "pattern: '^a+$'", "pattern: '^aa*$'", "-", "-" },
        { "pattern: '^[a-c]$'", "pattern: '^(a|b|c)$'", "-", "-" },
        { "pattern: '^(ab|ac)$'", "pattern: '^a[bc]$'", "-", "-" },
        { "pattern: 'a'", "pattern: '^[\\s\\S]*a[\\s\\S]*$'", "-", "-" },
        { "pattern: '^[^]a$'", "pattern: '^[\\s\\S]a$'", "-", "-" },
        { "pattern: '^[\\w.-]+$'", "pattern: '^[-.\\w]+$'", "-", "-" },
        { "pattern: '^\\p{Lu}+$'", "pattern: '^\\p{Lu}\\p{Lu}*$'", "-", "-" },
        { "pattern: '^[A-Z]\\/[0-9]$'", "pattern: '^[A-Z]/\\d$'", "-", "-" },

        // Wider, narrower, or another set.
        { "pattern: '^[a-z]+$'", "pattern: '^[a-z0-9]+$'", "-", "Breaking" },
        { "pattern: '^[a-z0-9]+$'", "pattern: '^[a-z]+$'", "Breaking", "-" },
        { "pattern: '^[a-z]+$'", "pattern: '^[b-z0-9]+$'", "Breaking", "Breaking" },
        { "pattern: '^a$|^b$'", "pattern: '^(a|b|c)$'", "-", "Breaking" },
        { "pattern: '^[0-9]+$'", "pattern: '[0-9]+'", "-", "Breaking" },
        { "pattern: '^.{3}$'", "pattern: '^[\\s\\S]{3}$'", "-", "Breaking" },

        // A length that the pattern has anyway.
        { "pattern: '^[a-z]{3}$'", "pattern: '^[a-z]{3}$', maxLength: 3", "-", "-" },
        { "pattern: '^[a-z]{3}$'", "pattern: '^[a-z]{3}$', minLength: 3, maxLength: 3", "-", "-" },
        { "pattern: '^[a-z]{3}$', maxLength: 10", "pattern: '^[a-z]{3}$'", "-", "-" },
        { "pattern: '^[a-z]{3}$'", "pattern: '^[a-z]{3}$', maxLength: 2", "Breaking", "-" },
        { "pattern: '^[a-z]{2,5}$'", "pattern: '^[a-z]{2,5}$', minLength: 3", "Breaking", "-" },
        { "pattern: '^[a-z]+$'", "pattern: '^[a-z]+$', maxLength: 9", "Breaking", "-" },
        { "pattern: '^[a-z]+$'", "pattern: '^[a-z]+$', minLength: 1", "-", "-" },
        { "pattern: '[a-z]{4}'", "pattern: '[a-z]{4}', minLength: 4", "-", "-" },
        { "minLength: 2, maxLength: 2, pattern: '^[A-Z]*$'", "pattern: '^[A-Z]{2}$'", "-", "-" },
        { "pattern: '^[A-Z]{2}$'", "minLength: 2, maxLength: 2", "-", "Breaking" },

        // A pattern and its own values.
        { "pattern: '^(a|b)$'", "enum: [a, b]", "-", "-" },
        { "enum: [a, b]", "pattern: '^(a|b)$'", "-", "-" },
        { "pattern: '^[ab]{1,2}$'", "enum: [a, b, aa, ab, ba, bb]", "-", "-" },
        { "pattern: '^[ab]{1,2}$'", "enum: [a, b, aa, ab, ba]", "Breaking", "-" },
        { "enum: [a, b]", "pattern: '^[a-c]$'", "-", "Breaking" },
        { "enum: [a, b]", "enum: [a, b], pattern: '^[a-z]$'", "-", "-" },
        { "enum: [a, b]", "enum: [a, b], pattern: '^a$'", "Breaking", "-" },

        // A format has its own pattern and length.
        { "format: date", "format: date, pattern: '^\\d{4}-\\d{2}-\\d{2}$'", "-", "-" },
        { "format: date", "format: date, minLength: 10, maxLength: 10", "-", "-" },
        { "format: uuid", "format: uuid, pattern: '^[0-9a-fA-F-]{36}$'", "-", "-" },
        { "format: uuid", "format: uuid, pattern: '^[0-9a-f-]{36}$'", "Breaking", "-" },
        { "format: uuid", "format: uuid, maxLength: 36", "-", "-" },
        { "format: date", "pattern: '^\\d{4}-\\d{2}-\\d{2}$'", "-", "Breaking" },
        { "pattern: '^\\d{4}-\\d{2}-\\d{2}$'", "format: date", "Breaking", "-" },

        {
            "pattern: '^[0-9A-Fa-f]{8}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{4}-[0-9A-Fa-f]{12}$'", "format: uuid", "-", "-"
        },
        { "pattern: '^[0-9a-f-]{36}$'", "format: uuid", "Breaking", "Breaking" },
        { "pattern: '^[0-9A-F]{8}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{4}-[0-9A-F]{12}$'", "format: uuid", "-", "Breaking" },

        // Long texts.
        { "pattern: '^.{1,1000}$'", "pattern: '^.{1,2000}$'", "-", "Breaking" },
        { "pattern: '^[a-z ]{1,1024}$'", "pattern: '^[a-z ]{1,1024}$', maxLength: 1024", "-", "-" },
        { "pattern: '^[a-z]*$', maxLength: 1000", "pattern: '^[a-z]{0,1000}$'", "-", "-" },
        { "pattern: '^[a-z]{0,4000}$'", "pattern: '^[a-z]{0,3999}$'", "Breaking", "-" },

        // Automata can't say, and samples show it or don't.
        { "pattern: '^(?=.*\\d)[a-z\\d]{4}$'", "pattern: '^(?=.*\\d)[a-z\\d]{4}$', maxLength: 4", "Risky", "-" },
        { "pattern: '^(?=.*\\d)[a-z\\d]{4}$'", "pattern: '^[a-z]{4}$'", "Breaking", "Breaking" },
        { "pattern: '^([ab])\\1$'", "pattern: '^([ab])\\1?\\1$'", "Risky", "Risky" },
        { "pattern: '^[a-z\\d]{4}$'", "pattern: '^(?!0)[a-z\\d]{4}$'", "Breaking", "Risky" },
        { "maxLength: 4", "maxLength: 4, pattern: '^(?!0)'", "Breaking", "-" },
    };

    // Numbers: before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Numbers { get; } = new()
    {
        { "format: int32", "format: int32, minimum: -2147483648, maximum: 2147483647", "-", "-" },
        { "format: int32, minimum: -2147483648, maximum: 2147483647", "format: int32", "-", "-" },
        { "minimum: -2147483648, maximum: 2147483647", "format: int32", "-", "-" },
        { "format: int32", "minimum: -2147483648, maximum: 2147483647", "-", "-" },
        { "format: int64", "format: int64, maximum: 9223372036854775807", "-", "-" },
        { "format: int64", "format: int32", "Breaking", "-" },
        { "format: int32", "format: int32, minimum: 0", "Breaking", "-" },
        { "minimum: 1, maximum: 3", "enum: [1, 2, 3]", "-", "-" },
        { "enum: [1, 2, 3]", "minimum: 1, maximum: 3", "-", "-" },
        { "minimum: 1, maximum: 3", "enum: [1, 3]", "Breaking", "-" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_text_breaks_only_if_other_texts_match(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(SchemaDocument.Of($"{{ type: string, {before} }}"), SchemaDocument.Of($"{{ type: string, {now} }}", "3.0.3"))
            .ShouldBe((forSenders, forReceivers));

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_same_holds_for_a_referenced_element(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(Listed($"{{ type: string, {before} }}"), Listed($"{{ type: string, {now} }}")).ShouldBe((forSenders, forReceivers));

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_number_breaks_only_if_other_numbers_fit(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(SchemaDocument.Of($"{{ type: integer, {before} }}"), SchemaDocument.Of($"{{ type: integer, {now} }}"))
            .ShouldBe((forSenders, forReceivers));

    private static string Listed(string schema) =>
        SchemaDocument.Of("{ type: array, items: { $ref: '#/components/schemas/E' } }", "3.1.0", $"    E: {schema}");
}
