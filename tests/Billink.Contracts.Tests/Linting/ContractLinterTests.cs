using Billink.Contracts.Linting;
using Billink.Contracts.Reading;
using Billink.Contracts.Tests.Reading;

namespace Billink.Contracts.Tests.Linting;

public class ContractLinterTests
{
    private const string Amount = "amount: { description: How much., type: string, format: decimal }";

    [Fact]
    public void The_contracts_of_the_repository_are_clean() => ContractLinter.Lint(
        new ContractFile("spec/billink-v1.xsd", RepositoryContracts.TextV1),
        new ContractFile("spec/billink-v2.yaml", RepositoryContracts.TextV2)).Select(finding => finding.ToString()).ShouldBeEmpty();

    [Fact]
    public void The_small_contracts_are_clean() => Lint(SmallContracts.Yaml, SmallContracts.Xsd).ShouldBeEmpty();

    [Fact]
    public void A_finding_reads_like_a_message_of_the_compiler() =>
        Lint(SmallContracts.Yaml.With("duplicate: \"7\"", "duplicate: \"8\""), SmallContracts.Xsd).ShouldHaveSingleItem().ToString()
            .ShouldBe(
                "small.yaml(8,5): error BLK006: Things_Make has 8 as the error of a second attempt, but 8 isn't in its code table. "
                    + "Correct one.");

    [Fact]
    public void The_problems_of_the_reader_are_reported()
    {
        Lint("x: [", SmallContracts.Xsd).ShouldHaveSingleItem().Problem.Id.ShouldBe(ContractProblems.Unreadable);
        Lint(SmallContracts.Yaml.With("category: order-management", "category: misc"), SmallContracts.Xsd)
            .ShouldHaveSingleItem()
            .Problem.Id.ShouldBe(ContractProblems.InvalidValue);
    }

    [Theory]
    [InlineData(ContractProblems.UnknownReference, "settledBy: Things_Make", "settledBy: Things_Get", "post:")]
    [InlineData(ContractProblems.UnknownReference, "discriminator: event", "discriminator: kind", "thing:\n    payload")]
    [InlineData(ContractProblems.Missing, ", { $ref: '#/components/schemas/Fault' }", "", "\"200\":")]
    [
        InlineData(
            ContractProblems.Missing, "x-billink-credential: id, x-billink-sensitive: secret", "x-billink-sensitive: secret",
            "ThingRequest:"),
    ]
    [
        InlineData(
            ContractProblems.Missing, "x-billink-credential: id, x-billink-sensitive: secret", "x-billink-credential: id", "billinkID:"),
    ]
    [InlineData(ContractProblems.Missing, "      x-billink-source: a page\n      x-billink-retry", "      x-billink-retry", "post:")]
    [InlineData(ContractProblems.Missing, "          source: a page\n", "", "code: \"7\"")]
    [InlineData(ContractProblems.Missing, "      x-billink-source: a client\n", "", "ThingResponse:")]
    [InlineData(ContractProblems.Contradiction, Amount, "amount: { description: So., type: string, minLength: 9, maxLength: 8 }", "amount")]
    [InlineData(ContractProblems.Contradiction, Amount, "amount: { description: Much., type: number, minimum: 1, maximum: 0 }", "amount")]
    [
        InlineData(
            ContractProblems.Contradiction, Amount,
            "amount: { description: How much., type: array, minItems: 2, maxItems: 1, items: { type: string } }",
            "amount:"),
    ]
    [InlineData(ContractProblems.Contradiction, "description: Which colour.", "default: blue", "colour:")]
    [InlineData(ContractProblems.Contradiction, "red: { name: Red, description: It", "blue: { name: Blue, description: It", "blue:")]
    public void A_contradiction_is_reported_with_its_position(string id, string find, string replaceBy, string where) =>
        SmallContracts.ShouldHave(
        id,
        SmallContracts.Yaml.With(find, replaceBy).With(where, "‸" + where),
        text => new ContractReading(null, new(Lint(text, SmallContracts.Xsd).Select(finding => finding.Problem))));

