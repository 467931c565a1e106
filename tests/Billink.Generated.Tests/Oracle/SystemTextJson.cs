using System.Reflection;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Billink.Generated.Tests.Oracle;

/// <summary>The same messages as System.Text.Json reads and writes them, by the attributes of the records.</summary>
internal static class SystemTextJson
{
    public static JsonSerializerOptions Options { get; } = new()
    {
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NumberHandling = JsonNumberHandling.AllowReadingFromString,
        PropertyNameCaseInsensitive = true,
        RespectNullableAnnotations = true,
        TypeInfoResolver = new DefaultJsonTypeInfoResolver(),
    };

    public static string NameOf(PropertyInfo property) => property.GetCustomAttribute<JsonPropertyNameAttribute>()!.Name;

    public static string Write(object message) => JsonSerializer.Serialize(message, message.GetType(), Options);

    public static object? Read(byte[] body, Type type) => JsonSerializer.Deserialize(body, type, Options);

    /// <summary>The message; null if it rejects the body.</summary>
    public static object? TryRead(byte[] body, Type type)
    {
        try
        {
            return Read(body, type);
        }
        catch (JsonException)
        {
            return null;
        }
    }
}
