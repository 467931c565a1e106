using System.Globalization;
using System.Text.Json;

namespace Billink.Json;

/// <summary>Writes the properties of a v2 message. Absent values are left out.</summary>
internal static class JsonOutput
{
    /// <summary>How messages are written.</summary>
    public static readonly JsonWriterOptions Options = new()
    {
        // Shop data is full of é and €. Without escapes, they take fewer bytes, and a JSON body isn't HTML.
        Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        // Generated code always writes valid JSON.
        SkipValidation = true,
    };

    // A sign, 29 digits and a point.
    private const int LongestDecimal = 31;

    public static void Text(Utf8JsonWriter writer, JsonEncodedText name, string? value)
    {
        if (value is not null)
            writer.WriteString(name, value);
    }

    public static void Integer(Utf8JsonWriter writer, JsonEncodedText name, long? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    public static void Decimal(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is { } number)
            writer.WriteNumber(name, number);
    }

    public static void DecimalText(Utf8JsonWriter writer, JsonEncodedText name, decimal? value)
    {
        if (value is not { } number)
            return;
        Span<byte> text = stackalloc byte[LongestDecimal];
        number.TryFormat(text, out var length, provider: CultureInfo.InvariantCulture);
        writer.WriteString(name, text[..length]);
    }

    public static void Boolean(Utf8JsonWriter writer, JsonEncodedText name, bool? value)
    {
        if (value is { } boolean)
            writer.WriteBoolean(name, boolean);
    }

    public static void Bytes(Utf8JsonWriter writer, JsonEncodedText name, ReadOnlyMemory<byte>? value)
    {
        if (value is { } bytes)
            writer.WriteBase64String(name, bytes.Span);
    }

    public static void Any(Utf8JsonWriter writer, JsonEncodedText name, JsonElement? value)
    {
        if (value is not { } json)
            return;
        writer.WritePropertyName(name);
        json.WriteTo(writer);
    }
}
