using Billink.Contracts.Documents;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>
/// Reads the schema of a value: a simple type, a reference, an object, an enumeration, a union, or a list or map of one of these.
/// </summary>
internal static class ValueReader
{
    private static readonly string[] Types = ["string", "integer", "number", "boolean", "array", "object"];

    private static readonly string[] TextFormats =
        [
            "decimal", "integer", "dd-mm-yyyy", "date", "date-time", "unspecified-date", "unspecified-date-time", "duration", "email",
            "uri", "uuid", "byte", "binary", "password",
        ];

    private static readonly string[] NumberFormats = ["int32", "int64", "decimal", "float", "double"];

    private static readonly string[] NeedType =
        [
            "items", "enum", "format", "pattern", "minLength", "maxLength", "minimum", "maximum", "exclusiveMinimum",
            "exclusiveMaximum", "multipleOf", "minItems", "maxItems", "uniqueItems", "minProperties", "maxProperties", "default",
        ];

    /// <summary>The value of a schema that can't be read.</summary>
    public static SchemaValue Nothing { get; } = new("any");

    public static SchemaValue Read(OpenApiFields schema, Place place, OpenApiDocument document)
    {
        var value = schema.Text("$ref") is { } reference ? ReadReference(reference, document)
            : IsWrapper(schema) ? ReadWrapper(schema, document)
            : schema.Has("const") ? ReadConstant(schema)
            : SchemaReader.IsEnum(schema) || SchemaReader.IsObject(schema) ? ReadInline(schema, place, document)
            : schema.Has("oneOf") || schema.Has("anyOf") ? ReadAlternatives(schema, place, document)
            : ReadTyped(schema, place, document);
        return WithLimits(schema, value);
    }

    private static SchemaValue WithLimits(OpenApiFields schema, SchemaValue value) => value with
    {
        Default = schema.Text("default")?.Value ?? value.Default,
        IsNullable = schema.Flag("nullable") || SchemaReader.IsNullType(schema) || value.IsNullable,
        IsReadOnly = schema.Flag("readOnly") || value.IsReadOnly,
        IsWriteOnly = schema.Flag("writeOnly") || value.IsWriteOnly,
        IsDeprecated = schema.Flag("deprecated") || value.IsDeprecated,
        Constraints = ConstraintReader.Read(schema, value),
    };

    private static SchemaValue Refuse(OpenApiFields schema, RefusedConstruct construct, params string[] keys)
    {
        schema.Refuse(construct, schema.PositionOfKey(keys.First(schema.Has)));
        schema.Ignore(keys);
        return Nothing;
    }

    private static SchemaValue ReadReference(Located reference, OpenApiDocument document)
    {
        if (document.SchemaName(reference) is not { } name || document.Schema(name) is not { } target)
            return Nothing;
        if (SchemaReader.KindOf(target) != TypeKind.Simple)
        {
            var isNullable = target.Flag("nullable") || SchemaReader.IsNullType(target) || UnionReader.HasNull(target);
            return new SchemaValue(name) { IsNullable = isNullable };
        }

        var origin = VocabularyReader.ReadOrigin(target, null);
        return document.Enter(reference, name, () => Read(target, new Place(name, origin), document)) ?? Nothing;
    }

    // One reference that has keywords beside it.
    private static bool IsWrapper(OpenApiFields schema) => schema.Has("allOf") && !SchemaReader.IsObject(schema);

    private static SchemaValue ReadWrapper(OpenApiFields schema, OpenApiDocument document)
    {
        var items = schema.Items("allOf");
        if (items.Count == 1
            && schema.AsMap(items[0], "allOf", OpenApiFields.PositionOf(items[0]), mayRefer: true) is { } only
            && only.Text("$ref") is { } reference)
        {
            only.Finish("Put other keywords beside allOf.");
            return ReadReference(reference, document);
        }

        schema.Problems.Add(ContractProblems.Unsupported, schema.PositionOfKey("allOf"),
            "allOf is supported for one $ref, or for objects. Write the keywords out.");
        return Nothing;
    }

    private static SchemaValue ReadAlternatives(OpenApiFields schema, Place place, OpenApiDocument document)
    {
        if (schema.Has("oneOf") && schema.Has("anyOf"))
            return Refuse(schema, RefusedConstructs.TwoUnions, "anyOf", "oneOf", "discriminator");
        if (NeedType.FirstOrDefault(schema.Has) is { } limit)
            schema.Refuse(RefusedConstructs.LimitsOfUnion, schema.PositionOfKey(limit));
        var alternatives = UnionReader.Alternatives(schema);
        schema.Ignore("oneOf", "anyOf");
        var value = alternatives.Count switch
        {
            0 => Unsupported(schema, schema.Has("oneOf") ? "oneOf" : "anyOf", "It has no alternatives. Add some, or write a type."),
            1 => ReadOnly(schema, alternatives[0], place, document),
            _ => ReadInline(schema, place, document),
        };
        return value with { IsNullable = value.IsNullable || UnionReader.HasNull(schema) };
    }

    private static SchemaValue ReadOnly(OpenApiFields schema, SpecNode node, Place place, OpenApiDocument document)
    {
        if (schema.AsMap(node, schema.Subject, OpenApiFields.PositionOf(node), mayRefer: true) is not { } only)
            return Nothing;
        var value = Read(only, place, document);
        only.Ignore("description", "title");
        only.Finish("Put other keywords beside the list.");
        return value;
    }

