using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.OpenEnums;

namespace Billink.Json;

/// <summary>Reads and writes an open enumeration over whole numbers. It reads a number as text too.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class IntegerEnumConverter<T> : JsonConverter<T>
    where T : struct, IIntegerEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        if (reader.TokenType is JsonTokenType.Number && reader.TryGetInt32(out var number))
            return T.Of(number);
        if (int.TryParse(ScalarText.Read(ref reader), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out number))
            return T.Of(number);
        throw new JsonException($"A whole number was expected for {typeof(T).Name}.");
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteNumberValue(value.Value);
}
