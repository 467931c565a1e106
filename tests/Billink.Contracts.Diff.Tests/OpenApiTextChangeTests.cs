namespace Billink.Contracts.Diff.Tests;

/// <summary>
/// Values in a path, a query, a header, a cookie, a form or plain text are texts. They are compared as texts, whatever their types are.
/// </summary>
public class OpenApiTextChangeTests
{
    // Before, now, for senders; for receivers if it is a header of a response.
    public static TheoryData<string, string, string, string> Changes { get; } = new()
    {
        { "{ type: integer }", "{ type: string }", "-", "Breaking" },
        { "{ type: string }", "{ type: integer }", "Breaking", "-" },
        { "{ type: integer }", "{ type: string, pattern: '^-?[0-9]+$' }", "-", "Breaking" },
        { "{ type: integer }", "{ type: string, pattern: '^[0-9]+$' }", "Breaking", "Breaking" },
        { "{ type: integer, minimum: 0 }", "{ type: string, pattern: '^[0-9]+$' }", "-", "Breaking" },
        { "{ type: integer, minimum: 1, maximum: 99 }", "{ type: string, maxLength: 2 }", "-", "Breaking" },
        { "{ type: integer, minimum: 1, maximum: 100 }", "{ type: string, maxLength: 2 }", "Breaking", "Breaking" },
        { "{ type: integer, minimum: 1, maximum: 3 }", "{ type: string, enum: ['1', '2', '3'] }", "-", "-" },
        { "{ type: integer, enum: [1, 2] }", "{ type: string, enum: ['1', '2', '3'] }", "-", "Breaking" },
        { "{ type: integer, enum: [1, 2] }", "{ type: string, enum: ['2'] }", "Breaking", "-" },
        { "{ type: integer }", "{ type: string, format: date }", "Breaking", "Breaking" },
        { "{ type: integer }", "{ type: string, pattern: '^(?=.)' }", "Risky", "Breaking" },
        { "{ type: boolean }", "{ type: string, enum: ['true', 'false'] }", "-", "-" },
        { "{ type: boolean }", "{ type: string, enum: ['true', 'false', both] }", "-", "Breaking" },
        { "{ type: boolean }", "{ type: string, enum: ['true'] }", "Breaking", "-" },
        { "{ type: string, enum: ['true', 'false'] }", "{ type: boolean }", "-", "-" },
        { "{ type: string, enum: ['true', 'false', both] }", "{ type: boolean }", "Breaking", "-" },
        { "{ type: boolean }", "{ type: string }", "-", "Breaking" },
        { "{ type: boolean }", "{ type: integer }", "Breaking", "Breaking" },
        { "{ type: number }", "{ type: string }", "-", "Breaking" },
    };

    // Before, now, for senders.
    public static TheoryData<string, string, string> Lists { get; } = new()
    {
        { "explode: false, schema: { type: array, items: { type: string } }", "schema: { type: string }", "-" },
        { "explode: false, schema: { type: array, items: { type: integer } }", "schema: { type: string }", "-" },
        { "explode: false, schema: { type: array, items: { type: integer } }", "schema: { type: string, pattern: '^[-0-9,]+$' }", "-" },
        {
            "explode: false, schema: { type: array, items: { type: integer } }",
            "schema: { type: string, pattern: '^[0-9]+$' }", "Breaking"
        },
        { "explode: false, schema: { type: array, items: { type: string } }", "schema: { type: string, maxLength: 9 }", "Breaking" },
        {
            "style: pipeDelimited, explode: false, schema: { type: array, items: { type: integer } }",
            "schema: { type: string, pattern: '^[-0-9|]*$' }", "-"
        },
        {
            "explode: false, schema: { type: array, items: { type: string, enum: [a, b] }, maxItems: 2 }",
            "schema: { type: string, enum: [a, b, 'a,a', 'a,b', 'b,a', 'b,b'] }", "-"
        },
        { "explode: false, schema: { type: array, items: { type: string } }", "schema: { type: integer }", "Breaking" },
        { "schema: { type: string }", "explode: false, schema: { type: array, items: { type: string } }", "-" },
        { "schema: { type: integer }", "explode: false, schema: { type: array, items: { type: integer } }", "-" },
        { "schema: { type: string }", "explode: false, schema: { type: array, items: { type: integer } }", "Breaking" },
        { "schema: { type: string, enum: [a] }", "explode: false, schema: { type: array, items: { type: string } }", "-" },
        { "schema: { type: string, enum: [a] }", "explode: false, schema: { type: array, items: { type: string }, enum: [[b]] }", "Risky" },

        // The name is repeated for each element.
        { "schema: { type: string }", "schema: { type: array, items: { type: string } }", "-" },
        { "schema: { type: boolean }", "schema: { type: array, items: { type: string, enum: ['true', 'false'] } }", "-" },
        { "schema: { type: integer }", "schema: { type: array, items: { type: integer, minimum: 1 } }", "Breaking" },
        { "schema: { type: string }", "schema: { type: array, minItems: 2, items: { type: string } }", "Breaking" },
        { "schema: { type: array, items: { type: string } }", "schema: { type: string }", "Breaking" },
        {
            "schema: { type: array, items: { type: string } }",
            "explode: false, schema: { type: array, items: { type: string } }", "Breaking"
        },
    };

