using System.Buffers;
using System.Text;
using System.Text.Json;

namespace Billink.Json;

/// <summary>Converts values between JSON and the forms of a union, with the readers and writers of the forms.</summary>
internal static class JsonUnion
{
    /// <summary>Reads a value.</summary>
    /// <exception cref="JsonException">The JSON isn't such a value.</exception>
    public static T Read<T>(JsonElement json, JsonReading<T> read)
    {
        var input = new JsonInput(Encoding.UTF8.GetBytes(json.GetRawText()), isServer: false);
        input.Begin();
        return read(ref input);
    }

    /// <summary>Reads a value; null if the JSON isn't such a value.</summary>
    public static T? ReadObject<T>(JsonElement json, JsonReading<T> read)
        where T : class => TryRead(json, read, out var value) ? value : null;

    /// <summary>Reads a value; null if the JSON isn't such a value.</summary>
    public static T? ReadStructure<T>(JsonElement json, JsonReading<T> read)
        where T : struct => TryRead(json, read, out var value) ? value : null;

    /// <summary>Writes a value.</summary>
    public static JsonElement Write<T>(T value, JsonWriting<T> write)
    {
        var buffer = new ArrayBufferWriter<byte>();
        var output = new JsonOutput(buffer);
        write(ref output, value);
        output.End();
        var reader = new Utf8JsonReader(buffer.WrittenSpan);
        return JsonElement.ParseValue(ref reader);
    }

    /// <summary>Whether two values have the same text.</summary>
    public static bool AreEqual(JsonElement left, JsonElement right) =>
        string.Equals(TextOf(left), TextOf(right), StringComparison.Ordinal);

    /// <summary>A hash of the text.</summary>
    public static int Hash(JsonElement json) => StringComparer.Ordinal.GetHashCode(TextOf(json));

    /// <summary>The JSON as text; empty if the value was never set.</summary>
    public static string TextOf(JsonElement json) => json.ValueKind is JsonValueKind.Undefined ? "" : json.GetRawText();

    private static bool TryRead<T>(JsonElement json, JsonReading<T> read, out T? value)
    {
        try
        {
            value = json.ValueKind is JsonValueKind.Undefined ? default : Read(json, read);
            return json.ValueKind is not JsonValueKind.Undefined;
        }
        catch (JsonException)
        {
            value = default;
            return false;
        }
    }
}
