using System.Buffers;
using System.Text.Json;
using Billink.Json;

namespace Billink.Codecs;

/// <summary>Converts a message between JSON and fields with a text each, so that a form has the same texts as JSON.</summary>
internal static class FormFields
{
    /// <summary>The members of a message. A list has a field for each element.</summary>
    public static IEnumerable<(string Name, JsonElement Value)> Of<T>(JsonCodec<T> codec, T message)
    {
        var json = new ArrayBufferWriter<byte>();
        codec.Write(json, message);
        var reader = new Utf8JsonReader(json.WrittenSpan);
        // A form has no null.
        return JsonElement.ParseValue(ref reader).EnumerateObject()
            .Where(static member => member.Value.ValueKind is not JsonValueKind.Null)
            .SelectMany(static member =>
                (member.Value.ValueKind is JsonValueKind.Array ? member.Value.EnumerateArray().ToArray() : [member.Value])
                    .Select(value => (member.Name, value)));
    }

    /// <summary>The text of a field.</summary>
    public static string TextOf(JsonElement value) => value.ValueKind is JsonValueKind.String ? value.GetString()! : value.GetRawText();

    /// <summary>
    /// The JSON of fields, each of which is a text or JSON. If a field that isn't a list occurs twice, the last one counts.
    /// </summary>
    public static ReadOnlyMemory<byte> ToJson(JsonMembers members, IEnumerable<(string Name, string Text, bool IsJson)> fields)
    {
        var json = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(json))
        {
            writer.WriteStartObject();
            foreach (var field in fields.GroupBy(static field => field.Name, StringComparer.Ordinal))
            {
                writer.WritePropertyName(field.Key);
                var isList = members.Find(System.Text.Encoding.UTF8.GetBytes(field.Key)) is { IsList: true };
                if (isList)
                    writer.WriteStartArray();
                foreach (var (_, text, isJson) in isList ? field : field.TakeLast(1))
                    Write(writer, text, isJson);
                if (isList)
                    writer.WriteEndArray();
            }

            writer.WriteEndObject();
        }

        return json.WrittenMemory;
    }

    private static void Write(Utf8JsonWriter writer, string text, bool isJson)
    {
        if (isJson)
            writer.WriteRawValue(text);
        else
            writer.WriteStringValue(text);
    }
}
