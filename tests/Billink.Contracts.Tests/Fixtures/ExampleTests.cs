using System.Text.Json.Nodes;
using Billink.Testing;

namespace Billink.Contracts.Tests.Fixtures;

public class ExampleTests
{
    private const string GeneralError = """{ "code": "101", "description": "Unknown action", "result": "error" }""";

    private static readonly Dictionary<string, string[]> ErrorExamples = new(StringComparer.Ordinal)
    {
        ["StatusMessage"] = ["""{ "status": "error", "message": "Client not found" }"""],
        ["ResultError"] = ["""{ "result": "ERROR", "error": { "code": "101", "description": "Unknown action" } }""", GeneralError],
        ["CodeMessageError"] = ["""{ "code": 400, "message": "No such order", "error": "Bad Request" }"""],
        ["CodeDescriptionResult"] = [GeneralError],
    };

    private static readonly JsonNode Document = YamlJson.Convert(YamlJson.Parse(RepositoryContracts.TextV2))!;

    /// <summary>The operation, the position in it, and the name of the example.</summary>
    public static TheoryData<string, string, string> Bodies
    {
        get
        {
            var rows = new TheoryData<string, string, string>();
            foreach (var (id, place, media) in Operations().SelectMany(operation => MediaOf(operation.Id, operation.Node)))
            {
                foreach (var (name, _) in media["examples"]?.AsObject() ?? [])
                    rows.Add(id, place, name);
            }

            return rows;
        }
    }

    public static TheoryData<string, string> Webhooks
    {
        get
        {
            var rows = new TheoryData<string, string>();
            foreach (var (kind, webhook) in Document["x-billink-webhooks"]!.AsObject())
            {
                foreach (var (name, _) in webhook!["examples"]?.AsObject() ?? [])
                    rows.Add(kind, name);
            }

            return rows;
        }
    }

    public static TheoryData<string> OperationIds => [.. Operations().Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(Bodies))]
    public void An_example_is_valid_against_its_schema(string operationId, string place, string name)
    {
        var operation = Operations().Single(operation => operation.Id == operationId);
        var (_, _, media) = MediaOf(operation.Id, operation.Node).Single(item => item.Place == place);
        var json = media["examples"]![name]!["value"]!.ToJsonString();

        // The examples of a success status are successes, the first of its schemas.
        ContractSchemas.ValidateJson(SchemaNames(media)[0], json).ShouldBeEmpty();
    }

    /// <summary>A tool without our vocabulary can distinguish a success from an error: no example of one is valid as the other.</summary>
    [Theory]
    [MemberData(nameof(OperationIds))]
    public void The_schemas_of_a_reply_exclude_each_other(string operationId)
    {
        var operation = Operations().Single(operation => operation.Id == operationId);
        foreach (var (_, _, media) in MediaOf(operation.Id, operation.Node).Where(item => SchemaNames(item.Media).Count > 1))
        {
            var schemas = SchemaNames(media);
            foreach (var (_, example) in media["examples"]!.AsObject())
                schemas.Where(schema => Accepts(schema, example!["value"]!.ToJsonString())).ShouldBe([schemas[0]]);
            foreach (var error in ErrorExamples[schemas[1]])
                schemas.Where(schema => Accepts(schema, error)).ShouldBe([schemas[1]]);
        }

        static bool Accepts(string schema, string json) => ContractSchemas.ValidateJson(schema, json).Count == 0;
    }

    [Fact]
    public void A_webhook_has_the_payload_of_the_callbacks()
    {
        var payloads = Document["x-billink-webhooks"]!.AsObject()
            .Select(webhook => webhook.Value!["payload"]?.GetValue<string>()).OfType<string>();
        var callbacks =
            from operation in Operations()
            from callback in operation.Node["callbacks"]?.AsObject() ?? []
            from expression in callback.Value!.AsObject()
            select SchemaName(expression.Value!["post"]!["requestBody"]!["content"]!["application/json"]!["schema"]!["$ref"]!);
        callbacks.Distinct(StringComparer.Ordinal).ShouldBe(payloads, ignoreOrder: true);
    }

    [Theory]
    [MemberData(nameof(Webhooks))]
    public void An_example_of_a_webhook_is_valid_against_its_payload(string kind, string name)
    {
        var webhook = Document["x-billink-webhooks"]![kind]!;
        ContractSchemas.ValidateJson(
            webhook["payload"]!.GetValue<string>(), webhook["examples"]![name]!["value"]!.ToJsonString()).ShouldBeEmpty();
    }

    [Theory]
    [MemberData(nameof(OperationIds))]
    public void Every_operation_shows_a_request_and_each_reply(string operationId)
    {
        var operation = Operations().Single(operation => operation.Id == operationId);
        foreach (var (_, place, media) in MediaOf(operation.Id, operation.Node))
            (media["examples"]?.AsObject().Count ?? 0).ShouldBeGreaterThan(
                0, $"{operationId}, {place}: add an example under content.application/json.examples.");
    }

    private static IEnumerable<(string Id, JsonObject Node)> Operations() =>
        ContractOperations.In(Document).Select(node => (node["operationId"]!.GetValue<string>(), node));

    private static IEnumerable<(string Id, string Place, JsonObject Media)> MediaOf(string id, JsonObject operation)
    {
        if (operation["requestBody"] is { } body)
            yield return (id, "request", body["content"]!["application/json"]!.AsObject());
        foreach (var (status, response) in operation["responses"]!.AsObject())
        {
            if (response!["content"]?["application/json"] is JsonObject media)
                yield return (id, status, media);
        }
    }

    private static List<string> SchemaNames(JsonObject media)
    {
        var schema = media["schema"]!;
        var alternatives = (schema["oneOf"] ?? schema["anyOf"])?.AsArray() ?? [schema.DeepClone()];
        return [.. alternatives.Select(alternative => SchemaName(alternative!["$ref"]!))];
    }

    private static string SchemaName(JsonNode reference) => reference.GetValue<string>().Split('/')[^1];
}
