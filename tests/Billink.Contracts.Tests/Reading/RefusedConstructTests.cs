using System.Text.RegularExpressions;
using Billink.Contracts.Reading;
using Billink.Contracts.Reading.OpenApi;

namespace Billink.Contracts.Tests.Reading;

/// <summary>Each construct that no C# is generated for is one problem at its place, with what to write instead.</summary>
public class RefusedConstructTests
{
    private const string Amount = "amount: { description: How much., type: string, format: decimal }";
    private const string Parameter = "{ name: page, in: query, description: Which page., schema: { type: integer } }";
    private const string Operation = "      operationId: Things_Make\n";
    private const string Body = "schema: { $ref: '#/components/schemas/ThingRequest' }";
    private const string Reply = "          description: Made.\n";
    private const string Request = "      requestBody:\n        content:\n          application/json:\n            " + Body;

    private static readonly (RefusedConstruct Construct, string Find, string ReplaceBy)[] Cases =
    [
        (RefusedConstructs.Security, "paths:\n", "‸security: [{ key: [] }]\npaths:\n"),
        (RefusedConstructs.SecurityOfOperation, Operation, Operation + "      ‸security: []\n"),
        (RefusedConstructs.Servers, Operation, Operation + "      ‸servers: [{ url: https://shop.example }]\n"),
        (RefusedConstructs.Servers, "    post:\n", "    ‸servers: [{ url: https://shop.example }]\n    post:\n"),
        (RefusedConstructs.WebhooksOfOpenApi, "paths:\n", "‸webhooks: {}\npaths:\n"),
        (RefusedConstructs.Cookie, Parameter, "{ name: page, in: ‸cookie, schema: { type: integer } }"),
        (RefusedConstructs.Style, Parameter, "{ name: page, in: query, ‸style: deepObject, schema: { type: integer } }"),
        (RefusedConstructs.Style, Parameter, "{ name: page, in: header, ‸style: form, schema: { type: integer } }"),
        (RefusedConstructs.ParameterContent, Parameter, "{ name: page, in: query, ‸content: { application/json: {} } }"),
        (RefusedConstructs.AllowReserved, Parameter, "{ name: page, in: query, ‸allowReserved: true, schema: { type: integer } }"),
        (RefusedConstructs.AllowEmptyValue, Parameter, "{ name: page, in: query, ‸allowEmptyValue: true, schema: { type: integer } }"),
        (RefusedConstructs.Links, Reply, Reply + "          ‸links: {}\n"),
        (RefusedConstructs.SharedForm, Request, Request.Replace("application/json", "‸multipart/form-data", StringComparison.Ordinal)
            .Replace("ThingRequest", "Fault", StringComparison.Ordinal)),
        (RefusedConstructs.FormReply, "application/json:\n              schema:", "‸multipart/form-data:\n              schema:"),
        (RefusedConstructs.Xml, Request, Request.Replace("application/json", "‸application/xml", StringComparison.Ordinal)),
        (RefusedConstructs.XmlOfSchema, Amount, "amount: { type: string, ‸xml: { attribute: true } }"),
        (RefusedConstructs.Encoding, Body, Body + "\n            ‸encoding: {}"),
        (RefusedConstructs.SeveralMediaTypes, Body, Body + "\n          ‸application/other+json: { " + Body + " }"),
        (RefusedConstructs.Reference, "      requestBody:\n        content:\n",
            "      requestBody:\n        content:\n          ‸$ref: '#/x'\n"),
        (RefusedConstructs.Reference, "          application/json:\n            " + Body, "          application/json: { ‸$ref: '#/x' }"),
        (RefusedConstructs.Reference, "    Fault:\n", "    Other: { ‸$ref: '#/components/schemas/Fault' }\n    Fault:\n"),
        (RefusedConstructs.Not, Amount, "amount: { ‸not: { type: string } }"),
        (RefusedConstructs.UnionOfObject, Amount,
            "amount: { type: object, properties: { a: { type: string } }, ‸anyOf: [{ type: string }, { type: number }] }"),
        (RefusedConstructs.UnionOfObject, "description: What to make.", "‸oneOf: [{ required: [name] }, { required: [colour] }]"),
        (RefusedConstructs.TwoUnions, Amount,
            "amount: { oneOf: [{ type: string }, { type: 'null' }], ‸anyOf: [{ type: string }, { type: number }] }"),
        (RefusedConstructs.TwoUnions, Amount, "amount: { ‸anyOf: [{ type: string }], oneOf: [{ type: string }, { type: number }] }"),
        (RefusedConstructs.LimitsOfUnion, Amount, "amount: { ‸minLength: 1, oneOf: [{ type: string }, { type: number }] }"),
        (RefusedConstructs.Discriminator, "description: What to make.", "‸discriminator: { propertyName: a }"),
        (RefusedConstructs.SeveralTypes, Amount, "amount: { ‸type: [string, integer] }"),
        (RefusedConstructs.MixedMembers, "description: What to make.", "‸additionalProperties: true"),
        (RefusedConstructs.MixedMembers, Amount,
            "amount: { type: object, properties: { a: { type: string } }, ‸additionalProperties: {} }"),
        (RefusedConstructs.PatternProperties, Amount, "amount: { type: object, ‸patternProperties: {} }"),
        (RefusedConstructs.PropertyNames, Amount, "amount: { type: object, ‸propertyNames: {} }"),
        (RefusedConstructs.Dependencies, Amount, "amount: { type: object, ‸dependentRequired: {} }"),
        (RefusedConstructs.Tuples, Amount, "amount: { type: array, items: { type: string }, ‸prefixItems: [] }"),
        (RefusedConstructs.Unevaluated, Amount, "amount: { type: object, ‸unevaluatedProperties: false }"),
        (RefusedConstructs.DynamicReferences, Amount, "amount: { type: object, ‸$defs: {} }"),
        (RefusedConstructs.Content, Amount, "amount: { type: string, ‸contentEncoding: base64 }"),
        (RefusedConstructs.LimitedElements, Amount,
            "amount: { type: array, ‸items: { type: array, minItems: 1, items: { type: string } } }"),
        (RefusedConstructs.NullElement, Amount, "amount: { type: array, items: { type: string, ‸nullable: true } }"),
        (RefusedConstructs.NullBody, Body, "schema: { type: array, ‸nullable: true, items: { type: string } }"),
        (RefusedConstructs.NullElement, Amount, "amount: { type: array, ‸items: { oneOf: [{ type: string }, { type: 'null' }] } }"),
    ];

