using System.Text.Json.Nodes;

namespace Billink.Contracts.Diff.Tests.Oracle;

/// <summary>Ways to change the keywords that OpenAPI has from 3.1 on.</summary>
internal static class KeywordMutations
{
    public static IReadOnlyDictionary<string, SchemaMutations.Mutation> All { get; } =
        new Dictionary<string, SchemaMutations.Mutation>(StringComparer.Ordinal)
        {
            ["dependentRequired"] = (schema, random) => Two(schema, random, out var a, out var b)
                && Set(schema, "dependentRequired", $$$"""{"{{{a}}}":["{{{b}}}"]}"""),
            ["dependentSchemas requires"] = (schema, random) => Two(schema, random, out var a, out var b)
                && Set(schema, "dependentSchemas", $$$"""{"{{{a}}}":{"required":["{{{b}}}"]}}"""),
            ["dependentSchemas limits"] = (schema, random) => Two(schema, random, out var a, out var b)
                && Set(schema, "dependentSchemas", $$$$"""{"{{{{a}}}}":{"properties":{"{{{{b}}}}":{{{{Limit(schema, b, random)}}}}}}}"""),
            ["propertyNames by length"] = (schema, random) => Is(schema, "object")
                && Set(schema, "propertyNames", $$$"""{"maxLength":{{{random.Next(4, 24)}}}}"""),
            ["propertyNames by pattern"] = (schema, random) => Is(schema, "object")
                && Set(schema, "propertyNames", $$$"""{"pattern":"{{{Pick(random, "^[a-z_]+$", "^[a-zA-Z0-9_]+$", "^.{2,}$")}}}"}"""),
            ["prefixItems"] = (schema, random) => Is(schema, "array")
                && Set(
                    schema, "prefixItems",
                    $$$"""[{"type":"{{{Pick(random, "string", "integer")}}}"},{"type":"string","maxLength":4}]"""),
            ["another prefixItems"] = (schema, random) => schema["prefixItems"] is JsonArray { Count: > 0 } items
                && Put(items, random.Next(items.Count), $$$"""{"type":"{{{Pick(random, "string", "integer", "number")}}}"}"""),
            ["fewer prefixItems"] = (schema, _) => schema["prefixItems"] is JsonArray { Count: > 1 } items && Drop(items),
            ["items: false"] = (schema, _) => Is(schema, "array") && Set(schema, "items", "false"),
            ["contains"] = (schema, random) => Is(schema, "array")
                && Set(
                    schema, "contains",
                    Pick(random, """{"type":"integer"}""", """{"type":"string","maxLength":2}""", """{"const":7}""")),
            ["minContains"] = (schema, random) => schema.ContainsKey("contains") && Set(schema, "minContains", $"{random.Next(0, 3)}"),
            ["maxContains"] = (schema, random) => schema.ContainsKey("contains") && Set(schema, "maxContains", $"{random.Next(1, 4)}"),
            ["patternProperties"] = (schema, random) => Is(schema, "object")
                && Set(
                    schema, "patternProperties",
                    $$$"""{"{{{Pick(random, "^n_", "^n_[a-z]", "^q[0-9]$")}}}":"""
                        + $$$"""{"type":"{{{Pick(random, "string", "integer", "number")}}}"}}"""),
            ["unevaluatedProperties"] = (schema, random) => Is(schema, "object")
                && !schema.ContainsKey("additionalProperties")
                && Set(schema, "unevaluatedProperties", Pick(random, "false", "true", """{"type":"integer"}""")),
            ["unevaluatedItems"] = (schema, random) => Is(schema, "array")
                && !schema.ContainsKey("items")
                && Set(schema, "unevaluatedItems", Pick(random, "false", """{"type":"integer"}""")),
            ["if then"] = (schema, random) => Condition(schema, random, "then"),
            ["if else"] = (schema, random) => Condition(schema, random, "else"),
            ["another condition"] = (schema, random) =>
                (schema["if"]?["properties"] as JsonObject)?.FirstOrDefault().Value is JsonObject part
                && part["enum"] is JsonArray values
                && (random.Next(2) == 0 ? Drop(values) : Append(values, "large")),
            ["another consequence"] = (schema, random) => (schema["then"] ?? schema["else"]) is JsonObject part
                && Name(schema, random) is { } name
                && Set(part, "required", $"""["{name}"]"""),
            ["const"] = (schema, random) => Is(schema, "string") && !schema.ContainsKey("enum") && !schema.ContainsKey("pattern")
                && !schema.ContainsKey("format")
                && Set(schema, "const", Pick(random, "\"abc\"", "\"abd\"")),
            ["contentEncoding"] = (schema, random) => Is(schema, "string") && schema.Count == 1
                && Set(schema, "contentEncoding", Pick(random, "\"base64\"", "\"base64url\"")),
            ["null beside the type"] = (schema, _) => Is(schema, "string")
                && !schema.ContainsKey("enum")
                && Set(schema, "type", """["string","null"]"""),
            ["remove a keyword"] = (schema, random) => Pick(
                random, "dependentRequired", "dependentSchemas", "propertyNames", "prefixItems", "contains", "patternProperties",
                "unevaluatedProperties", "unevaluatedItems", "if", "then", "else", "const", "contentEncoding") is var key
                && schema.Remove(key),
        };

    private static bool Condition(JsonObject schema, Random random, string consequence)
    {
        if (Listed(schema) is not { } property || Name(schema, random) is not { } name)
            return false;
        var value = (string)((JsonArray)schema["properties"]![property]!["enum"]!)[0]!;
        return Set(schema, "if", $$$"""{"properties":{"{{{property}}}":{"enum":["{{{value}}}"]}},"required":["{{{property}}}"]}""")
            && Set(schema, consequence, $$$"""{"required":["{{{name}}}"]}""");
    }

    private static string? Listed(JsonObject schema) => (schema["properties"] as JsonObject ?? [])
        .FirstOrDefault(property => property.Value?["enum"] is JsonArray { Count: > 0 } values && values[0] is JsonValue value
            && value.GetValueKind() == System.Text.Json.JsonValueKind.String).Key;

    private static string Limit(JsonObject schema, string name, Random random) =>
        (string?)(schema["properties"]![name]!["type"] as JsonValue) switch
        {
            "string" => $$$"""{"maxLength":{{{random.Next(1, 9)}}}}""",
            "integer" or "number" => $$$"""{"maximum":{{{random.Next(5, 60)}}}}""",
            _ => "{}",
        };

    private static bool Is(JsonObject schema, string type) => (string?)(schema["type"] as JsonValue) == type;

    private static string Pick(Random random, params string[] choices) => choices[random.Next(choices.Length)];

    private static string? Name(JsonObject schema, Random random) =>
        schema["properties"] is JsonObject { Count: > 0 } properties ? properties.ElementAt(random.Next(properties.Count)).Key : null;

    private static bool Two(JsonObject schema, Random random, out string first, out string second)
    {
        (first, second) = (Name(schema, random) ?? "", Name(schema, random) ?? "");
        return first != second;
    }

    private static bool Set(JsonObject schema, string key, string json)
    {
        schema[key] = JsonNode.Parse(json);
        return true;
    }

    private static bool Put(JsonArray items, int index, string json)
    {
        items[index] = JsonNode.Parse(json);
        return true;
    }

    private static bool Drop(JsonArray items)
    {
        if (items.Count == 0)
            return false;
        items.RemoveAt(items.Count - 1);
        return true;
    }

    private static bool Append(JsonArray values, string value)
    {
        if (values.Any(known => (string?)known == value))
            return false;
        values.Add(value);
        return true;
    }
}
