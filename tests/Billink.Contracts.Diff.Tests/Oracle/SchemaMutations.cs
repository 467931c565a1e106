using System.Text.Json.Nodes;

namespace Billink.Contracts.Diff.Tests.Oracle;

/// <summary>Ways to change a schema. Each returns whether it could be applied to the schema at hand.</summary>
internal static class SchemaMutations
{
    public delegate bool Mutation(JsonObject schema, Random random);

    public static IReadOnlyDictionary<string, Mutation> All { get; } = new Dictionary<string, Mutation>(StringComparer.Ordinal)
    {
        ["add maxLength"] = (schema, random) => Is(schema, "string") && Add(schema, "maxLength", random.Next(1, 20)),
        ["lower maxLength"] = (schema, random) => Change(schema, "maxLength", limit => Math.Max(0, limit - random.Next(1, 4))),
        ["raise maxLength"] = (schema, random) => Change(schema, "maxLength", limit => limit + random.Next(1, 4)),
        ["remove maxLength"] = (schema, _) => schema.Remove("maxLength"),
        ["add minLength"] = (schema, random) => Is(schema, "string") && Add(schema, "minLength", random.Next(0, 4)),
        ["raise minLength"] = (schema, random) => Change(schema, "minLength", limit => limit + random.Next(1, 3)),
        ["lower minLength"] = (schema, _) => Change(schema, "minLength", limit => limit - 1),
        ["remove minLength"] = (schema, _) => schema.Remove("minLength"),
        ["add pattern"] = (schema, random) => Is(schema, "string")
            && Add(schema, "pattern", Pick(random, "^[a-z]+$", "^[A-Z]{2}$", ".*", "^\\d+$")),
        ["change pattern"] = (schema, random) => schema.ContainsKey("pattern")
            && Set(schema, "pattern", Pick(random, "^[a-z]*$", "^[a-z0-9]+$", "^[a-y]+$", "^.+$")),
        ["remove pattern"] = (schema, _) => schema.Remove("pattern"),
        ["add minimum"] = (schema, random) => IsNumber(schema) && Add(schema, "minimum", random.Next(-5, 5)),
        ["raise minimum"] = (schema, random) => Change(schema, "minimum", limit => limit + random.Next(1, 4)),
        ["lower minimum"] = (schema, random) => Change(schema, "minimum", limit => limit - random.Next(1, 4)),
        ["remove minimum"] = (schema, _) => schema.Remove("minimum"),
        ["add maximum"] = (schema, random) => IsNumber(schema) && Add(schema, "maximum", random.Next(50, 200)),
        ["lower maximum"] = (schema, random) => Change(schema, "maximum", limit => limit - random.Next(1, 4)),
        ["raise maximum"] = (schema, random) => Change(schema, "maximum", limit => limit + random.Next(1, 4)),
        ["remove maximum"] = (schema, _) => schema.Remove("maximum"),
        ["toggle exclusiveMinimum"] = (schema, _) => schema.ContainsKey("minimum") && Toggle(schema, "exclusiveMinimum"),
        ["toggle exclusiveMaximum"] = (schema, _) => schema.ContainsKey("maximum") && Toggle(schema, "exclusiveMaximum"),
        ["add multipleOf"] = (schema, random) => IsNumber(schema) && Add(schema, "multipleOf", random.Next(1, 6)),
        ["double multipleOf"] = (schema, _) => Change(schema, "multipleOf", step => step * 2),
        ["change multipleOf"] = (schema, _) => Change(schema, "multipleOf", step => step + 1),
        ["remove multipleOf"] = (schema, _) => schema.Remove("multipleOf"),
        ["other type"] = (schema, random) => IsScalar(schema)
            && Set(schema, "type", Pick(random, "string", "integer", "boolean", "number")),
        ["integer to number"] = (schema, _) => Is(schema, "integer") && Set(schema, "type", "number"),
        ["number to integer"] = (schema, _) => Is(schema, "number") && Set(schema, "type", "integer"),
        ["drop type"] = (schema, _) => IsScalar(schema) && schema.Remove("type"),
        ["toggle nullable"] = (schema, _) => schema.ContainsKey("type") && Toggle(schema, "nullable"),
        ["add enum"] = (schema, random) => Is(schema, "string")
            && random.Next(3) == 0
            && !schema.ContainsKey("pattern")
            && AddNode(schema, "enum", new JsonArray("abcd", "efgh")),
        ["add enum value"] = (schema, random) => schema["enum"] is JsonArray values
            && Append(values, Is(schema, "integer") ? random.Next(10, 99) : $"new{random.Next(99)}"),
        ["remove enum value"] = (schema, random) => schema["enum"] is JsonArray { Count: > 1 } values && RemoveAt(values, random),
        ["reorder enum"] = (schema, _) => schema["enum"] is JsonArray { Count: > 1 } values && Rotate(values),
        ["remove enum"] = (schema, _) => schema.Remove("enum"),
        ["add format"] = (schema, random) => !schema.ContainsKey("enum")
            && !schema.ContainsKey("pattern")
            && !schema.ContainsKey("maxLength")
            && !schema.ContainsKey("minLength")
            && !schema.ContainsKey("format")
            && (
                Is(schema, "string")
                    ? Set(schema, "format", Pick(random, "date", "date-time", "uuid", "email", "ipv4"))
                    : Is(schema, "integer") && Set(schema, "format", Pick(random, "int32", "int64"))),
        ["change format"] = (schema, random) => schema.ContainsKey("format")
            && Set(schema, "format", Is(schema, "integer") ? Pick(random, "int32", "int64") : Pick(random, "date", "uuid", "email")),
        ["remove format"] = (schema, _) => schema.Remove("format"),
        ["make required"] = (schema, random) => schema["properties"] is JsonObject { Count: > 0 } properties
            && Require(schema, Name(properties, random)),
        ["make optional"] = (schema, random) => schema["required"] is JsonArray { Count: > 0 } required && RemoveAt(required, random),
        ["add optional property"] = (schema, random) => schema["properties"] is JsonObject properties
            && AddNode(properties, $"added{random.Next(99)}", Type(Pick(random, "string", "integer"))),
        ["add required property"] = (schema, random) => schema["properties"] is JsonObject properties
            && AddNode(properties, "must", Type(Pick(random, "string", "integer")))
            && Require(schema, "must"),
        ["remove property"] = (schema, random) => schema["properties"] is JsonObject { Count: > 0 } properties
            && Drop(schema, properties, Name(properties, random)),
        ["reorder properties"] = (schema, _) => schema["properties"] is JsonObject { Count: > 1 } properties && Rotate(properties),
        ["close"] = (schema, _) => Is(schema, "object") && Set(schema, "additionalProperties", false),
        ["open"] = (schema, _) => schema.ContainsKey("additionalProperties") && Set(schema, "additionalProperties", true),
        ["additional of a type"] = (schema, random) => Is(schema, "object")
            && AddNode(schema, "additionalProperties", Type(Pick(random, "string", "integer"))),
        ["minProperties"] = (schema, random) => Is(schema, "object") && Set(schema, "minProperties", random.Next(0, 3)),
        ["maxProperties"] = (schema, random) => Is(schema, "object") && Set(schema, "maxProperties", random.Next(4, 8)),
        ["remove counts of properties"] = (schema, _) => schema.Remove("minProperties") | schema.Remove("maxProperties"),
        ["minItems"] = (schema, random) => Is(schema, "array") && Set(schema, "minItems", random.Next(0, 3)),
        ["maxItems"] = (schema, random) => Is(schema, "array") && Set(schema, "maxItems", random.Next(3, 6)),
        ["remove counts of items"] = (schema, _) => schema.Remove("minItems") | schema.Remove("maxItems"),
        ["toggle uniqueItems"] = (schema, _) => Is(schema, "array") && Toggle(schema, "uniqueItems"),
        ["items of another type"] = (schema, random) => Is(schema, "array")
            && AddNode(schema, "items", Type(Pick(random, "string", "integer", "boolean"))),
        ["remove branch"] = (schema, random) => Union(schema) is { Count: > 1 } union && RemoveAt(union, random),
        ["add branch"] = (schema, random) => Union(schema) is { } union
            && AppendNode(union, Type(Pick(random, "boolean", "integer", "string"))),
        ["reorder branches"] = (schema, _) => Union(schema) is { Count: > 1 } union && Rotate(union),
        ["oneOf to anyOf"] = (schema, _) => Rename(schema, "oneOf", "anyOf"),
        ["anyOf to oneOf"] = (schema, _) => Rename(schema, "anyOf", "oneOf"),
        ["wrap into allOf"] = (schema, _) => Wrap(schema, "allOf"),
        ["wrap into oneOf"] = (schema, _) => Wrap(schema, "oneOf"),
        ["wrap into anyOf with another type"] = (schema, random) => Wrap(schema, "anyOf")
            && AppendNode((JsonArray)schema["anyOf"]!, Type(Pick(random, "boolean", "integer"))),
        ["unwrap allOf"] = (schema, _) => Unwrap(schema),
        ["move a property into allOf"] = (schema, random) => schema["properties"] is JsonObject { Count: > 1 } properties
            && !schema.ContainsKey("allOf")
            && !schema.ContainsKey("additionalProperties")
            && MoveApart(schema, properties, Name(properties, random)),
        ["exclude"] = (schema, random) => !schema.ContainsKey("not")
            && AddNode(schema, "not", random.Next(2) == 0 ? Type("boolean") : new JsonObject { ["type"] = "integer", ["minimum"] = 40 }),
        ["change what is excluded"] = (schema, random) => schema["not"] is JsonObject not && Set(not, "minimum", random.Next(30, 50)),
        ["exclude nothing"] = (schema, _) => schema.Remove("not"),
        ["toggle readOnly"] = (schema, random) => schema["properties"] is JsonObject { Count: > 0 } properties
            && properties[Name(properties, random)] is JsonObject property
            && Toggle(property, "readOnly"),
        ["toggle writeOnly"] = (schema, random) => schema["properties"] is JsonObject { Count: > 0 } properties
            && properties[Name(properties, random)] is JsonObject property
            && Toggle(property, "writeOnly"),
        ["describe"] = (schema, random) => Set(schema, "description", $"text {random.Next()}"),
        ["deprecate"] = (schema, _) => Toggle(schema, "deprecated"),
        ["default"] = (schema, random) => Is(schema, "string") && Set(schema, "default", $"d{random.Next(9)}"),
    };

