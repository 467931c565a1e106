using System.Buffers;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;

namespace Billink.Sandbox.Http.Messages;

/// <summary>Two pages of the documentation write <c>billinkId</c>, all others and the same pages' errors <c>billinkID</c>: both are taken where one is asked for.</summary>
internal static class BillinkIdSpelling
{
    private const string Rare = "billinkId";
    private const string Usual = "billinkID";

    /// <summary>The body in the spelling of its message.</summary>
    public static ReadOnlyMemory<byte> Of(ReadOnlyMemory<byte> body, JsonTypeInfo type)
    {
        if (!type.Properties.Any(property => property.Name == Rare) || body.Span.IndexOf("billinkID"u8) < 0)
            return body;
        using var document = JsonDocument.Parse(body);
        var root = document.RootElement;
        return root.ValueKind is JsonValueKind.Object && !root.TryGetProperty(Rare, out _) ? Respell(root) : body;
    }

    /// <summary>Member by member, as one may be there twice.</summary>
    private static ReadOnlyMemory<byte> Respell(JsonElement message)
    {
        var output = new ArrayBufferWriter<byte>();
        using var writer = new Utf8JsonWriter(output);
        writer.WriteStartObject();
        foreach (var member in message.EnumerateObject())
        {
            writer.WritePropertyName(member.NameEquals(Usual) ? Rare : member.Name);
            member.Value.WriteTo(writer);
        }

        writer.WriteEndObject();
        writer.Flush();
        return output.WrittenMemory;
    }
}
