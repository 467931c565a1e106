using System.Text.Json.Nodes;

namespace Billink.DiffBench;

/// <summary>
/// Creates OpenAPI documents of any size. Their operations work on a few kinds of resources. The schemas vary in number, types and limits
/// of properties, and share some components. Three of ten operations change between the versions: one narrows a limit, one loses a
/// property, and one gets a parameter.
/// </summary>
internal static class ContractPair
{
    private static readonly string[] Resources = ["orders", "invoices", "payments", "refunds", "disputes", "sessions", "merchants"];

    public static DocumentPair Write(string folder, int operations)
    {
        var pair = new DocumentPair(
            Path.Combine(folder, $"old-{operations}.json"), Path.Combine(folder, $"new-{operations}.json"), operations);
        File.WriteAllText(pair.Old, Document(operations, isNew: false).ToJsonString());
        File.WriteAllText(pair.New, Document(operations, isNew: true).ToJsonString());
        return pair;
    }

    private static JsonObject Document(int operations, bool isNew)
    {
        var (paths, schemas) = (new JsonObject(), SharedSchemas());
        for (var i = 0; i < operations; i++)
        {
            paths[$"/{Resources[i % Resources.Length]}/{{id}}/actions/{i}"] = new JsonObject { ["post"] = Operation(i, isNew) };
            schemas[$"Request{i}"] = Message(i, isNew, isRequest: true);
            schemas[$"Reply{i}"] = Message(i, isNew, isRequest: false);
        }

        return new JsonObject
        {
            ["openapi"] = "3.0.3",
            ["info"] = new JsonObject { ["title"] = "A large contract", ["version"] = isNew ? "2" : "1" },
            ["paths"] = paths,
            ["components"] = new JsonObject { ["schemas"] = schemas },
        };
    }

    private static JsonObject Operation(int i, bool isNew)
    {
        var parameters = new JsonArray(Parameter("id", "path", true), Parameter("page", "query", false));
        if (isNew && i % 10 == 7)
            parameters.Add((JsonNode)Parameter("limit", "query", true));
        return new JsonObject
        {
            ["operationId"] = $"action{i}",
            ["summary"] = $"Does action {i}.",
            ["parameters"] = parameters,
            ["requestBody"] = new JsonObject { ["required"] = true, ["content"] = Content($"Request{i}") },
            ["responses"] = new JsonObject
            {
                ["200"] = new JsonObject { ["description"] = "Done.", ["content"] = Content($"Reply{i}") },
                ["400"] = new JsonObject { ["description"] = "Refused.", ["content"] = Content("Problem") },
            },
        };
    }

    private static JsonObject Parameter(string name, string place, bool isRequired) => new()
    {
        ["name"] = name, ["in"] = place, ["required"] = isRequired, ["schema"] = new JsonObject { ["type"] = "string", ["maxLength"] = 36 },
    };

    private static JsonObject Content(string schema) => new() { ["application/json"] = new JsonObject { ["schema"] = Reference(schema) } };

    private static JsonObject Reference(string schema) => new() { ["$ref"] = $"#/components/schemas/{schema}" };

    private static JsonObject Message(int i, bool isNew, bool isRequest)
    {
        var properties = new JsonObject();
        for (var n = 0; n < 4 + (i % 8); n++)
            properties[$"field{n}"] = Field(i, n);
        properties["address"] = Reference("Address");
        properties["lines"] = new JsonObject { ["type"] = "array", ["items"] = Reference("Line"), ["maxItems"] = 100 };
        if (isNew && isRequest && i % 10 == 0)
            properties["field0"]!["maxLength"] = 5;
        if (isNew && !isRequest && i % 10 == 3)
            properties.Remove("field1");
        return new JsonObject { ["type"] = "object", ["required"] = new JsonArray("field0"), ["properties"] = properties };
    }

    private static JsonObject Field(int i, int n) => ((i + n) % 5, n) switch
    {
        (_, 0) or (0, _) => new() { ["type"] = "string", ["maxLength"] = 20 + i % 30, ["description"] = $"Text {n} of action {i}." },
        (1, _) => new() { ["type"] = "integer", ["minimum"] = 0, ["maximum"] = 100 + i },
        (2, _) => new() { ["type"] = "string", ["enum"] = new JsonArray("open", "paid", $"state{i}") },
        (3, _) => new() { ["type"] = "boolean" },
        _ => new() { ["type"] = "string", ["format"] = "date-time", ["nullable"] = true },
    };

    private static JsonObject SharedSchemas() => new()
    {
        ["Problem"] = Object(("code", "string"), ("message", "string")),
        ["Address"] = Object(("street", "string"), ("city", "string"), ("country", "string")),
        ["Line"] = Object(("code", "string"), ("quantity", "integer"), ("amount", "number")),
    };

    private static JsonObject Object(params (string Name, string Type)[] properties) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(properties.Select(static property =>
            KeyValuePair.Create<string, JsonNode?>(property.Name, new JsonObject { ["type"] = property.Type }))),
    };
}
