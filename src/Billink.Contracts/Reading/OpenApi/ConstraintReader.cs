namespace Billink.Contracts.Reading.OpenApi;

/// <summary>Reads the limits of a value.</summary>
internal static class ConstraintReader
{
    /// <summary>Reads the limits.</summary>
    /// <param name="schema">The schema.</param>
    /// <param name="value">The value so far, with the limits of a schema that this one refers to.</param>
    public static Constraints Read(OpenApiFields schema, SchemaValue value)
    {
        var inherited = value.Constraints;
        var isMap = value.Containers.Count > 0 && value.Containers[0].IsMap;
        var (minimum, isMinimumExclusive) = Bound(schema, "minimum", "exclusiveMinimum");
        var (maximum, isMaximumExclusive) = Bound(schema, "maximum", "exclusiveMaximum");
        return new Constraints
        {
            MinLength = Count(schema, "minLength") ?? inherited.MinLength,
            MaxLength = Count(schema, "maxLength") ?? inherited.MaxLength,
            MinItems = Count(schema, isMap ? "minProperties" : "minItems") ?? inherited.MinItems,
            MaxItems = Count(schema, isMap ? "maxProperties" : "maxItems") ?? inherited.MaxItems,
            IsUnique = schema.Flag("uniqueItems") || inherited.IsUnique,
            Minimum = minimum ?? inherited.Minimum,
            Maximum = maximum ?? inherited.Maximum,
            IsMinimumExclusive = minimum is null ? inherited.IsMinimumExclusive : isMinimumExclusive,
            IsMaximumExclusive = maximum is null ? inherited.IsMaximumExclusive : isMaximumExclusive,
            MultipleOf = Step(schema) ?? inherited.MultipleOf,
            Pattern = schema.Text("pattern") is { } pattern ? Patterns.FromSearch(pattern.Value) : inherited.Pattern,
        };
    }

    // exclusiveMinimum is true in OpenAPI 3.0, and the number itself in 3.1.
    private static (decimal? Bound, bool IsExclusive) Bound(OpenApiFields schema, string inclusive, string exclusive)
    {
        var bound = schema.Text(inclusive) is { } text ? schema.ParseDecimal(inclusive, text) : null;
        return schema.Text(exclusive) switch
        {
            null => (bound, false),
            { Value: "true" or "false" } flag => (bound, flag.Value == "true"),
            { } number => (schema.ParseDecimal(exclusive, number), true),
        };
    }

    private static decimal? Step(OpenApiFields schema)
    {
        if (schema.Text("multipleOf") is not { } text || schema.ParseDecimal("multipleOf", text) is not { } step)
            return null;
        if (step > 0)
            return step;
        schema.Problems.Add(ContractProblems.InvalidValue, text.At, "multipleOf must be more than 0. Correct it.");
        return null;
    }

    private static int? Count(OpenApiFields schema, string key)
    {
        if (schema.Text(key) is not { } text || schema.ParseInteger(key, text) is not { } number)
            return null;
        if (number < 0)
            schema.Problems.Add(ContractProblems.InvalidValue, text.At, $"{key} can't be less than 0. Correct it.");
        return number;
    }
}
