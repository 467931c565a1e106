using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>type</c> and <c>nullable</c>.</summary>
internal static class TypeComparer
{
    /// <summary>Returns whether the types have enough in common to compare further.</summary>
    public static bool Compare(SchemaComparison pair, CancellationToken cancellationToken)
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
        if (!IsAny(oldView) && !IsAny(newView))
        {
            if ((oldView.Types & ~newView.Types & SchemaTypes.Null) != SchemaTypes.None)
                pair.Add(
                    new(SchemaRules.BecameNotNullable, "may no longer be null") { OldValue = "nullable", NewValue = "not nullable" },
                    "nullable");
            if ((newView.Types & ~oldView.Types & SchemaTypes.Null) != SchemaTypes.None)
                pair.Add(new(SchemaRules.BecameNullable, "may be null") { OldValue = "not nullable", NewValue = "nullable" }, "nullable");
            removed &= ~SchemaTypes.Null;
            added &= ~SchemaTypes.Null;
        }

        // As texts, values of different types can be equal.
        if (pair.IsText
            && ((removed | added) & (SchemaTypes.String | SchemaTypes.Boolean)) != SchemaTypes.None
            && PlacedTexts.Compare(oldView, newView, null, null, cancellationToken) is { } texts)
        {
            AddTexts(pair, texts.Effect, texts.Undecided);
            return false;
        }

        if (removed != SchemaTypes.None || added != SchemaTypes.None)
            AddChange(pair, removed, added);
        var common = oldView.WrittenTypes & newView.WrittenTypes & ~SchemaTypes.Null;
        return common != SchemaTypes.None;
    }

    private static bool IsAny(SchemaView view) => view is { WrittenTypes: SchemaTypes.All, Enum: null };

    private static void AddTexts(SchemaComparison pair, Effect effect, Effect undecided)
    {
        var isUndecided = Judge.SeverityOf(effect & undecided, pair.Direction) == Severity.Breaking;
        Add(
            pair,
            effect switch
            {
                Effect.Narrows => SchemaRules.TypeNarrowed,
                Effect.Widens => SchemaRules.TypeWidened,
                _ => SchemaRules.TypeChanged,
            },
            effect, isUndecided ? Severity.Risky : null);
    }

    private static void AddChange(SchemaComparison pair, SchemaTypes removed, SchemaTypes added)
    {
        var rule = (removed != SchemaTypes.None, added != SchemaTypes.None) switch
        {
            (true, true) => SchemaRules.TypeChanged,
            (true, false) => SchemaRules.TypeNarrowed,
            _ => SchemaRules.TypeWidened,
        };
        Add(pair, rule, rule.Effect, null);
    }

    private static void Add(SchemaComparison pair, SchemaRule rule, Effect effect, Severity? severity)
    {
        var (before, now) = (
            SchemaTypeNames.Of(pair.Old.WrittenTypes & ~SchemaTypes.Null), SchemaTypeNames.Of(pair.New.WrittenTypes & ~SchemaTypes.Null));
        if (before == now)
            (before, now) = (SchemaTypeNames.Of(pair.Old.WrittenTypes), SchemaTypeNames.Of(pair.New.WrittenTypes));
        pair.Add(
            new(rule, $"is {now} instead of {before}")
            {
                OldValue = before,
                NewValue = now,
                Effect = effect,
                Severity = severity,
                Reason = severity is null ? null : "Not decided: the patterns of the texts can't be compared exactly.",
            },
            "type");
    }
}
