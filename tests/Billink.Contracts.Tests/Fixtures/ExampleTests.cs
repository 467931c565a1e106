using System.Text.Json.Nodes;
using Billink.Testing;

namespace Billink.Contracts.Tests.Fixtures;

public class ExampleTests
{
    private static readonly JsonNode Document = YamlJson.Convert(YamlJson.Parse(RepositoryContracts.TextV2))!;

    /// <summary>Operation, where in it, name of the example.</summary>
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

        // A success status can carry an error too; its example is of the one or of the other schema.
        var declared = ContractSchemas.ValidateJson(SchemaName(media["schema"]!["$ref"]!), json);
        if (operation.Node["responses"]?[place]?["x-billink-error-schema"] is { } errorSchema && declared.Count > 0)
            ContractSchemas.ValidateJson(SchemaName(errorSchema), json).ShouldBeEmpty(string.Join("; ", declared));
        else
            declared.ShouldBeEmpty();
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
        from path in Document["paths"]!.AsObject()
        from method in path.Value!.AsObject()
        where method.Value is JsonObject node && node.ContainsKey("operationId")
        select (method.Value!["operationId"]!.GetValue<string>(), method.Value!.AsObject());

    private static IEnumerable<(string Id, string Place, JsonObject Media)> MediaOf(string id, JsonObject operation)
    {
        yield return (id, "request", operation["requestBody"]!["content"]!["application/json"]!.AsObject());
        foreach (var (status, response) in operation["responses"]!.AsObject())
        {
            if (response!["content"]?["application/json"] is JsonObject media)
                yield return (id, status, media);
        }
    }

    private static string SchemaName(JsonNode reference) => reference.GetValue<string>().Split('/')[^1];
}
