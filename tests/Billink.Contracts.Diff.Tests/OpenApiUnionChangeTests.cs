namespace Billink.Contracts.Diff.Tests;

/// <summary>Unions are compared as wholes: it makes no difference which branch allows a value.</summary>
public class OpenApiUnionChangeTests
{
    private const string Kinds = """
            Card: { type: object, required: [kind], properties: { kind: { type: string, enum: [card] }, note: { type: string } } }
            Bank: { type: object, required: [kind], properties: { kind: { type: string, enum: [bank] }, note: { type: string } } }
            Both: { type: object, required: [kind], properties: { kind: { type: string, enum: [card, bank] }, note: { type: string } } }
        """;

    // Before, now, for senders, for receivers.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        // An object is split by its enumeration, and put together again.
        { Kind("card, bank"), $"{{ oneOf: [{Kind("card")}, {Kind("bank")}] }}", "-", "-" },
        { Kind("card, bank"), $"{{ anyOf: [{Kind("card")}, {Kind("bank")}] }}", "-", "-" },
        { $"{{ oneOf: [{Kind("card")}, {Kind("bank")}] }}", Kind("card, bank"), "-", "-" },
        { Kind("card, bank, cash"), $"{{ oneOf: [{Kind("card")}, {Kind("bank, cash")}] }}", "-", "-" },
        { Kind("card, bank, cash"), $"{{ oneOf: [{Kind("card")}, {Kind("bank")}] }}", "Breaking", "-" },
        { Kind("card, bank"), $"{{ oneOf: [{Kind("card")}, {Kind("bank")}, {Kind("cash")}] }}", "-", "Breaking" },
        { "{ $ref: '#/components/schemas/Both' }", Ref("oneOf", "Card", "Bank"), "-", "-" },
        { Ref("oneOf", "Card", "Bank"), "{ $ref: '#/components/schemas/Both' }", "-", "-" },
        { Kind("card, bank"), $"{{ oneOf: [{Kind("card")}, {Kind("bank", "note: { type: string, maxLength: 5 }")}] }}", "Breaking", "-" },
        {
            Kind("card, bank"),
            $"{{ oneOf: [{Kind("card")}, {Kind("bank", "note: { type: string }, iban: { type: string }", "iban")}] }}", "Breaking", "-"
        },

        // A value moves to another branch.
        { Two("card, bank", "cash"), Two("card", "bank, cash"), "-", "-" },
        { Two("card, bank", "cash"), Two("card", "bank"), "Breaking", "-" },
        { Two("card, bank", "cash"), Two("card", "bank, cash, gift"), "-", "Risky" },
        { Two("card, bank", "cash", "anyOf"), Two("card", "bank, cash", "anyOf"), "-", "-" },
        { Two("card, bank", "cash", "oneOf", "x: { type: string }"), Two("card", "bank, cash", "oneOf", "x: { type: string }"), "-", "-" },
        {
            $"{{ oneOf: [{Kind("card, bank", "note: { type: string, maxLength: 9 }")}, "
                + $"{Kind("cash", "note: { type: string, maxLength: 5 }")}] }}",
            $"{{ oneOf: [{Kind("card", "note: { type: string, maxLength: 9 }")}, "
                + $"{Kind("bank, cash", "note: { type: string, maxLength: 5 }")}] }}",
            "Breaking", "-"
        },

        // A value that two branches list matches both.
        { "{ type: string, enum: [a, b, c] }", "{ oneOf: [{ enum: [a, c] }, { enum: [b, c] }] }", "Breaking", "-" },

        // A range is split, and put together again.
        {
            "{ type: integer, minimum: 0, maximum: 99 }",
            "{ oneOf: [{ type: integer, minimum: 0, maximum: 49 }, { type: integer, minimum: 50, maximum: 99 }] }", "-", "-"
        },
        {
            "{ oneOf: [{ type: integer, minimum: 0, maximum: 49 }, { type: integer, minimum: 50, maximum: 99 }] }",
            "{ type: integer, minimum: 0, maximum: 99 }", "-", "-"
        },
        {
            "{ type: integer, minimum: 0, maximum: 99 }",
            "{ oneOf: [{ type: integer, minimum: 0, maximum: 49 }, { type: integer, minimum: 51, maximum: 99 }] }", "Breaking", "-"
        },
        {
            "{ type: number, minimum: 0, maximum: 9 }",
            "{ anyOf: [{ type: number, minimum: 0, maximum: 5 }, { type: number, minimum: 5, maximum: 9 }] }", "-", "-"
        },
        {
            "{ type: number, minimum: 0, maximum: 9 }",
            "{ oneOf: [{ type: number, minimum: 0, maximum: 5 }, { type: number, minimum: 6, maximum: 9 }] }", "Breaking", "-"
        },
        {
            "{ type: object, required: [n], properties: { n: { type: integer, minimum: 0, maximum: 9 } } }",
            "{ oneOf: [{ type: object, required: [n], properties: { n: { type: integer, minimum: 0, maximum: 4 } } }, "
                + "{ type: object, required: [n], properties: { n: { type: integer, minimum: 5, maximum: 9 } } }] }",
            "-", "-"
        },
        {
            "{ type: string, maxLength: 20 }",
            "{ oneOf: [{ type: string, maxLength: 9 }, { type: string, minLength: 10, maxLength: 20 }] }",
            "-", "-"
        },
        {
            "{ type: string, maxLength: 20 }",
            "{ oneOf: [{ type: string, maxLength: 9 }, { type: string, minLength: 11, maxLength: 20 }] }",
            "Breaking", "-"
        },

