using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>not</c>.</summary>
internal static class NotComparer
{
    private const int Tries = 200;

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
            // A narrower exclusion allows more values. A value that fits two branches of oneOf isn't excluded.
            var isAmbiguous = gone.Concat(added).Any(view => view.Unions.Any(union => union.IsOneOf));
            var inner = isAmbiguous ? Effect.Both : Complete(gone[0], added[0]).StrictEffect;
            var effect = inner switch { Effect.Narrows => Effect.Widens, Effect.Widens => Effect.Narrows, _ => inner };
            var isHarmful = Judge.SeverityOf(effect, pair.Direction) != Severity.Compatible;
            pair.Add(
                new(SchemaRules.NotChanged, "excludes something else")
                {
                    Effect = effect,
                    Severity = isHarmful ? Unproven(pair, comparer, pair.Direction) : null,
                },
                "not");
            return;
        }

        foreach (var view in gone)
            Add("excludes less", "-", view, Overlap(view, pair.New, Effect.Widens, pair.Direction), Direction.Response);
        foreach (var view in added)
            Add("excludes more", "+", view, Overlap(view, pair.Old, Effect.Narrows, pair.Direction), Direction.Request);

        void Add(string text, string sign, SchemaView view, Effect effect, Direction harmful) => pair.Add(
            new(SchemaRules.NotChanged, text)
            {
                Detail = sign + UnionBranch.Label(view, null),
                Effect = effect,
                Severity = effect == Effect.None ? null : Unproven(pair, comparer, harmful),
            },
            "not");

        SchemaComparison Complete(SchemaView oldView, SchemaView newView) =>
            comparer.Complete(comparer.Part(oldView, newView, pair.Direction, pair.IsText));
    }

    // The exclusion of an impossible value has no effect.
    private static Effect Overlap(SchemaView excluded, SchemaView view, Effect effect, Direction direction) =>
        Disjointness.IsProven(excluded, view, direction) ? Effect.None : effect;

    // Only a value can show whether an exclusion has an effect.
    private static Severity? Unproven(SchemaComparison pair, SchemaComparer comparer, Direction harmful)
    {
        if (pair.Direction != harmful)
            return null;
        return Find(pair, comparer, IsExcluded) is null ? Severity.Risky : Severity.Breaking;
    }

    /// <summary>Searches for a value that one version accepts and the other one rejects.</summary>
    public static InstanceExample? Find(SchemaComparison pair, SchemaComparer comparer, Func<string, bool> counts)
    {
        var (oldElement, newElement) = (pair.Old.Main.Element, pair.New.Main.Element);
        return pair.Direction == Direction.Request
            ? new ExampleSearch(comparer.OldViews, comparer.NewViews, pair.Direction, seed: 31).Find(
                oldElement, newElement, Tries, counts, [.. pair.New.Nots])
            : new ExampleSearch(comparer.NewViews, comparer.OldViews, pair.Direction, seed: 31).Find(
                newElement, oldElement, Tries, counts, [.. pair.Old.Nots]);
    }

    private static bool IsExcluded(string problem) => problem.EndsWith("is excluded", StringComparison.Ordinal);
}
