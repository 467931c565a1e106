using System.Collections.Concurrent;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;

namespace Billink.Testing;

/// <summary>The schemas of the v2 contract, as JsonSchema.Net evaluates them. Each is built on first use.</summary>
internal sealed class JsonSchemas
{
    private static readonly EvaluationOptions Evaluation = new() { OutputFormat = OutputFormat.List, RequireFormatValidation = true };

    private readonly ConcurrentDictionary<string, JsonSchema> built = new(StringComparer.Ordinal);
    private readonly JsonObject definitions;

    private JsonSchemas(JsonObject definitions) => this.definitions = definitions;

    public static JsonSchemas Load(bool anyScalar)
    {
        var document = YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Repository.ContractV2)))!;
        return new JsonSchemas(OpenApiJsonSchema.Convert(document["components"]!["schemas"]!.AsObject(), anyScalar));
    }

    /// <summary>One line for each problem: the place in the body, and the requirement of the keyword.</summary>
    public IReadOnlyList<string> Validate(string schemaName, string json)
    {
        using var body = JsonDocument.Parse(json);
        var results = built.GetOrAdd(schemaName, Build).Evaluate(body.RootElement, Evaluation);
        return results.IsValid ? [] :
        [
            .. from result in results.Details ?? []
               from error in result.Errors ?? []
               select $"{result.InstanceLocation}: {error.Key}: {error.Value}",
        ];
    }

    private JsonSchema Build(string name)
    {
        if (!definitions.ContainsKey(name))
            throw new ArgumentException($"The OpenAPI contract has no schema {name}.", nameof(name));
        var root = new JsonObject
        {
            ["allOf"] = new JsonArray(new JsonObject { ["$ref"] = "#/definitions/" + name }),
            ["definitions"] = definitions.DeepClone(),
        };
        var options = new BuildOptions { Dialect = Dialect.Draft07, SchemaRegistry = new SchemaRegistry() };
        return JsonSchema.FromText(root.ToJsonString(), options);
    }
}