    /// <summary>The schema itself and every schema in it, references aside.</summary>
    public static IEnumerable<JsonObject> Schemas(JsonObject schema)
    {
        yield return schema;
        var inner = new[] { "items", "additionalProperties", "not", "then", "else", "contains", "unevaluatedProperties" }
            .Select(key => schema[key]).OfType<JsonObject>()
            .Concat(
                new[] { "properties", "patternProperties", "dependentSchemas" }.SelectMany(key => schema[key] as JsonObject ?? [])
                    .Select(entry => entry.Value).OfType<JsonObject>())
            .Concat(new[] { "allOf", "oneOf", "anyOf", "prefixItems" }
                .SelectMany(key => schema[key] as JsonArray ?? []).OfType<JsonObject>());
        foreach (var item in inner.ToList().SelectMany(Schemas))
            yield return item;
    }

    private static bool Is(JsonObject schema, string type) => (string?)(schema["type"] as JsonValue) == type;

    private static bool IsNumber(JsonObject schema) => (Is(schema, "integer") || Is(schema, "number")) && !schema.ContainsKey("enum");

    private static bool IsScalar(JsonObject schema) =>
        Is(schema, "string") || Is(schema, "boolean") || Is(schema, "integer") || Is(schema, "number");

    private static JsonObject Type(string type) => new() { ["type"] = type };

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    private static string Name(JsonObject properties, Random random) => properties.ElementAt(random.Next(properties.Count)).Key;

