using System.Text.Json;
using System.Text.Json.Serialization;

namespace Billink.Json;

/// <summary>Reads and writes a union with System.Text.Json.</summary>
/// <typeparam name="T">The union.</typeparam>
public sealed class JsonUnionConverter<T> : JsonConverter<T>
    where T : class, IJsonUnion<T>
{
    /// <inheritdoc/>
    public override T Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        T.FromJson(JsonElement.ParseValue(ref reader));

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(value);
        value.ToJson().WriteTo(writer);
    }
}
