using Billink.Contracts.Reading;

namespace Billink.Contracts.Tests.Reading;

public class OpenApiProblemTests
{
    private const string Amount = "amount: { description: How much., type: string, format: decimal }";
    private const string ColourReference = "allOf: [{ $ref: '#/components/schemas/Colour' }]";
    private const string EventReference = "event: { $ref: '#/components/schemas/Colour' }";
    private const string Retry = "x-billink-retry: { class: detectable, duplicate: \"7\", settledBy: Things_Make }";

    [Fact]
    public void The_small_contract_is_right() => SmallContracts.ReadYaml(SmallContracts.Yaml).Problems.ShouldBeEmpty();

    [Theory]
    [InlineData("openapi: 3.0.3", "‸openapi: 3.2.0")]
    [InlineData("openapi: 3.0.3", "‸swagger: 2.0")]
    [InlineData("summary: Makes a thing.", "summary: ‸\"Makes a thing.")]
    [InlineData("operationId: Things_Make", "operationId: Things_Make\n      ‸operationId: Things_Make")]
    public void Text_that_is_not_OpenAPI_is_unreadable(string find, string replaceBy) =>
        SmallContracts.YamlShouldHave(ContractProblems.Unreadable, find, replaceBy);

    [Theory]
    [InlineData("")]
    [InlineData("just text")]
    [InlineData("- a\n- list\n")]
    [InlineData("a: 1\n---\nb: 2\n")]
    public void A_file_that_is_not_a_single_mapping_is_unreadable(string text)
    {
        var reading = SmallContracts.ReadYaml(text);
        reading.Contract.ShouldBeNull();
        reading.Problems.ShouldHaveSingleItem().Id.ShouldBe(ContractProblems.Unreadable);
    }

    [Theory]
    [InlineData(Amount, "amount: { ‸oneOf: [] }")]
    [InlineData(Amount, "amount: { oneOf: [{ type: string }, ‸{ type: array, maxItems: 2, items: { type: string } }] }")]
    [
        InlineData(
            Amount,
            "amount: { discriminator: { propertyName: a }, oneOf: [{ $ref: '#/components/schemas/Fault' }, ‸{ type: string }] }"),
    ]
    [InlineData(Amount, "amount: { ‸not: { type: string } }")]
    [InlineData(Amount, "amount: { type: string, ‸[a]: b }")]
    [InlineData(ColourReference, "‸allOf: [{ $ref: '#/components/schemas/Colour' }, { $ref: '#/components/schemas/Fault' }]")]
    [InlineData(ColourReference, "‸allOf: [{ type: string }]")]
    [InlineData(EventReference, "event: { $ref: '#/components/schemas/Colour', ‸x-billink-sensitive: personal }")]
    [InlineData(EventReference, "event: { $ref: '#/components/schemas/Colour', ‸description: Which. }")]
    [InlineData("description: What to make.", "‸additionalProperties: true")]
    [InlineData("description: What to make.", "‸discriminator: { propertyName: a }")]
    [InlineData("paths:\n", "‸security: [{ key: [] }]\npaths:\n")]
    [InlineData("operationId", "‸security: []\n      operationId")]
    [InlineData(Amount, "amount: { type: string, ‸format: integer }")]
    [InlineData("{ $ref: '#/components/schemas/Fault' }", "{ $ref: '#/components/schemas/Fault', ‸description: Or not. }")]
    [InlineData("schema:\n                anyOf", "schema:\n                ‸nullable: true\n                anyOf")]
    [
        InlineData(
            "schema: { $ref: '#/components/schemas/ThingRequest' }",
            "schema: { $ref: '#/components/schemas/ThingRequest', ‸nullable: true }"),
    ]
    [
        InlineData(
            "application/json:\n              schema:\n",
            "text/plain: { schema: { type: string, format: binary } }\n            ‸application/json:\n              schema:\n"),
    ]
    [
        InlineData(
            "application/json:\n              schema:\n                anyOf: "
                + "[{ $ref: '#/components/schemas/ThingResponse' }, { $ref: '#/components/schemas/Fault' }]",
            "text/plain:\n              ‸schema: { type: string }"),
    ]
    [InlineData("schema: { $ref: '#/components/schemas/ThingRequest' }", "schema: { $ref: ‸'#/components/schemas/Colour' }")]
    [
        InlineData(
            "application/json:\n            schema: { $ref: '#/components/schemas/ThingRequest' }",
            "multipart/form-data:\n            schema: { $ref: ‸'#/components/schemas/Colour' }"),
    ]
    [
        InlineData(
            "responses:\n",
            "responses:\n        4XX:\n          description: No.\n          x-billink-envelope: none\n          content:\n"
                + "            application/json: { ‸schema: { type: array, x-billink-sensitive: secret, items: { type: string } } }\n"),
    ]
    public void An_unsupported_construct_is_reported(string find, string replaceBy) =>
        SmallContracts.YamlShouldHave(ContractProblems.Unsupported, find, replaceBy);

