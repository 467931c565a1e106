using System.Text.Json.Nodes;

namespace Billink.Contracts.Diff.Tests.Oracle;

/// <summary>Ways to divide the values of a schema into branches, to join branches, and to move values between them.</summary>
internal static class UnionMutations
{
    public static IReadOnlyDictionary<string, SchemaMutations.Mutation> All { get; } =
        new Dictionary<string, SchemaMutations.Mutation>(StringComparer.Ordinal)
        {
            ["split by an enum"] = (schema, random) => SplitByProperty(schema, random, SplitValues),
            ["split by a range"] = (schema, random) => SplitByProperty(schema, random, SplitRange),
            ["split an enum"] = (schema, random) => Split(schema, SplitValues(schema, random), random),
            ["split a range"] = (schema, random) => Split(schema, SplitRange(schema, random), random),
            ["split a length"] = (schema, random) => Split(schema, SplitLength(schema, random), random),
            ["move a value to another branch"] = MoveValue,
            ["repeat a branch"] = (schema, random) => Union(schema) is { } union
                && Append(union, union[random.Next(union.Count)]!.DeepClone()),
            ["require one of two properties"] = RequireOneOfTwo,
        };

    private static JsonArray? Union(JsonObject schema) => schema["oneOf"] as JsonArray ?? schema["anyOf"] as JsonArray;

    private static bool Append(JsonArray union, JsonNode branch)
    {
        union.Add(branch);
        return true;
    }

    // Two branches that differ in one property.
    private static bool SplitByProperty(
        JsonObject schema, Random random, Func<JsonObject, Random, (JsonObject First, JsonObject Second)?> split)
    {
        if (schema["properties"] is not JsonObject { Count: > 0 } properties || Union(schema) is not null)
            return false;
        var (name, node) = properties.ElementAt(random.Next(properties.Count));
        if (node is not JsonObject property || split(property, random) is not { } parts)
            return false;
        var isRequired = schema["required"] is JsonArray required && required.Any(item => (string?)item == name);
        return Split(schema, (With(parts.First), With(parts.Second)), random, mayOverlap: !isRequired);

        JsonObject With(JsonObject part)
        {
            var branch = (JsonObject)schema.DeepClone();
            branch["properties"]![name] = part.DeepClone();
            return branch;
        }
    }

    private static bool Split(JsonObject schema, (JsonObject First, JsonObject Second)? parts, Random random, bool mayOverlap = false)
    {
        if (parts is not { } branches)
            return false;
        schema.Clear();
        schema[mayOverlap || random.Next(2) == 0 ? "anyOf" : "oneOf"] = new JsonArray(branches.First, branches.Second);
        return true;
    }

    private static (JsonObject First, JsonObject Second)? SplitValues(JsonObject schema, Random random)
    {
        if (schema["enum"] is not JsonArray { Count: > 1 } values)
            return null;
        var cut = random.Next(1, values.Count);
        // Sometimes a value gets lost.
        var next = random.Next(4) == 0 ? cut + 1 : cut;
        return (With(schema, "enum", List(values.Take(cut))), With(schema, "enum", List(values.Skip(next))));
    }

    private static JsonArray List(IEnumerable<JsonNode?> values) => [.. values.Select(value => value?.DeepClone())];

    private static (JsonObject First, JsonObject Second)? SplitRange(JsonObject schema, Random random)
    {
        if ((string?)(schema["type"] as JsonValue) != "integer" || schema.ContainsKey("enum") || schema.ContainsKey("multipleOf"))
            return null;
        var cut = random.Next(2, 60);
        var next = random.Next(4) == 0 ? cut + 2 : cut + 1;
        return (Limited(schema, "maximum", cut, Math.Min), Limited(schema, "minimum", next, Math.Max));
    }

    private static (JsonObject First, JsonObject Second)? SplitLength(JsonObject schema, Random random)
    {
        if ((string?)(schema["type"] as JsonValue) != "string" || schema.ContainsKey("enum") || schema.ContainsKey("format"))
            return null;
        var cut = random.Next(1, 8);
        var next = random.Next(4) == 0 ? cut + 2 : cut + 1;
        return (Limited(schema, "maxLength", cut, Math.Min), Limited(schema, "minLength", next, Math.Max));
    }

    private static JsonObject Limited(JsonObject schema, string key, int limit, Func<decimal, decimal, decimal> strictest) =>
        With(schema, key, schema[key] is JsonValue known
            ? strictest(decimal.Parse(known.ToJsonString(), System.Globalization.CultureInfo.InvariantCulture), limit)
            : limit);

    private static JsonObject With(JsonObject schema, string key, JsonNode value)
    {
        var part = (JsonObject)schema.DeepClone();
        part[key] = value;
        return part;
    }

    private static bool MoveValue(JsonObject schema, Random random)
    {
        var lists = Union(schema)?.OfType<JsonObject>().SelectMany(Lists).ToList() ?? [];
        if (lists.Count < 2)
            return false;
        var (from, to) = (random.Next(lists.Count), random.Next(lists.Count));
        if (from == to || lists[from].Count < 2)
            return false;
        var value = lists[from][0]!;
        lists[from].RemoveAt(0);
        lists[to].Add(value.DeepClone());
        return true;

        static IEnumerable<JsonArray> Lists(JsonObject branch) => new[] { branch["enum"] as JsonArray }
            .Concat((branch["properties"] as JsonObject ?? []).Select(property => (property.Value as JsonObject)?["enum"] as JsonArray))
            .OfType<JsonArray>();
    }

    private static bool RequireOneOfTwo(JsonObject schema, Random random)
    {
        if (schema["properties"] is not JsonObject { Count: > 1 } properties || Union(schema) is not null)
            return false;
        var names = properties.Select(property => property.Key).OrderBy(_ => random.Next()).Take(2).ToList();
        schema[random.Next(2) == 0 ? "anyOf" : "oneOf"] = new JsonArray(
            [.. names.Select(name => new JsonObject { ["type"] = "object", ["required"] = new JsonArray(name) })]);
        return true;
    }
}
