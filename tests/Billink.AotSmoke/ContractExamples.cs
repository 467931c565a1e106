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
        Examples(Operations[operation.Id]["requestBody"]!).Select(body => operation.RequestCodec.Read(body));

    public static IEnumerable<byte[]> RepliesOf(BillinkOperation operation)
    {
        var ok = Operations[operation.Id]["responses"]!["200"]!;
        return ok["content"]!["application/json"] is null ? ["%PDF-"u8.ToArray()] : Examples(ok);
    }

    private static IEnumerable<byte[]> Examples(JsonNode body) =>
        body["content"]!["application/json"]!["examples"]!.AsObject()
            .Select(example => Encoding.UTF8.GetBytes(example.Value!["value"]!.ToJsonString()));

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