    [Fact]
    public void An_alias_is_reported() => SmallContracts.ShouldHave(
        ContractProblems.Unsupported,
        SmallContracts.Yaml.With("x-billink-source: a guess", "x-billink-source: &guess a guess").With(
            "x-billink-source: a client", "x-billink-source: ‸*guess"),
        SmallContracts.ReadYaml);

    [Theory]
    [InlineData("x-billink-source: a guess", "‸x-billink-sauce: a guess")]
    [InlineData("operationId", "‸x-billink-credential: id\n      operationId")]
    [InlineData("format: decimal", "‸x-billink-format: decimal")]
    [
        InlineData(
            "schema: { $ref: '#/components/schemas/ThingRequest' }",
            "schema: { type: array, ‸x-billink-sensitive: secret, items: { $ref: '#/components/schemas/Fault' } }"),
    ]
    [
        InlineData(
            "schema: { $ref: '#/components/schemas/ThingRequest' }",
            "schema: { type: object, ‸x-billink-sensitive: secret, additionalProperties: { type: string } }"),
    ]
    [InlineData("advice: Nothing to do.", "advice: Nothing to do.\n          ‸origin: a page")]
    [InlineData("class: detectable,", "class: detectable, ‸after: 3,")]
    [InlineData("description: Like blood.", "‸meaning: Like blood.")]
    [InlineData("green: {", "‸blue: { name: Blue, provenance: documented }\n        green: {")]
    [InlineData("payload: ThingResponse", "payload: ThingResponse\n    ‸topic: things")]
    [InlineData("algorithm:", "‸salt: none\n    algorithm:")]
    [InlineData("timestamp: {", "‸nonce: { name: X-Nonce, provenance: inferred }\n      timestamp: {")]
    public void An_unknown_or_misplaced_word_is_reported(string find, string replaceBy) =>
        SmallContracts.YamlShouldHave(ContractProblems.UnknownWord, find, replaceBy);

    [Theory]
    [InlineData("x-billink-provenance: inferred", "x-billink-provenance: ‸guessed")]
    [InlineData("category: order-management", "category: ‸misc")]
    [InlineData("class: detectable", "class: ‸sometimes")]
    [InlineData("x-billink-envelope: result-error", "x-billink-envelope: ‸soap")]
    [InlineData("x-billink-credential: id", "x-billink-credential: ‸token")]
    [InlineData("x-billink-sensitive: secret", "x-billink-sensitive: ‸very")]
    [InlineData("x-billink-wire: scalar", "x-billink-wire: ‸any")]
    [InlineData("format: decimal", "format: ‸money")]
    [InlineData(Amount, "amount: { type: ‸strin }")]
    [InlineData("format: decimal", "maxLength: ‸ten")]
    [InlineData("format: decimal", "minimum: ‸\"1,5\"")]
    [InlineData("format: decimal", "nullable: ‸yes")]
    [InlineData("advice: Nothing to do.", "advice: Nothing to do.\n          httpStatus: ‸OK")]
    [InlineData("required: [billinkUsername, billinkID]", "required: ‸billinkUsername")]
    [InlineData("summary: Makes a thing.", "summary: ‸[Makes a thing.]")]
    [InlineData(Retry, "x-billink-retry: ‸safe")]
    [InlineData("red: { name: Red, description: Like blood., provenance: documented }", "red: ‸Red")]
    [InlineData("responses:\n", "responses:\n        ‸\"20\": { x-billink-envelope: none }\n")]
    [InlineData(Amount, "amount: ‸string")]
    public void An_invalid_value_of_a_word_is_reported(string find, string replaceBy) =>
        SmallContracts.YamlShouldHave(ContractProblems.InvalidValue, find, replaceBy);

