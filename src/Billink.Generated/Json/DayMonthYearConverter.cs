using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>Reads and writes a date as dd-mm-yyyy.</summary>
public sealed class DayMonthYearConverter : JsonConverter<DateOnly>
{
    /// <inheritdoc/>
    public override DateOnly Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        FormatText.ToDate(reader.GetString() ?? "", FormatText.DayMonthYear)
            ?? throw new JsonException("A date as dd-mm-yyyy was expected.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateOnly value, JsonSerializerOptions options) =>
        writer.WriteStringValue(FormatText.Of(value, FormatText.DayMonthYear));
}
