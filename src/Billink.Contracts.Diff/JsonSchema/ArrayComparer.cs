using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares the keywords of arrays.</summary>
internal static class ArrayComparer
{
    public static void Compare(SchemaComparison pair, SchemaComparer comparer)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        if ((oldView.WrittenTypes & newView.WrittenTypes & SchemaTypes.Array) == SchemaTypes.None)
            return;
        pair.CompareLower(Least(oldView), Least(newView), "minItems", SchemaRules.MinItemsRaised, SchemaRules.MinItemsLowered);
        pair.CompareUpper(Most(oldView), Most(newView), "maxItems", SchemaRules.MaxItemsLowered, SchemaRules.MaxItemsRaised);
        if (newView.UniqueItems && !oldView.UniqueItems)
            pair.Add(
                new(SchemaRules.UniqueItemsAdded, "may no longer have an element twice") { Effect = Repeats(Effect.Narrows, oldView) },
                "uniqueItems");
        else if (oldView.UniqueItems && !newView.UniqueItems)
            pair.Add(
                new(SchemaRules.UniqueItemsRemoved, "may have an element twice") { Effect = Repeats(Effect.Widens, newView) },
                "uniqueItems");
        // The elements that an array can't have, because of its length, make no difference.
        var most = Most(pair.Direction == Direction.Request ? oldView : newView) ?? decimal.MaxValue;
        var prefix = Math.Max(oldView.PrefixCount, newView.PrefixCount);
        for (var index = 0; index < Math.Min(prefix, most); index++)
            CompareElements(pair, comparer, $"[{index}]", oldView.Element(index), newView.Element(index));
        if (most > prefix)
            CompareElements(pair, comparer, "[]", oldView.Items, newView.Items);
        KeywordComparer.CompareContains(pair, comparer);
        KeywordComparer.CompareUnevaluatedItems(pair);
    }

    private static void CompareElements(SchemaComparison pair, SchemaComparer comparer, string step, SchemaView? before, SchemaView? now)
    {
        var position = step is "[]" ? "" : step;
        switch (before, now)
        {
            case ({ } oldItems, { } newItems):
                pair.Parts.Add((step, comparer.Part(oldItems, newItems, pair.Direction, pair.IsText)));
                break;
            // Without a type, it has keywords that only some values meet.
            case (null, { } items) when items is { Types: SchemaTypes.All, Enum: null }:
                pair.Parts.Add((step, comparer.Part(comparer.OldViews.Any(pair.Old), items, pair.Direction, pair.IsText)));
                break;
            case ({ } items, null) when items is { Types: SchemaTypes.All, Enum: null }:
                pair.Parts.Add((step, comparer.Part(items, comparer.NewViews.Any(pair.New), pair.Direction, pair.IsText)));
                break;
            case (null, { } items):
                pair.Add(
                    new(SchemaRules.ItemsConstrained, $"has elements of {SchemaTypeNames.Of(items.Types)} only") { Detail = position },
                    "items");
                break;
            case ({ } items, null):
                pair.Add(
                    new(SchemaRules.ItemsFreed, $"has elements of any type, not only {SchemaTypeNames.Of(items.Types)}")
                    {
                        Detail = position,
                    },
                    "items");
                break;
        }
    }

    // A minimum that the elements reach that must be there anyway has no effect.
    private static decimal? Least(SchemaView view)
    {
        var contained = view.Contains.Select(contains => contains.Least).DefaultIfEmpty(0).Max();
        return contained > (view.MinItems ?? 0) ? contained : view.MinItems;
    }

    // If no other elements are possible, an array has at most the first ones.
    private static decimal? Most(SchemaView view) =>
        view.PrefixCount > 0 && view.Items is { IsNever: true } && !(view.MaxItems < view.PrefixCount) ? view.PrefixCount : view.MaxItems;

    // An array with at most one element has no duplicates.
    private static Effect Repeats(Effect effect, SchemaView view) => view.MaxItems < 2 ? Effect.None : effect;
}
