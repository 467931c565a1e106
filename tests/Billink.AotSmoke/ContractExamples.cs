using System.Text;
using System.Text.Json.Nodes;
using Billink.Queries;
using Billink.Testing;

namespace Billink.AotSmoke;

/// <summary>
/// The messages of an operation: the generated examples, v2's further examples in the contract, and an error reply for each code of v1.
/// All requests have one merchant, whose credentials the client sends.
/// </summary>
internal static class ContractExamples
{
    private static readonly JsonObject Generated = JsonNode.Parse(Resource("examples.json"))!.AsObject();
    private static readonly Dictionary<string, JsonObject> Contract = ReadContract();

    public static IEnumerable<TRequest> RequestsOf<TRequest, TResponse>(BillinkOperation<TRequest, TResponse> operation)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        var bodies = Contract.GetValueOrDefault(operation.Id)?["requestBody"] is { } body
            ? Examples(body)
            : [Bytes(Generated[operation.Id]!["request"])];
        return bodies
            .Select(bytes => operation.RequestCodec.Read(bytes))
            .Select(request => operation.Receive is { } receive ? receive(request, ParametersOf(operation)) : request)
            .Select(request => request.WithCredentials(Smoke.Credentials));
    }

    public static IEnumerable<byte[]> RepliesOf(BillinkOperation operation)
    {
        var example = Generated[operation.Id]!["reply"];
        if (operation.Version is BillinkApiVersion.V1)
            return [Bytes(example), .. operation.Errors.Select(ErrorOf)];
        var replies = Contract[operation.Id]["responses"]!.AsObject()
            .Where(response => response.Key.StartsWith('2'))
            .SelectMany(response => Examples(response.Value!))
            .ToList();
        return replies.Count > 0 ? replies : ["%PDF-"u8.ToArray()]; // a file has no example
    }

    private static ReceivedParameters ParametersOf(BillinkOperation operation)
    {
        var values = Generated[operation.Id]!["parameters"]!.AsObject();
        return new ReceivedParameters(Find, name => Find(name) is { } value ? [value] : [], name => Find(name) is { } value ? [value] : []);

        string? Find(string name) => (string?)values[name];
    }

    private static IEnumerable<byte[]> Examples(JsonNode body) =>
        (body["content"]?.AsObject() ?? [])
            .SelectMany(media => media.Value!["examples"]?.AsObject() ?? [])
            .Select(example => Bytes(example.Value!["value"]));

    private static byte[] ErrorOf(BillinkError error) => Encoding.UTF8.GetBytes(
        $"<API><RESULT>ERROR</RESULT><ERROR><CODE>{error.Code}</CODE><DESCRIPTION>{error.Category}</DESCRIPTION></ERROR></API>");

    // XML is a text.
    private static byte[] Bytes(JsonNode? message) => Encoding.UTF8.GetBytes(message switch
    {
        null => "",
        JsonValue text => text.GetValue<string>(),
        _ => message.ToJsonString(),
    });

    private static Dictionary<string, JsonObject> ReadContract() =>
        ContractOperations.In(YamlJson.Convert(YamlJson.Parse(Resource("billink-v2.yaml")))!)
            .ToDictionary(operation => operation["operationId"]!.GetValue<string>(), StringComparer.Ordinal);

    private static string Resource(string name)
    {
        using var reader = new StreamReader(typeof(ContractExamples).Assembly.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }
}
