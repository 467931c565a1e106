namespace Billink.Contracts.Diffing.Schemas;

/// <summary>Compares <c>not</c>: what is excluded.</summary>
internal static class NotComparer
{
    public static void Compare(SchemaComparison pair, SchemaComparer comparer)
    {
        var gone = pair.Old.Nots.Select(comparer.OldViews.Of).ToList();
        var added = pair.New.Nots.Select(comparer.NewViews.Of).ToList();
        if (gone.Count == 0 && added.Count == 0)
            return;
        foreach (var oldView in gone.ToList())
        {
            if (added.Find(newView => Complete(oldView, newView).IsClean) is not { } same)
                continue;
            gone.Remove(oldView);
            added.Remove(same);
        }

        if (gone.Count == 1 && added.Count == 1)
        {
            // Excluding less allows more.
            var inner = Complete(gone[0], added[0]).Effect;
            var effect = ((inner & SchemaEffect.Narrows) != SchemaEffect.None ? SchemaEffect.Widens : SchemaEffect.None) | ((inner & SchemaEffect.Widens) != SchemaEffect.None ? SchemaEffect.Narrows : SchemaEffect.None);
            pair.Add(SchemaRules.NotChanged, "excludes something else", effect: effect, keyword: "not");
            return;
        }

        foreach (var view in gone)
            pair.Add(SchemaRules.NotChanged, "excludes less", detail: $"-{UnionBranch.Label(view, null)}", effect: SchemaEffect.Widens, keyword: "not");
        foreach (var view in added)
            pair.Add(SchemaRules.NotChanged, "excludes more", detail: $"+{UnionBranch.Label(view, null)}", effect: SchemaEffect.Narrows, keyword: "not");

        SchemaComparison Complete(SchemaView oldView, SchemaView newView) => comparer.Complete(comparer.Part(oldView, newView, pair.Direction, pair.IsText));
    }
}
