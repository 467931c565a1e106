using System.Text;
using System.Text.Json.Nodes;
using Billink.Testing;

namespace Billink.AotSmoke;

/// <summary>The examples of messages in the v2 contract.</summary>
internal static class ContractExamples
{
    private static readonly Dictionary<string, JsonObject> Operations = Read();

    public static IEnumerable<TRequest> RequestsOf<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation)
        where TRequest : class, IBillinkRequest<TRequest> =>
        Examples(Operations[operation.Id]["requestBody"]!)
            .Select(example => operation.RequestCodec.Read(Encoding.UTF8.GetBytes(WithoutCredentials(example).ToJsonString())));

    public static IEnumerable<byte[]> RepliesOf(BillinkOperation operation)
    {
        var ok = Operations[operation.Id]["responses"]!["200"]!;
        return ok["content"]!["application/json"] is null ? ["%PDF-"u8.ToArray()]
            : Examples(ok).Select(example => Encoding.UTF8.GetBytes(example.ToJsonString()));
    }

    private static IEnumerable<JsonNode> Examples(JsonNode body) =>
        body["content"]!["application/json"]!["examples"]!.AsObject().Select(example => example.Value!["value"]!);

    // The client sets its own, and doesn't send a request that has others.
    private static JsonObject WithoutCredentials(JsonNode request)
    {
        var copy = request.DeepClone().AsObject();
        foreach (var name in (string[])["billinkUsername", "billinkID", "billinkId"])
        {
            copy.Remove(name);
            (copy["client"] as JsonObject)?.Remove(name);
        }

        return copy;
    }

    private static Dictionary<string, JsonObject> Read()
    {
        using var contract = new StreamReader(typeof(ContractExamples).Assembly.GetManifestResourceStream("billink-v2.yaml")!);
        var document = YamlJson.Convert(YamlJson.Parse(contract.ReadToEnd()))!;
        return document["paths"]!.AsObject()
            .SelectMany(path => path.Value!.AsObject().Select(method => method.Value).OfType<JsonObject>())
            .Where(operation => operation.ContainsKey("operationId"))
            .ToDictionary(operation => operation["operationId"]!.GetValue<string>(), StringComparer.Ordinal);
    }
}