    [Fact]
    public void An_integer_enumeration_has_integers() => SmallContracts.ShouldHave(
        ContractProblems.InvalidValue,
        SmallContracts.Yaml.With("type: string\n      enum: [red, green]", "type: integer\n      enum: [‸red, 2]").With("green: {", "2: {"),
        SmallContracts.ReadYaml);

    [Theory]
    [InlineData("    x-billink-provenance: inferred\n    x-billink-source: a guess\n", "", "/v2/thing:", "‸/v2/thing:")]
    [InlineData("      x-billink-provenance: documented\n      x-billink-source: a page\n", "", "post:", "‸post:")]
    [InlineData(Retry, "description: Nothing more.", "post:", "‸post:")]
    [InlineData("      operationId: Things_Make\n", "", "post:", "‸post:")]
    [InlineData("      summary: Makes a thing.\n", "", "post:", "‸post:")]
    [InlineData("          x-billink-envelope: result-error\n", "", "\"200\":", "‸\"200\":")]
    [InlineData("          advice: Nothing to do.\n", "", "- code: \"7\"", "- ‸code: \"7\"")]
    [InlineData("          name: AlreadyMade\n", "", "- code: \"7\"", "- ‸code: \"7\"")]
    [InlineData("message: Thing is already made", "message: ''", "- code: \"7\"", "- ‸code: \"7\"")]
    [InlineData("duplicate: \"7\", ", "", "x-billink-retry:", "‸x-billink-retry:")]
    [InlineData(Amount, "amount: { maxLength: 5 }", "amount:", "‸amount:")]
    [InlineData(Amount, "amount: { type: array }", "amount:", "‸amount:")]
    [InlineData(", in: query, description: Which page., schema: { type: integer }", ", in: query", "{ name: page", "‸{ name: page")]
    [InlineData("discriminator: event", "description: no discriminator", "  thing:\n    payload", "  ‸thing:\n    payload")]
    [InlineData("      signature: { name: X-Signature, provenance: inferred }\n", "", "headers:", "‸headers:")]
    [InlineData("enum: [red, green]", "enum: [red, green, blue]", "green, blue", "green, ‸blue")]
    public void A_missing_statement_is_reported(string find, string replaceBy, string findMark, string mark) =>
        SmallContracts.ShouldHave(
            ContractProblems.Missing, SmallContracts.Yaml.With(find, replaceBy).With(findMark, mark), SmallContracts.ReadYaml);

    [Theory]
    [InlineData("$ref: '#/components/schemas/ThingRequest'", "$ref: ‸'#/components/schemas/Nothing'")]
    [InlineData("$ref: '#/components/schemas/ThingRequest'", "$ref: ‸'other.yaml#/components/schemas/ThingRequest'")]
    [InlineData("{ $ref: '#/components/schemas/Fault' }", "{ $ref: ‸Fault }")]
    [
        InlineData(
            "schema:\n                anyOf",
            "schema:\n                discriminator: { propertyName: code, mapping: { a: ‸Fault } }\n                oneOf"),
    ]
    [InlineData(EventReference, "event: { $ref: ‸'#/components/schemas/Color' }")]
    [InlineData(ColourReference, "allOf: [{ $ref: ‸'#/components/schemas/Color' }]")]
    [InlineData("payload: ThingResponse", "‸payload: Nothing")]
    [InlineData("required: [billinkUsername, billinkID]", "required: [billinkUsername, billinkID, ‸billinkPassword]")]
    public void An_unresolved_reference_is_reported(string find, string replaceBy) =>
        SmallContracts.YamlShouldHave(ContractProblems.UnknownReference, find, replaceBy);

