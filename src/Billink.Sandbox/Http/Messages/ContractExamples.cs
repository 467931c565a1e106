using System.Text;
using System.Text.Json;

namespace Billink.Sandbox.Http.Messages;

/// <summary>The messages of <c>spec/messages/examples.json</c>, which is generated from the contracts.</summary>
internal static class ContractExamples
{
    private static readonly Lazy<JsonElement> Examples = new(Load);

    /// <summary>The example of a v1 request, with invented credentials.</summary>
    public static string RequestOf(BillinkOperation operation) => ExampleOf(operation).GetProperty("request").GetString()!;

    /// <summary>The example of an operation's success.</summary>
    public static ApiReply ReplyOf(BillinkOperation operation)
    {
        var example = ExampleOf(operation);
        var reply = example.GetProperty("reply");
        var mediaType = example.GetProperty("mediaType").GetString()!;
        var body = mediaType switch
        {
            "" => "",
            "text/xml" => "<?xml version='1.0' encoding='UTF-8' ?>" + reply.GetString(),
            // A file has no example in the contract, and a client doesn't accept one without a byte.
            _ when reply.ValueKind is JsonValueKind.Null => "A file.",
            _ => JsonSerializer.Serialize(reply, ExampleJson.Default.JsonElement),
        };
        return new ApiReply(example.GetProperty("status").GetInt32(), mediaType, Encoding.UTF8.GetBytes(body));
    }

    private static JsonElement ExampleOf(BillinkOperation operation) => Examples.Value.GetProperty(operation.Id);

    private static JsonElement Load()
    {
        using var file = typeof(ContractExamples).Assembly.GetManifestResourceStream("examples.json")!;
        using var document = JsonDocument.Parse(file);
        return document.RootElement.Clone();
    }
}
