using System.Text.Json;
using System.Text.Json.Serialization;
using Billink.OpenEnums;

namespace Billink.Json;

/// <summary>Reads and writes an open enumeration over text. A number or a boolean is taken as its text.</summary>
/// <typeparam name="T">The enumeration.</typeparam>
public sealed class TextEnumConverter<T> : JsonConverter<T>
    where T : struct, ITextEnum<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        // The known texts are compared in place, so that a known value needs no allocation.
        if (reader.TokenType is JsonTokenType.String)
        {
            var known = T.Known;
            for (var i = 0; i < known.Count; i++)
            {
                if (reader.ValueTextEquals(known[i].Value))
                    return known[i];
            }
        }

        return T.Of(ScalarText.Read(ref reader));
    }

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => writer.WriteStringValue(value.Value);
}
