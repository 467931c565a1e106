using Billink.Contracts.Schemas;

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

        // "Any type" includes null, but usually isn't meant as nullable.
        if (oldView.WrittenTypes != SchemaTypes.All && newView.WrittenTypes != SchemaTypes.All)
        {
            if ((removed & SchemaTypes.Null) != SchemaTypes.None)
                pair.Add(
                    new(SchemaRules.BecameNotNullable, "may no longer be null") { OldValue = "nullable", NewValue = "not nullable" },
                    "nullable");
            if ((added & SchemaTypes.Null) != SchemaTypes.None)
                pair.Add(new(SchemaRules.BecameNullable, "may be null") { OldValue = "not nullable", NewValue = "nullable" }, "nullable");
            removed &= ~SchemaTypes.Null;
            added &= ~SchemaTypes.Null;
        }

        if (removed != SchemaTypes.None || added != SchemaTypes.None)
            AddChange(pair, removed, added);
        var common = oldView.WrittenTypes & newView.WrittenTypes & ~SchemaTypes.Null;
        return common != SchemaTypes.None;
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
        var (before, now) = (
            SchemaTypeNames.Of(pair.Old.WrittenTypes & ~SchemaTypes.Null), SchemaTypeNames.Of(pair.New.WrittenTypes & ~SchemaTypes.Null));
        if (before == now)
            (before, now) = (SchemaTypeNames.Of(pair.Old.WrittenTypes), SchemaTypeNames.Of(pair.New.WrittenTypes));
        pair.Add(new(rule, $"is {now} instead of {before}") { OldValue = before, NewValue = now }, "type");
    }

    // In a query, every number is a text, but not every text is a number.
    private static (SchemaTypes Removed, SchemaTypes Added) AsText(SchemaComparison pair, SchemaTypes removed, SchemaTypes added)
    {
        if ((removed & ~Scalars) == SchemaTypes.None && (added & SchemaTypes.String) != SchemaTypes.None && IsFree(pair.New))
            return (SchemaTypes.None, added);
        if ((removed, added) == (SchemaTypes.Boolean, SchemaTypes.String)
            && pair.New.Enum is { } values
            && EnumComparer.HasBooleans(values))
            return (SchemaTypes.None, added);
        return (added & ~Scalars) == SchemaTypes.None && (removed & SchemaTypes.String) != SchemaTypes.None && IsFree(pair.Old)
            ? (removed, SchemaTypes.None)
            : (removed, added);
    }

    private static bool IsFree(SchemaView view) =>
        view.Enum is null
            && view.Patterns.Count == 0
            && view.Formats.Count == 0
            && view.MinLength is null
            && view.MaxLength is null
            && view.Unions.Count == 0;
}
