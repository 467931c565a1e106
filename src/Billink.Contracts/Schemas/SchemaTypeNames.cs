namespace Billink.Contracts.Schemas;

/// <summary>The names of types in messages.</summary>
internal static class SchemaTypeNames
{
    private static readonly SchemaTypes[] Named =
        [SchemaTypes.String, SchemaTypes.Boolean, SchemaTypes.Array, SchemaTypes.Object, SchemaTypes.Null];

    /// <summary>The types as in <c>integer or null</c>.</summary>
    public static string Of(SchemaTypes types)
    {
        if ((types | SchemaTypes.Fraction) == SchemaTypes.All)
            return "any type";
        var names = new List<string>();
        if ((types & SchemaTypes.Fraction) != SchemaTypes.None)
            names.Add("number");
        else if ((types & SchemaTypes.Integer) != SchemaTypes.None)
            names.Add("integer");
        foreach (var type in Named)
        {
            if ((types & type) != SchemaTypes.None)
                names.Add(type.ToString().ToLowerInvariant());
        }

        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }
}