    [Theory]
    [InlineData("green: { name: Green,", "‸green: { name: Red,")]
    [InlineData(Amount, "amount: { type: string }\n        ‸total: { type: string, x-billink-name: Amount }")]
    [
        InlineData(
            "      parameters:",
            "        - ‸code: \"8\"\n          name: AlreadyMade\n          message: Other\n          category: "
                + "order-management\n          advice: None.\n          provenance: inferred\n      parameters:"),
    ]
    [
        InlineData(
            "      parameters:",
            "        - ‸code: \"7\"\n          name: Other\n          message: Thing is already made\n          "
                + "category: order-management\n          advice: None.\n          provenance: inferred\n      parameters:"),
    ]
    public void A_duplicate_is_reported(string find, string replaceBy) =>
        SmallContracts.YamlShouldHave(ContractProblems.Duplicate, find, replaceBy);

    [Fact]
    public void A_duplicate_operation_id_is_reported()
    {
        var path =
            SmallContracts.Yaml[
                SmallContracts.Yaml.IndexOf("  /v2/thing:", StringComparison.Ordinal)
                ..SmallContracts.Yaml.IndexOf("components:", StringComparison.Ordinal)];
        var twice = SmallContracts.Yaml.With(
            "components:",
            path.Replace(
                "/v2/thing", "/v2/other", StringComparison.Ordinal).Replace("post:", "‸post:", StringComparison.Ordinal) + "components:");
        SmallContracts.ShouldHave(ContractProblems.Duplicate, twice, SmallContracts.ReadYaml);
    }

    [Fact]
    public void Two_schemas_without_a_name_that_would_have_one_name_are_reported()
    {
        static string Success(string status, string schema) =>
            $"        \"{status}\":\n          x-billink-envelope: none\n          content: {{ application/json: {{ {schema} }} }}\n";

        SmallContracts.YamlShouldHave(
            ContractProblems.NameClash,
            "      responses:\n",
            "      responses:\n" + Success("201", "schema: { type: object, properties: { a: { description: One., type: string } } }")
                + Success("202", "‸schema: { type: object, properties: { b: { description: Two., type: string } } }"));
    }

    [Fact]
    public void One_code_with_two_messages_is_two_rows()
    {
        var reading = SmallContracts.ReadYaml(SmallContracts.Yaml.With(
            "      parameters:",
            "        - code: \"7\"\n          name: Other\n          message: Other\n          category: "
                + "order-management\n          advice: None.\n          provenance: inferred\n      parameters:"));
        reading.Problems.ShouldBeEmpty();
        reading.Contract!.Operations[0].Errors.Select(error => error.Name).ShouldBe(["AlreadyMade", "Other"]);
    }

    [Theory]
    [InlineData("operationId: Things_Make", "operationId: make", "post:", "‸post:")]
    [InlineData(Amount, "order_id: { type: string }", "order_id", "‸order_id")]
    [InlineData(Amount, "amount: { type: string, x-billink-name: total }", "total", "‸total")]
    [InlineData(Amount, "amount: { type: string, x-billink-name: ThingRequest }", "amount", "‸amount")]
    [InlineData("name: AlreadyMade", "name: already-made", "already-made", "‸already-made")]
    [InlineData("    Fault:\n", "    fault:\n      type: object\n      x-billink-provenance: inferred\n    Fault:\n", "fault:", "‸fault:")]
    public void An_invalid_csharp_name_is_reported(string find, string replaceBy, string findMark, string mark) =>
        SmallContracts.ShouldHave(
            ContractProblems.InvalidName, SmallContracts.Yaml.With(find, replaceBy).With(findMark, mark), SmallContracts.ReadYaml);
}
