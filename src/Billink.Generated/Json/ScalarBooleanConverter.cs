using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>Reads a boolean that Billink may also send as 0 and 1, or as text (<c>x-billink-wire: scalar</c>).</summary>
public sealed class ScalarBooleanConverter : JsonConverter<bool>
{
    /// <inheritdoc/>
    public override bool Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ScalarText.Read(ref reader) switch
        {
            "1" => true,
            "0" or "" => false,
            var text when bool.TryParse(text, out var value) => value,
            _ => throw new JsonException("A boolean was expected: true, false, 1 or 0."),
        };

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, bool value, JsonSerializerOptions options) => writer.WriteBooleanValue(value);
}
