using System.Globalization;
using System.Text.Json.Nodes;
using Billink.Testing;

namespace Billink.Sandbox.Tests.Harness;

/// <summary>Finds the schemas of replies in the v2 contract.</summary>
internal static class ContractReplies
{
    private static readonly Lazy<Dictionary<string, JsonObject>> Responses = new(Load);

    /// <summary>The schema of a body; null when it is a file.</summary>
    public static string? SchemaOf(BillinkOperation operation, int status, bool isError)
    {
        var response = Responses.Value[operation.Id][status.ToString(CultureInfo.InvariantCulture)]
            ?? throw new ArgumentException($"The contract has no HTTP status {status} for {operation.Id}.", nameof(status));
        var schema = response["content"]?["application/json"]?["schema"];
        if ((schema?["oneOf"] ?? schema?["anyOf"]) is { } successAndError)
            schema = successAndError[isError ? 1 : 0];
        return schema?["$ref"]!.GetValue<string>().Split('/')[^1];
    }

    private static Dictionary<string, JsonObject> Load()
    {
        var document = YamlJson.Convert(YamlJson.Parse(File.ReadAllText(Repository.ContractV2)))!;
        return ContractOperations.In(document)
            .ToDictionary(operation => operation["operationId"]!.GetValue<string>(), operation => operation["responses"]!.AsObject(),
                StringComparer.Ordinal);
    }
}