    [Theory]
    [InlineData(ContractProblems.Missing, Amount, "amount: { type: string }", "amount:")]
    [InlineData(ContractProblems.Missing, "description: Which page., ", "", "{ name: page")]
    [InlineData(ContractProblems.Missing, "      tags: [Things]\n", "", "post:")]
    [InlineData(ContractProblems.UnknownReference, "tags: [Things]", "tags: [Others]", "Others")]
    [InlineData(ContractProblems.Contradiction, Amount, "amount: { description: How much., type: integer, default: many }", "amount:")]
    [InlineData(ContractProblems.Contradiction, Amount, "amount: { description: How much., type: boolean, default: 1 }", "amount:")]
    [InlineData(ContractProblems.Contradiction, "schema: { type: integer }", "schema: { type: integer, default: x }", "{ name: page")]
    [InlineData(ContractProblems.InvalidValue, Amount, "amount: { description: How much., type: string, maxLength: -1 }", "-1")]
    [InlineData(ContractProblems.InvalidValue, "  /v2/thing:", "  v2/thing:", "v2/thing")]
    [InlineData(ContractProblems.InvalidValue, "summary: Makes a thing.", "summary: Makes a\u2028 thing.", "\u2028")]
    [InlineData(ContractProblems.InvalidValue, "summary: Makes a thing.", "summary: Makes a\u0085 thing.", "\u0085")]
    [InlineData(ContractProblems.Unreadable, "      summary: Makes", "\tsummary: Makes", "\tsummary")]
    [InlineData(ContractProblems.NotGeneratable, "code: \"7\"\n", "code: E101\n", "code: E101")]
    [InlineData(ContractProblems.NotGeneratable, Amount, "amount: { description: How much., type: string, pattern: \"([a\" }", "amount:")]
    [InlineData(ContractProblems.NotGeneratable, Amount, "amount: { description: How much., type: string, format: binary }", "amount:")]
    public void Each_kind_of_mistake_is_reported_at_its_place(string id, string find, string replaceBy, string where) =>
        SmallContracts.ShouldHave(
            id,
            SmallContracts.Yaml.With(", duplicate: \"7\"", id is ContractProblems.NotGeneratable ? "" : ", duplicate: \"7\"")
                .With("class: detectable", id is ContractProblems.NotGeneratable ? "class: unsafe" : "class: detectable")
                .With(find, replaceBy).With(where, "‸" + where),
            text => new ContractReading(null, new(Lint(text, SmallContracts.Xsd).Select(finding => finding.Problem))));

    [Theory]
    [InlineData("schema: { type: integer }", "schema: { $ref: '#/components/schemas/Colour' }")]
    [InlineData("enum: [red, green]", "enum: [red, green] # 'quotes' and \"quotes\"")]
    [InlineData(Amount, "amount: { description: Which., type: string, format: uuid }")]
    [InlineData("class: detectable, duplicate: \"7\"", "class: unsafe")]
    public void What_used_to_be_refused_is_accepted(string find, string replaceBy) =>
        Lint(SmallContracts.Yaml.With(find, replaceBy), SmallContracts.Xsd).ShouldBeEmpty();

    [Theory]
    [InlineData(ContractProblems.NotGeneratable, Amount, "amount: { description: How much., type: string, pattern: \"(\" }", "amount:")]
    [InlineData(ContractProblems.NameClash, Amount, "toString: { description: How much., type: string }", "toString:")]
    public void A_contract_for_which_no_code_can_be_generated_is_reported(string id, string find, string replaceBy, string where) =>
        SmallContracts.ShouldHave(
            id,
            SmallContracts.Yaml.With(find, replaceBy).With(where, "‸" + where),
            text => new ContractReading(null, new(Lint(text, SmallContracts.Xsd).Select(finding => finding.Problem))));