    public static TheoryData<int> Numbers { get; } = [.. Enumerable.Range(0, Cases.Length)];

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_refused_construct_is_one_problem_with_advice(int number)
    {
        var (construct, find, replaceBy) = Cases[number];

        SmallContracts.YamlShouldHave(ContractProblems.Unsupported, find, replaceBy);

        var text = SmallContracts.Yaml.With(find, replaceBy.Replace("‸", "", StringComparison.Ordinal));
        SmallContracts.ReadYaml(text).Problems.ShouldHaveSingleItem().Message.ShouldEndWith(construct.Instead);
    }

    [Fact]
    public void Each_refused_construct_has_a_case() =>
        Cases.Select(item => item.Construct).Distinct().ShouldBe(RefusedConstructs.All, ignoreOrder: true);

    [Fact]
    public void The_tests_that_the_contracts_page_names_exist()
    {
        var root = Billink.Testing.Repository.Root;
        var page = File.ReadAllText(Path.Combine(root, "spec", "README.md"));
        var named = Regex.Matches(page, @"`(?<class>\w+Tests)\.(?<test>\w+)` \|", RegexOptions.None, TimeSpan.FromSeconds(10)).ToList();
        var files = Directory.EnumerateFiles(Path.Combine(root, "tests"), "*Tests.cs", SearchOption.AllDirectories)
            .ToLookup(file => Path.GetFileNameWithoutExtension(file), StringComparer.Ordinal);

        named.Count.ShouldBeGreaterThan(20);
        named.ShouldAllBe(test =>
            files[test.Groups["class"].Value].Any(file => File.ReadAllText(file).Contains($" {test.Groups["test"].Value}(")));
    }

    [Fact]
    public void The_table_of_the_contracts_page_is_the_list()
    {
        var page = File.ReadAllText(Path.Combine(Billink.Testing.Repository.Root, "spec", "README.md"));
        var rows = RefusedConstructs.All.Select(construct => $"| `{construct.Keyword.Replace(", ", "`, `", StringComparison.Ordinal)}` | "
            + $"{construct.On} | {construct.Instead} |\n");

        page.ReplaceLineEndings("\n").ShouldContain("| construct | on | instead |\n|---|---|---|\n" + string.Concat(rows) + "\n");
    }
}