    // Before, now, for senders, as properties of a form.
    public static TheoryData<string, string, string> FormLists { get; } = new()
    {
        { "{ type: string }", "{ type: array, items: { type: string } }", "-" },
        { "{ type: integer }", "{ type: array, items: { type: string } }", "-" },
        { "{ type: string }", "{ type: array, items: { type: integer } }", "Breaking" },
        { "{ type: string }", "{ type: array, minItems: 2, items: { type: string } }", "Breaking" },
        { "{ type: array, items: { type: string } }", "{ type: string }", "Breaking" },
        { "{ type: object, properties: { n: { type: integer } } }", "{ type: object, properties: { n: { type: string } } }", "Breaking" },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_parameter_is_compared_as_a_text(string before, string now, string forSenders, string forReceivers)
    {
        forReceivers.ShouldNotBeEmpty();
        foreach (var place in new[] { "path", "query", "header", "cookie" })
            Verdicts.Of(Parameter(place, $"schema: {before}"), Parameter(place, $"schema: {now}")).Senders.ShouldBe(forSenders, place);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_part_of_a_form_is_compared_as_a_text(string before, string now, string forSenders, string forReceivers)
    {
        forReceivers.ShouldNotBeEmpty();
        foreach (var mediaType in new[] { "application/x-www-form-urlencoded", "multipart/form-data" })
            Verdicts.Of(Body(mediaType, Form(before)), Body(mediaType, Form(now))).Senders.ShouldBe(forSenders, mediaType);
        Verdicts.Of(Body("text/plain", before, "3.1.0"), Body("text/plain", now, "3.1.0")).Senders.ShouldBe(forSenders);
    }

    [Theory]
    [MemberData(nameof(Changes))]
    public void A_header_of_a_response_is_compared_as_a_text(string before, string now, string forSenders, string forReceivers)
    {
        forSenders.ShouldNotBeEmpty();
        Verdicts.Of(Header(before), Header(now)).Receivers.ShouldBe(forReceivers);
    }

    [Theory]
    [MemberData(nameof(Lists))]
    public void A_list_in_a_query_is_compared_as_it_is_written(string before, string now, string forSenders) =>
        Verdicts.Of(Parameter("query", before), Parameter("query", now)).Senders.ShouldBe(forSenders);

    [Theory]
    [InlineData("path")]
    [InlineData("header")]
    public void A_list_in_a_path_or_header_is_one_text(string place) =>
        Verdicts.Of(
                Parameter(place, "schema: { type: array, items: { type: string } }"), Parameter(place, "schema: { type: string }"))
            .Senders.ShouldBe("-");

    [Theory]
    [MemberData(nameof(FormLists))]
    public void A_list_in_a_form_repeats_its_name(string before, string now, string forSenders) =>
        Verdicts.Of(Body("multipart/form-data", Form(before)), Body("multipart/form-data", Form(now))).Senders.ShouldBe(forSenders);

    [Fact]
    public void A_type_in_JSON_is_no_text() =>
        Verdicts.Of(Body("application/json", "{ type: integer }"), Body("application/json", "{ type: string }")).Senders
            .ShouldBe("Breaking");

    private static string Form(string property) => $"{{ type: object, required: [p], properties: {{ p: {property} }} }}";

    private static string Parameter(string place, string schema) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things/{{(place == "path" ? "{q}" : "")}}:
            get:
              parameters: [{ name: q, in: {{place}}, required: true, {{schema}} }]
              responses: { '204': { description: d } }
        """;

    private static string Body(string mediaType, string schema, string version = "3.0.3") => $$"""
        openapi: {{version}}
        info: { title: t, version: "1" }
        paths:
          /things:
            post:
              requestBody: { content: { {{mediaType}}: { schema: { $ref: '#/components/schemas/S' } } } }
              responses: { '204': { description: d } }
        components: { schemas: { S: {{schema}} } }
        """;

    private static string Header(string schema) => $$"""
        openapi: 3.0.3
        info: { title: t, version: "1" }
        paths:
          /things:
            get:
              responses: { '204': { description: d, headers: { X-A: { required: true, schema: {{schema}} } } } }
        """;
}
