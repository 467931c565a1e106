using System.Text.Json.Nodes;

namespace Billink.Testing;

/// <summary>Rewrites the schemas of OpenAPI 3.0 as plain JSON Schema, which has other words for null and for references.</summary>
internal static class OpenApiJsonSchema
{
    private const string OpenApiPrefix = "#/components/schemas/";
    private const string DecimalText = "^[-+]?[0-9]+(\\.[0-9]+)?$";

    /// <param name="schemas">The content of <c>components/schemas</c>.</param>
    /// <param name="anyScalar">Whether the mark <c>x-billink-wire: scalar</c> allows a string, a number and a boolean.</param>
    public static JsonObject Convert(JsonObject schemas, bool anyScalar) =>
        new(schemas.Select(schema =>
            KeyValuePair.Create<string, JsonNode?>(schema.Key, ConvertSchema(schema.Value!.AsObject(), anyScalar))));

    private static JsonObject ConvertSchema(JsonObject schema, bool anyScalar)
    {
        var result = new JsonObject();
        foreach (var (key, value) in schema)
        {
            switch (key)
            {
                case "$ref":
                    result[key] = "#/definitions/" + value!.GetValue<string>()[OpenApiPrefix.Length..];
                    break;
                case "properties":
                    result[key] = Convert(value!.AsObject(), anyScalar);
                    break;
                case "items":
                    result[key] = ConvertSchema(value!.AsObject(), anyScalar);
                    break;
                case "allOf":
                    result[key] = new JsonArray([.. value!.AsArray().Select(part => ConvertSchema(part!.AsObject(), anyScalar))]);
                    break;
                case not "nullable" and not "description" and not "example" when !key.StartsWith("x-", StringComparison.Ordinal):
                    result[key] = value?.DeepClone();
                    break;
            }
        }

        if (IsText(schema, "format", "decimal") && !result.ContainsKey("pattern"))
            result["pattern"] = DecimalText;
        if (anyScalar && IsText(schema, "x-billink-wire", "scalar"))
            result = new JsonObject { ["type"] = new JsonArray("string", "number", "boolean") };
        return schema["nullable"]?.GetValue<bool>() == true
            ? new JsonObject { ["anyOf"] = new JsonArray(new JsonObject { ["type"] = "null" }, result) }
            : result;
    }

    private static bool IsText(JsonObject schema, string key, string text) =>
        schema[key] is JsonValue value && value.TryGetValue<string>(out var found) && string.Equals(found, text, StringComparison.Ordinal);
}
