using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>Reads a text that Billink may also send as a number or a boolean (<c>x-billink-wire: scalar</c>).</summary>
public sealed class ScalarStringConverter : JsonConverter<string>
{
    /// <inheritdoc/>
    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        ScalarText.Read(ref reader);

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
