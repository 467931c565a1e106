using System.Text;
using System.Text.Json;

namespace Billink.Sandbox.Http.Messages;

/// <summary>The success replies of <c>spec/messages/examples.json</c>, which is generated from the contracts.</summary>
internal static class ContractExamples
{
    private static readonly Lazy<Dictionary<string, ApiReply>> Replies = new(Load);

    /// <summary>The example of an operation's success.</summary>
    public static ApiReply ReplyOf(BillinkOperation operation) => Replies.Value[operation.Id];

    private static Dictionary<string, ApiReply> Load()
    {
        using var file = typeof(ContractExamples).Assembly.GetManifestResourceStream("examples.json")!;
        using var document = JsonDocument.Parse(file);
        return document.RootElement.EnumerateObject().ToDictionary(row => row.Name, row => Read(row.Value), StringComparer.Ordinal);
    }

    private static ApiReply Read(JsonElement example)
    {
        var reply = example.GetProperty("reply");
        // XML is a text; a file has no example.
        var body = reply.ValueKind switch
        {
            JsonValueKind.String => "<?xml version='1.0' encoding='UTF-8' ?>" + reply.GetString(),
            JsonValueKind.Null => "",
            _ => JsonSerializer.Serialize(reply, ExampleJson.Default.JsonElement),
        };
        return new ApiReply(
            example.GetProperty("status").GetInt32(), example.GetProperty("mediaType").GetString()!, Encoding.UTF8.GetBytes(body));
    }
}
