using System.Text.Json.Nodes;

namespace Billink.Testing;

/// <summary>The operations of an OpenAPI document.</summary>
public static class ContractOperations
{
    /// <summary>Finds the operations of every path and HTTP method.</summary>
    /// <param name="document">The document.</param>
    /// <returns>The operations, in the order of the document.</returns>
    public static IEnumerable<JsonObject> In(JsonNode document) => document["paths"]!.AsObject()
        .SelectMany(path => path.Value!.AsObject())
        .Select(method => method.Value)
        .OfType<JsonObject>()
        .Where(operation => operation.ContainsKey("operationId"));
}