    // The text or number that is the only valid one.
    private static SchemaValue ReadConstant(OpenApiFields schema)
    {
        var isInteger = SchemaReader.TypeOf(schema) is { Value: "integer" };
        return schema.Take("const") switch
        {
            SpecScalar { Kind: SpecKind.Number, Number: { } number } => new SchemaValue(isInteger ? "integer" : "decimal")
            {
                Constraints = new Constraints { Minimum = number, Maximum = number },
            },
            SpecScalar { Kind: SpecKind.Text } text => new SchemaValue("string")
            {
                // The length, because an empty text is not compared with a pattern.
                Constraints = new Constraints
                {
                    MinLength = text.Value.Length, MaxLength = text.Value.Length, Pattern = Patterns.Escape(text.Value),
                },
            },
            _ => Unsupported(schema, "const", "A constant is supported if it is a text or a number. Write the type."),
        };
    }

    private static SchemaValue ReadInline(OpenApiFields schema, Place place, OpenApiDocument document)
    {
        schema.CheckName(place.Name, schema.Position);
        document.Add(SchemaReader.ReadContent(place.Name, schema, place.Origin, document));
        return new SchemaValue(place.Name);
    }

    private static SchemaValue ReadTyped(OpenApiFields schema, Place place, OpenApiDocument document)
    {
        if (schema.Has("not"))
            return Refuse(schema, RefusedConstructs.Not, "not");
        if (SchemaReader.TypesOf(schema).Count > 1)
            return Refuse(schema, RefusedConstructs.SeveralTypes, "type");
        if (SchemaReader.TypeOf(schema) is not { } type)
        {
            // A schema without keywords allows any value, but some keywords require a type.
            if (NeedType.Any(schema.Has))
                schema.Missing("type");
            return new SchemaValue("any") { IsNullable = true };
        }

        switch (type.Value)
        {
            case "string":
                return ReadText(IsBase64(schema, document) ? "byte" : ReadFormat(schema, TextFormats));
            case "integer":
                return new SchemaValue("integer") { Format = ReadFormat(schema, NumberFormats) };
            case "number":
                return new SchemaValue(ReadFormat(schema, NumberFormats) is "double" or "float" ? "double" : "decimal");
            case "boolean":
                return new SchemaValue("boolean");
            case "array":
                return ReadArray(schema, place, document);
            case "object":
                return ReadMap(schema, place, document);
            default:
                schema.Problems.Add(ContractProblems.InvalidValue, type.At,
                    $"'{type.Value}' is not a supported type. Allowed values: {string.Join(", ", Types)}.");
                return Nothing;
        }
    }

    // The form of bytes in OpenAPI 3.1.
    private static bool IsBase64(OpenApiFields schema, OpenApiDocument document) =>
        document.Is31 && schema.Peek("contentEncoding") is SpecScalar { Value: "base64" } && schema.Take("contentEncoding") is not null;

    private static SchemaValue ReadText(string? format) => format switch
    {
        "decimal" => new SchemaValue("decimal") { Format = format },
        "integer" => new SchemaValue("integer") { Format = format },
        "dd-mm-yyyy" => new SchemaValue("date") { Format = format },
        "date" => new SchemaValue("date"),
        // A reply is a file itself, and has none among its members.
        "binary" => new SchemaValue("binary") { IsWriteOnly = true },
        "password" => new SchemaValue("string"),
        _ => new SchemaValue("string") { Format = format },
    };

    private static SchemaValue ReadArray(OpenApiFields schema, Place place, OpenApiDocument document) =>
        schema.RequiredMap("items", "items of the " + schema.Subject, mayRefer: true) is { } items
            ? ReadElement(schema, items, Container.List, place.Inner("Item"), document)
            : Nothing with { Containers = new([Container.List]) };

    // An object without properties is a map if its values have a schema, and any JSON otherwise.
    private static SchemaValue ReadMap(OpenApiFields schema, Place place, OpenApiDocument document)
    {
        if (schema.Peek("additionalProperties") is null or SpecScalar)
        {
            schema.Flag("additionalProperties");
            schema.Ignore("properties", "required");
            return new SchemaValue("any");
        }

        return schema.Map("additionalProperties", "values of the " + schema.Subject, mayRefer: true) is { } values
            ? ReadElement(schema, values, Container.Map, place.Inner("Value"), document)
            : Nothing;
    }

    private static SchemaValue ReadElement(
        OpenApiFields schema, OpenApiFields element, Container container, Place place, OpenApiDocument document)
    {
        var value = Read(element, place, document);
        element.Ignore("title", "description", "example", "examples");
        element.Finish("An element has a type and its limits.");
        if (element.Flag("nullable") || SchemaReader.IsNullType(element) || value is { IsNullable: true, Type: not "any" })
            element.Refuse(RefusedConstructs.NullElement, element.PositionOfKey(element.Has("nullable") ? "nullable" : "type"));
        if (value.Containers.Count > 0 && value.Constraints is { MinItems: not null } or { MaxItems: not null } or { IsUnique: true })
            element.Refuse(RefusedConstructs.LimitedElements, element.Position);
        if (value is { Type: "binary" })
            return Unsupported(schema, "type", "A list of files is not supported. Write a property for each file.");
        return value with { Containers = new(value.Containers.Prepend(container)), IsNullable = false, Default = null };
    }

    private static SchemaValue Unsupported(OpenApiFields schema, string key, string message)
    {
        schema.Problems.Add(ContractProblems.Unsupported, schema.PositionOfKey(key), message);
        return Nothing;
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
}