        // Other ways to divide: by a boolean, by the type, by presence.
        {
            "{ type: object, required: [b], properties: { b: { type: boolean } } }",
            "{ oneOf: [{ type: object, required: [b], properties: { b: { type: boolean, enum: [true] } } }, "
                + "{ type: object, required: [b], properties: { b: { type: boolean, enum: [false] } } }] }",
            "-", "-"
        },
        { "{ type: object, required: [b], properties: { b: { oneOf: [{ type: string }, { type: integer }] } } }",
            "{ oneOf: [{ type: object, required: [b], properties: { b: { type: string } } }, "
                + "{ type: object, required: [b], properties: { b: { type: integer } } }] }",
            "-", "-"
        },
        {
            "{ type: object, properties: { a: { type: string }, b: { type: string } } }",
            "{ anyOf: [{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }, "
                + "{ type: object, required: [b], properties: { a: { type: string }, b: { type: string } } }] }",
            "Breaking", "-"
        },

        // Whoever sends both matches two branches. If everybody did, nothing is accepted any more.
        {
            "{ type: object, required: [a, b], properties: { a: { type: string }, b: { type: string } } }",
            "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }, "
                + "{ type: object, required: [b], properties: { a: { type: string }, b: { type: string } } }] }",
            "Breaking", "Breaking"
        },
        {
            "{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }",
            "{ oneOf: [{ type: object, required: [a], properties: { a: { type: string }, b: { type: string } } }, "
                + "{ type: object, required: [b], properties: { a: { type: string }, b: { type: string } } }] }",
            "Risky", "Breaking"
        },
        { "{ type: integer, minimum: 5 }", "{ oneOf: [{ type: integer }, { type: number, minimum: 3 }] }", "Breaking", "Breaking" },
        { "{ type: integer }", "{ oneOf: [{ type: integer }, { type: number, minimum: 3 }] }", "Risky", "Breaking" },

        // A value that fits two inner branches fits no outer one.
        {
            $"{{ oneOf: [{Kind("card")}, {Kind("bank")}] }}",
            $"{{ anyOf: [{{ oneOf: [{Kind("card")[..^2]}, oneOf: [{{ required: [note] }}, {{ required: [kind] }}] }}, {Kind("bank")}] }}, "
                + "{ type: boolean }] }",
            "Risky", "Breaking"
        },
        { "{ type: string, maxLength: 5 }", "{ oneOf: [{ type: string }, { type: string, maxLength: 9 }] }", "Breaking", "Breaking" },
        { "{ type: string, enum: [a, b] }", "{ oneOf: [{ type: string }, { type: string, maxLength: 9 }] }", "Breaking", "Breaking" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_union_is_compared_as_a_whole(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(SchemaDocument.Of(before, others: Kinds), SchemaDocument.Of(now, others: Kinds))
            .ShouldBe((forSenders, forReceivers));

    [Theory]
    [MemberData(nameof(Changes))]
    public void The_same_holds_for_a_property(string before, string now, string forSenders, string forReceivers) =>
        Verdicts.Of(
                SchemaDocument.Of($"{{ type: object, required: [p], properties: {{ p: {before} }} }}", "3.1.0", Kinds),
                SchemaDocument.Of($"{{ type: object, required: [p], properties: {{ p: {now} }} }}", "3.1.0", Kinds))
            .ShouldBe((forSenders, forReceivers));

    [Fact]
    public void Null_in_two_branches_of_oneOf_is_refused() => Verdicts.Of(
        SchemaDocument.Of("{ oneOf: [{ type: string }, { type: 'null' }] }", "3.1.0"),
        SchemaDocument.Of("{ oneOf: [{ type: string }, { oneOf: [{ type: 'null' }, { type: 'null' }] }] }", "3.1.0"))
        .Item1.ShouldBe("Breaking");

    [Theory]
    [InlineData("{ enum: [a, b], type: string }, { type: 'null' }", ", { type: integer }", "-", "Breaking")]
    [InlineData("{ enum: [a, b], type: string }, { enum: [1, 2], type: integer }", ", { type: 'null' }", "-", "Breaking")]
    [InlineData("{ type: string, maxLength: 5 }, { type: 'null' }", ", { type: integer }", "-", "Breaking")]
    [InlineData("{ type: object, required: [a] }, { type: 'null' }", ", { type: array }", "-", "Breaking")]
    public void A_branch_of_null_is_null_however_many_branches_there_are(
        string branches, string another, string forSenders, string forReceivers)
    {
        foreach (var union in (string[])["oneOf", "anyOf"])
        {
            var (fewer, more) = (Document(branches), Document(branches + another));
            Verdicts.Of(fewer, more).ShouldBe((forSenders, forReceivers), union);
            Verdicts.Of(more, fewer).ShouldBe((forReceivers, forSenders), union);

            string Document(string all) => SchemaDocument.Of($"{{ properties: {{ p: {{ {union}: [{all}] }} }} }}", "3.1.0");
        }
    }

    private static string Kind(string values, string others = "note: { type: string }", string? required = null) =>
        $"{{ type: object, required: [kind{(required is null ? "" : $", {required}")}], "
        + $"properties: {{ kind: {{ type: string, enum: [{values}] }}, {others} }} }}";

    private static string Two(string first, string second, string union = "oneOf", string others = "note: { type: string }") =>
        $"{{ {union}: [{Kind(first, others)}, {Kind(second, others)}] }}";

    private static string Ref(string union, string first, string second) =>
        $"{{ {union}: [{{ $ref: '#/components/schemas/{first}' }}, {{ $ref: '#/components/schemas/{second}' }}] }}";
}
