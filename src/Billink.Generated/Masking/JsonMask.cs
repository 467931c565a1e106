using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using Billink.Json;

namespace Billink.Masking;

/// <summary>Masks JSON token by token, so that a body that was cut off is shown up to its end.</summary>
internal static class JsonMask
{
    private static readonly JsonWriterOptions Writing =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, SkipValidation = true };

    /// <summary>Masks JSON.</summary>
    /// <param name="body">The JSON.</param>
    /// <param name="rules">Which values are shown.</param>
    /// <param name="isHidden">Whether no value is shown.</param>
    /// <param name="isUnnamedShown">Whether values are shown that aren't in an object, and so have no name.</param>
    public static string Apply(ReadOnlySpan<byte> body, MaskRules rules, bool isHidden = false, bool isUnnamedShown = true)
    {
        var output = new ArrayBufferWriter<byte>();
        var isWhole = true;
        using (var writer = new Utf8JsonWriter(output, Writing))
        {
            try
            {
                var reader = new Utf8JsonReader(body, new JsonReaderOptions { MaxDepth = 64, CommentHandling = JsonCommentHandling.Skip });
                Copy(ref reader, writer, rules, isHidden, isUnnamedShown);
            }
            catch (JsonException)
            {
                isWhole = false;
            }
        }

        var text = Encoding.UTF8.GetString(output.WrittenSpan);
        return isWhole ? text : text + "… (no JSON from here on)";
    }

    private static void Copy(
        ref Utf8JsonReader reader, Utf8JsonWriter writer, MaskRules rules, bool isHidden, bool isUnnamedShown)
    {
        // The depth of the object or list whose content is masked; int.MaxValue for none.
        var maskedFrom = int.MaxValue;
        var isNextMasked = isHidden;
        var objects = 0;
        while (reader.Read())
        {
            var isMasked = isNextMasked || reader.CurrentDepth > maskedFrom || (objects == 0 && !isUnnamedShown);
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    var name = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
                    writer.WritePropertyName(rules.Scrub(name));
                    isNextMasked = reader.CurrentDepth > maskedFrom || !rules.IsPlain(name);
                    continue;
                case JsonTokenType.StartObject or JsonTokenType.StartArray:
                    if (isNextMasked && maskedFrom is int.MaxValue)
                        maskedFrom = reader.CurrentDepth;
                    objects += reader.TokenType is JsonTokenType.StartObject ? 1 : 0;
                    if (reader.TokenType is JsonTokenType.StartObject)
                        writer.WriteStartObject();
                    else
                        writer.WriteStartArray();
                    break;
                case JsonTokenType.EndObject or JsonTokenType.EndArray:
                    if (reader.CurrentDepth == maskedFrom)
                        maskedFrom = int.MaxValue;
                    objects -= reader.TokenType is JsonTokenType.EndObject ? 1 : 0;
                    if (reader.TokenType is JsonTokenType.EndObject)
                        writer.WriteEndObject();
                    else
                        writer.WriteEndArray();
                    break;
                case JsonTokenType.Null:
                    writer.WriteNullValue();
                    break;
                default:
                    Scalar(ref reader, writer, rules, isMasked);
                    break;
            }

            isNextMasked = false;
        }
    }

    private static void Scalar(ref Utf8JsonReader reader, Utf8JsonWriter writer, MaskRules rules, bool isMasked)
    {
        var value = JsonText.Decode(reader.ValueSpan, reader.ValueIsEscaped);
        if (isMasked)
        {
            rules.Collect(value);
            writer.WriteStringValue(MaskRules.Masked);
        }
        else if (reader.TokenType is not JsonTokenType.String)
        {
            var shown = rules.Scrub(value);
            if (shown == value)
                writer.WriteRawValue(reader.ValueSpan, skipInputValidation: true);
            else
                writer.WriteStringValue(shown);
        }
        else
        {
            // A backend's reply is a text inside the reply.
            writer.WriteStringValue(value.StartsWith('{') ? Apply(Encoding.UTF8.GetBytes(value), rules) : rules.Scrub(value));
        }
    }
}
