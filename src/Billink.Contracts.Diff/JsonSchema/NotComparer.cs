using Billink.Contracts.Diff.Instances;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>not</c>: what is excluded.</summary>
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
            // Excluding less allows more.
            var inner = Complete(gone[0], added[0]).Effect;
            var effect = inner switch { SchemaEffect.Narrows => SchemaEffect.Widens, SchemaEffect.Widens => SchemaEffect.Narrows, _ => inner };
            var isHarmful = SchemaRule.SeverityOf(effect, pair.Direction) != ChangeSeverity.Compatible;
            pair.Add(SchemaRules.NotChanged, "excludes something else", effect: effect, keyword: "not",
                severity: isHarmful ? Unproven(pair, comparer, pair.Direction) : null);
            return;
        }

        foreach (var view in gone)
            Add("excludes less", "-", view, Overlap(view, pair.New, SchemaEffect.Widens), ChangeDirection.Response);
        foreach (var view in added)
            Add("excludes more", "+", view, Overlap(view, pair.Old, SchemaEffect.Narrows), ChangeDirection.Request);

        void Add(string text, string sign, SchemaView view, SchemaEffect effect, ChangeDirection harmful) => pair.Add(
            SchemaRules.NotChanged, text, detail: sign + UnionBranch.Label(view, null), effect: effect, keyword: "not",
            severity: effect == SchemaEffect.None ? null : Unproven(pair, comparer, harmful));

        SchemaComparison Complete(SchemaView oldView, SchemaView newView) => comparer.Complete(comparer.Part(oldView, newView, pair.Direction, pair.IsText));
    }

    /// <summary>Where something is excluded, a limit may change without meeting any value: it counts as breaking only when a value shows it.</summary>
    public static void Soften(SchemaComparison pair, SchemaComparer comparer)
    {
        if (!pair.Old.Nots.Any() && !pair.New.Nots.Any())
            return;
        var harmful = pair.Findings.Where(finding => finding.SeverityIn(pair.Direction) == ChangeSeverity.Breaking).ToList();
        if (harmful.Count == 0 || Search(pair, comparer, _ => true) is not null)
            return;
        foreach (var finding in harmful)
        {
            pair.Findings[pair.Findings.IndexOf(finding)] = finding with
            {
                Severity = ChangeSeverity.Risky,
                Reason = "Among the values that were tried none is refused, because of what is excluded anyway.",
            };
        }
    }

    // What could not come anyway is excluded without effect.
    private static SchemaEffect Overlap(SchemaView excluded, SchemaView view, SchemaEffect effect) =>
        (excluded.Types & view.Types) == SchemaTypes.None ? SchemaEffect.None : effect;

    // Whether anything that comes is excluded only a value can tell.
    private static ChangeSeverity? Unproven(SchemaComparison pair, SchemaComparer comparer, ChangeDirection harmful)
    {
        if (pair.Direction != harmful)
            return null;
        return Search(pair, comparer, IsExcluded) is null ? ChangeSeverity.Risky : ChangeSeverity.Breaking;
    }

    private static Proof? Search(SchemaComparison pair, SchemaComparer comparer, Func<string, bool> counts)
    {
        var (oldPlace, newPlace) = (pair.Old.Main.Place, pair.New.Main.Place);
        return pair.Direction == ChangeDirection.Request
            ? new ProofSearch(comparer.OldViews, comparer.NewViews, pair.Direction, seed: 31).Find(oldPlace, newPlace, Tries, counts, [.. pair.New.Nots])
            : new ProofSearch(comparer.NewViews, comparer.OldViews, pair.Direction, seed: 31).Find(newPlace, oldPlace, Tries, counts, [.. pair.Old.Nots]);
    }

    private static bool IsExcluded(string problem) => problem.EndsWith("is excluded", StringComparison.Ordinal);
}
