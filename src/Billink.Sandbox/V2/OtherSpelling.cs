using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization.Metadata;

namespace Billink.Sandbox.V2;

/// <summary>Two pages of the documentation write <c>billinkId</c>, all others and the same pages' errors <c>billinkID</c>: both are taken where one is asked for.</summary>
internal static class OtherSpelling
{
    private const string Rare = "billinkId";
    private const string Usual = "billinkID";

    /// <summary>The body in the spelling of its message.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> body, JsonTypeInfo type)
    {
        if (!type.Properties.Any(property => property.Name == Rare) || body.Span.IndexOf("billinkID"u8) < 0)
            return body;
        if (JsonNode.Parse(body.Span) is not JsonObject message || message.ContainsKey(Rare) || message[Usual] is not { } id)
            return body;
        message.Remove(Usual);
        message[Rare] = id;
        return JsonSerializer.SerializeToUtf8Bytes(message);
    }
}
