namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>type</c> and <c>nullable</c>.</summary>
internal static class TypeComparer
{
    private const SchemaTypes Scalars = SchemaTypes.Boolean | SchemaTypes.Number;

    /// <summary>Returns whether the types have enough in common to compare further.</summary>
    public static bool Compare(SchemaComparison pair)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        var removed = oldView.Types & ~newView.WrittenTypes;
        var added = newView.Types & ~oldView.WrittenTypes;
        if (oldView.IsNever || newView.IsNever)
        {
            removed = oldView.Types & ~newView.Types;
            added = newView.Types & ~oldView.Types;
        }

        // Null belongs to "any type", which nobody thinks of as nullable.
        if (oldView.WrittenTypes != SchemaTypes.All && newView.WrittenTypes != SchemaTypes.All)
        {
            if ((removed & SchemaTypes.Null) != SchemaTypes.None)
                pair.Add(SchemaRules.BecameNotNullable, "may no longer be null", "nullable", "not nullable", keyword: "nullable");
            if ((added & SchemaTypes.Null) != SchemaTypes.None)
                pair.Add(SchemaRules.BecameNullable, "may be null", "not nullable", "nullable", keyword: "nullable");
            removed &= ~SchemaTypes.Null;
            added &= ~SchemaTypes.Null;
        }

        if (removed != SchemaTypes.None || added != SchemaTypes.None)
            AddChange(pair, removed, added);
        var common = oldView.WrittenTypes & newView.WrittenTypes & ~SchemaTypes.Null;
        return common != SchemaTypes.None;
    }

    public static string Name(SchemaTypes types)
    {
        if ((types | SchemaTypes.Fraction) == SchemaTypes.All)
            return "any type";
        var names = new List<string>();
        if ((types & SchemaTypes.Fraction) != SchemaTypes.None)
            names.Add("number");
        else if ((types & SchemaTypes.Integer) != SchemaTypes.None)
            names.Add("integer");
        foreach (var type in (ReadOnlySpan<SchemaTypes>)[SchemaTypes.String, SchemaTypes.Boolean, SchemaTypes.Array, SchemaTypes.Object, SchemaTypes.Null])
        {
            if ((types & type) != SchemaTypes.None)
                names.Add(type.ToString().ToLowerInvariant());
        }

        return names.Count == 0 ? "nothing" : string.Join(" or ", names);
    }

    private static void AddChange(SchemaComparison pair, SchemaTypes removed, SchemaTypes added)
    {
        if (pair.IsText)
            (removed, added) = AsText(pair, removed, added);
        var rule = (removed != SchemaTypes.None, added != SchemaTypes.None) switch
        {
            (true, true) => SchemaRules.TypeChanged,
            (true, false) => SchemaRules.TypeNarrowed,
            _ => SchemaRules.TypeWidened,
        };
        var (before, now) = (Name(pair.Old.WrittenTypes & ~SchemaTypes.Null), Name(pair.New.WrittenTypes & ~SchemaTypes.Null));
        if (before == now)
            (before, now) = (Name(pair.Old.WrittenTypes), Name(pair.New.WrittenTypes));
        pair.Add(rule, $"is {now} instead of {before}", before, now, keyword: "type");
    }

    // In a query every number is a text, but not every text is a number.
    private static (SchemaTypes Removed, SchemaTypes Added) AsText(SchemaComparison pair, SchemaTypes removed, SchemaTypes added)
    {
        if ((removed & ~Scalars) == SchemaTypes.None && (added & SchemaTypes.String) != SchemaTypes.None && IsFree(pair.New))
            return (SchemaTypes.None, added);
        return (added & ~Scalars) == SchemaTypes.None && (removed & SchemaTypes.String) != SchemaTypes.None && IsFree(pair.Old) ? (removed, SchemaTypes.None) : (removed, added);
    }

    private static bool IsFree(SchemaView view) =>
        view.Enum is null && view.Patterns.Count == 0 && view.Formats.Count == 0 && view.MinLength is null && view.MaxLength is null && view.Unions.Count == 0;
}
