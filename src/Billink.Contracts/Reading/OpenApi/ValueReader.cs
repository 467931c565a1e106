namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the schema of a value: a simple type, a reference, or an array of one of these.</summary>
internal static class ValueReader
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array"];

    private static readonly string[] TextFormats =
        ["decimal", "integer", "dd-mm-yyyy", "date", "date-time", "email", "uri", "uuid", "byte", "binary"];

    private static readonly string[] NumberFormats = ["int32", "int64", "decimal", "double"];

    private static readonly string[] NeedType =
        [
            "properties", "items", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "minItems", "maxItems",
            "default",
        ];

    /// <summary>The value of a schema that can't be read.</summary>
    public static SchemaValue Nothing { get; } = new("");

    public static SchemaValue Read(OpenApiFields schema, OpenApiDocument document)
    {
        var value = schema.Text("$ref") is { } reference ? ReadReference(reference, document)
            : schema.Has("allOf") ? ReadWrapper(schema, document)
            : schema.Text("type") is { Value: "array" } ? ReadArray(schema, document)
            : ReadTyped(schema);
        return WithLimits(schema, value);
    }

    /// <summary>
    /// A named schema that is neither an object nor an enumeration. It has no references, so following references ends here.
    /// </summary>
    public static SchemaValue ReadSimple(OpenApiFields schema) => WithLimits(schema, ReadTyped(schema));

    private static SchemaValue WithLimits(OpenApiFields schema, SchemaValue value) => value with
    {
        Default = schema.Text("default")?.Value ?? value.Default,
        IsNullable = schema.Flag("nullable") || value.IsNullable,
        Constraints = ReadConstraints(schema, value.Constraints),
    };

    private static SchemaValue ReadReference(Located reference, OpenApiDocument document)
    {
        if (document.SchemaName(reference) is not { } name || document.Schema(name) is not { } target)
            return new SchemaValue("string");
        return SchemaReader.KindOf(target) == TypeKind.Simple
            ? ReadSimple(target)
            : new SchemaValue(name) { IsNullable = target.Flag("nullable") };
    }

    private static SchemaValue ReadWrapper(OpenApiFields schema, OpenApiDocument document)
    {
        var items = schema.Items("allOf");
        if (items.Count == 1
            && schema.AsMap(items[0], "allOf", OpenApiFields.PositionOf(items[0])) is { } only
            && only.Text("$ref") is { } reference)
        {
            only.Finish("Put other keywords beside allOf.");
            return ReadReference(reference, document);
        }

        schema.Problems.Add(ContractProblems.Unsupported, schema.PositionOfKey("allOf"),
            "allOf is supported for one $ref only. Write the properties out.");
        return new SchemaValue("string");
    }

    private static SchemaValue ReadTyped(OpenApiFields schema)
    {
        if (schema.Text("type") is not { } type)
        {
            // A schema without keywords allows any value, but some keywords require a type.
            if (NeedType.Any(schema.Has))
                schema.Missing("type");
            return new SchemaValue("any") { IsNullable = true };
        }

        switch (type.Value)
        {
            case "string":
                return ReadText(ReadFormat(schema, TextFormats));
            case "integer":
                return new SchemaValue("integer") { Format = ReadFormat(schema, NumberFormats) };
            case "number":
                ReadFormat(schema, NumberFormats);
                return new SchemaValue("decimal");
            case "boolean":
                return new SchemaValue("boolean");
            case "array":
                return Report("A named array is not supported. Write the array where it is used.", "items");
            case "object":
                return Report("An object inside another one is not supported. Give it a name under components/schemas and refer to it.",
                    "properties", "required", "additionalProperties");
            default:
                schema.Problems.Add(ContractProblems.InvalidValue, type.At,
                    $"'{type.Value}' is not a supported type. Allowed values: {string.Join(", ", Types)}.");
                return new SchemaValue("string");
        }

        SchemaValue Report(string message, params string[] keys)
        {
            schema.Problems.Add(ContractProblems.Unsupported, type.At, message);
            schema.Ignore(keys);
            return new SchemaValue("string");
        }
    }

    private static SchemaValue ReadText(string? format) => format switch
    {
        "decimal" => new SchemaValue("decimal") { Format = format },
        "integer" => new SchemaValue("integer") { Format = format },
        "dd-mm-yyyy" => new SchemaValue("date") { Format = format },
        "date" => new SchemaValue("date"),
        "binary" => new SchemaValue("binary"),
        _ => new SchemaValue("string") { Format = format },
    };

    private static SchemaValue ReadArray(OpenApiFields schema, OpenApiDocument document)
    {
        if (schema.RequiredMap("items", "items of the " + schema.Subject) is not { } items)
            return new SchemaValue("string") { IsList = true };

        var item = Read(items, document);
        items.Ignore("description", "example");
        items.Finish("An item is a simple type or a $ref.");
        if (item.IsList)
        {
            schema.Problems.Add(ContractProblems.Unsupported, items.Position,
                "An array of arrays is not supported. Name the inner one as an object.");
        }

        return item with { IsList = true };
    }

    private static string? ReadFormat(OpenApiFields schema, string[] allowed)
    {
        if (schema.Text("format") is not { } format)
            return null;
        if (!allowed.Contains(format.Value, StringComparer.Ordinal))
        {
            schema.Problems.Add(ContractProblems.InvalidValue, format.At,
                $"'{format.Value}' is not a supported format. Allowed values: {string.Join(", ", allowed)}.");
        }

        return format.Value;
    }

    private static Constraints ReadConstraints(OpenApiFields schema, Constraints inherited) => new()
    {
        MinLength = Integer(schema, "minLength") ?? inherited.MinLength,
        MaxLength = Integer(schema, "maxLength") ?? inherited.MaxLength,
        MinItems = Integer(schema, "minItems") ?? inherited.MinItems,
        MaxItems = Integer(schema, "maxItems") ?? inherited.MaxItems,
        Minimum = schema.Text("minimum") is { } minimum ? schema.ParseDecimal("minimum", minimum) : inherited.Minimum,
        Maximum = schema.Text("maximum") is { } maximum ? schema.ParseDecimal("maximum", maximum) : inherited.Maximum,
        Pattern = schema.Text("pattern") is { } pattern ? Patterns.FromSearch(pattern.Value) : inherited.Pattern,
    };

    private static int? Integer(OpenApiFields schema, string key) => schema.Text(key) is { } text ? schema.ParseInteger(key, text) : null;
}