    [Theory]
    [
        InlineData(
            "            schema: { $ref: '#/components/schemas/ThingRequest' }",
            "            schema: { $ref: '#/components/schemas/ThingRequest' }\n            example: { billinkUsername: a, ‸billinkID: 7 }",
            "/paths/~1v2~1thing/post/requestBody/content/application~1json/example is invalid: /billinkID is integer, not string."),
    ]
    [
        InlineData(
            "            schema: { $ref: '#/components/schemas/ThingRequest' }",
            "            schema: { $ref: '#/components/schemas/ThingRequest' }\n            "
                + "examples: { one: { ‸value: { billinkID: a } } }",
            "/paths/~1v2~1thing/post/requestBody/content/application~1json/examples/one/value is invalid: "
                + "The value has no billinkUsername."),
    ]
    [
        InlineData(
            "schema: { type: integer } }", "‸example: two, schema: { type: integer } }",
            "/paths/~1v2~1thing/post/parameters/0/example is invalid: The value is string, not integer."),
    ]
    [
        InlineData(
            "    payload: ThingResponse", "    payload: ThingResponse\n    examples: { one: { value: { ‸event: blue } } }",
            "/x-billink-webhooks/thing/examples/one/value is invalid: /event is none of the listed values."),
    ]
    public void An_example_that_violates_its_schema_is_reported(string find, string replaceBy, string message) =>
        SmallContracts.ShouldHave(
            ContractProblems.Contradiction, SmallContracts.Yaml.With(find, replaceBy),
            text =>
            {
                var problems = Lint(text, SmallContracts.Xsd).Select(finding => finding.Problem).ToList();
                problems.ShouldHaveSingleItem().Message.ShouldStartWith("The example at " + message);
                return new ContractReading(null, new(problems));
            });

    [Fact]
    public void An_example_of_a_reply_is_the_success_or_an_error()
    {
        const string schema = "              schema:\n                anyOf";
        var success = SmallContracts.Yaml.With(schema, "              example: { event: red }\n" + schema);
        var error = SmallContracts.Yaml.With(schema, "              example: { code: \"7\" }\n" + schema);
        var neither = SmallContracts.Yaml.With(schema, "              example: { event: blue, code: 7 }\n" + schema);

        Lint(success, SmallContracts.Xsd).ShouldBeEmpty();
        Lint(error, SmallContracts.Xsd).ShouldBeEmpty();
        Lint(neither, SmallContracts.Xsd).ShouldHaveSingleItem().Problem.Message.ShouldContain("/event is none of the listed values");
    }

    [Fact]
    public void An_empty_code_table_is_reported()
    {
        var from = SmallContracts.Yaml.IndexOf("        - code:", StringComparison.Ordinal);
        var to = SmallContracts.Yaml.IndexOf("      parameters:", StringComparison.Ordinal);
        var text = SmallContracts.Yaml.Remove(from, to - from)
            .With("x-billink-errors:", "x-billink-errors: []")
            .With("class: detectable, duplicate: \"7\"", "class: unsafe");
        Lint(text, SmallContracts.Xsd).ShouldHaveSingleItem().Problem.Message.ShouldStartWith("Things_Make has no error codes.");
    }

    [Fact]
    public void An_id_is_unique_in_both_contracts_together()
    {
        var findings = Lint(SmallContracts.Yaml.Replace("Things_Make", "Legacy_Make", StringComparison.Ordinal), SmallContracts.Xsd);
        findings.Select(finding => (finding.File, finding.Problem.Id)).ShouldBe(
            [("small.yaml", ContractProblems.Duplicate), ("small.xsd", ContractProblems.Duplicate)]);
    }

    [Fact]
    public void An_operation_may_be_settled_by_one_of_the_other_contract() =>
        Lint(SmallContracts.Yaml.With("settledBy: Things_Make", "settledBy: Legacy_Make"), SmallContracts.Xsd).ShouldBeEmpty();

    private static IReadOnlyList<LintFinding> Lint(string yaml, string xsd) => ContractLinter.Lint(
        new ContractFile("small.yaml", yaml), new ContractFile("small.xsd", xsd));
}