    private static JsonArray? Union(JsonObject schema) => schema["oneOf"] as JsonArray ?? schema["anyOf"] as JsonArray;

    private static bool Add(JsonObject schema, string key, JsonNode value) =>
        !schema.ContainsKey(key) && !schema.ContainsKey("enum") && Set(schema, key, value);

    private static bool AddNode(JsonObject schema, string key, JsonNode value) => Set(schema, key, value);

    private static bool Set(JsonObject schema, string key, JsonNode value)
    {
        schema[key] = value;
        return true;
    }

    private static bool Change(JsonObject schema, string key, Func<decimal, decimal> change) =>
        schema[key] is JsonValue value
            && Set(schema, key, change(decimal.Parse(value.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture)));

    private static bool Toggle(JsonObject schema, string key) => schema.Remove(key) || Set(schema, key, true);

    private static bool Append(JsonArray values, JsonNode value) =>
        values.All(known => !JsonNode.DeepEquals(known, value)) && AppendNode(values, value);

    private static bool AppendNode(JsonArray values, JsonNode value)
    {
        values.Add(value);
        return true;
    }

    private static bool RemoveAt(JsonArray values, Random random)
    {
        values.RemoveAt(random.Next(values.Count));
        return true;
    }

    private static bool Rotate(JsonArray values)
    {
        var first = values[0];
        values.RemoveAt(0);
        values.Add(first);
        return true;
    }

    private static bool Rotate(JsonObject properties)
    {
        var (name, value) = properties.ElementAt(0);
        properties.Remove(name);
        properties.Add(name, value);
        return true;
    }

    private static bool Require(JsonObject schema, string name)
    {
        if (schema["required"] is not JsonArray required)
            schema["required"] = required = [];
        return required.All(known => (string?)known != name) && AppendNode(required, name);
    }

    private static bool Drop(JsonObject schema, JsonObject properties, string name)
    {
        properties.Remove(name);
        if (schema["required"] is JsonArray required)
        {
            foreach (var item in required.Where(item => (string?)item == name).ToList())
                required.Remove(item);
        }

        return true;
    }

    private static bool Rename(JsonObject schema, string from, string to)
    {
        if (schema[from] is not { } value || schema.ContainsKey(to))
            return false;
        schema.Remove(from);
        schema[to] = value;
        return true;
    }

    private static bool Wrap(JsonObject schema, string keyword)
    {
        var inner = (JsonObject)schema.DeepClone();
        schema.Clear();
        schema[keyword] = new JsonArray(inner);
        return true;
    }

    private static bool Unwrap(JsonObject schema)
    {
        if (schema.Count != 1 || schema["allOf"] is not JsonArray { Count: 1 } parts || parts[0] is not JsonObject inner)
            return false;
        schema.Clear();
        foreach (var (key, value) in inner.ToList())
            schema[key] = value?.DeepClone();
        return true;
    }

    private static bool MoveApart(JsonObject schema, JsonObject properties, string name)
    {
        var property = properties[name]!.DeepClone();
        properties.Remove(name);
        schema["allOf"] = new JsonArray(new JsonObject { ["type"] = "object", ["properties"] = new JsonObject { [name] = property } });
        return true;
    }
}
