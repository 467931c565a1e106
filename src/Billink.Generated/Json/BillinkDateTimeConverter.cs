using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>Reads and writes a date and time of an undocumented form. A number or a boolean is taken as its text.</summary>
public sealed class BillinkDateTimeConverter : JsonConverter<BillinkDateTime>
{
    /// <inheritdoc/>
    public override BillinkDateTime Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        new(ScalarText.Read(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, BillinkDateTime value, JsonSerializerOptions options) =>
        writer.WriteStringValue(value.Text);
}
