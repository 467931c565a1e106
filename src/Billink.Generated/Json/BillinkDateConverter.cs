using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>Reads and writes a date of an undocumented form. A number or a boolean is taken as its text.</summary>
public sealed class BillinkDateConverter : JsonConverter<BillinkDate>
{
    /// <inheritdoc/>
    public override BillinkDate Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(ScalarText.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BillinkDate value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
