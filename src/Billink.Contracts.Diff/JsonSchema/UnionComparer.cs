using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares schemas of which at least one is a union (<c>oneOf</c>, <c>anyOf</c>).</summary>
internal static class UnionComparer
{
    private const int MostBranches = 256;
    private const int MostDepth = 24;

    // A proof compares many parts, each of which may have unions again.
    private const int MostProofDepth = 8;

    public static void Compare(SchemaComparison pair, SchemaComparer comparer)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        DiscriminatorComparer.Compare(pair, comparer);
        var branches = new SchemaComparison(oldView, newView, pair.Direction, pair.IsText);
        // What is unevaluated depends on the branch.
        if (oldView.Unions.Count == newView.Unions.Count && !oldView.HasUnevaluated && !newView.HasUnevaluated)
            CompareApart(branches, comparer);
        else
            CompareWhole(branches, comparer);
        var isRearranged = comparer.Depth < MostProofDepth && KeepHarmless(branches, comparer);
        pair.Findings.AddRange(branches.Findings);
        pair.Parts.AddRange(branches.Parts);
        if (comparer.Depth < MostDepth && !isRearranged)
            AmbiguityCheck.Run(pair, comparer);
    }

    // What looks harmful from branch to branch isn't harmful if all branches together lose nothing.
    private static bool KeepHarmless(SchemaComparison branches, SchemaComparer comparer)
    {
        var isHarmless = branches.HasCompatibleFindings && branches.Parts.TrueForAll(part => comparer.IsHarmless(part.Part));
        if (isHarmless || !UnionInclusion.IsProven(branches, comparer))
            return false;
        branches.Parts.ForEach(part => comparer.Complete(part.Part));
        var harmful = branches.Direction == Direction.Request ? Effect.Narrows : Effect.Widens;
        var effect = branches.Effect & ~harmful;
        branches.Findings.RemoveAll(finding => finding.SeverityIn(branches.Direction) != Severity.Compatible);
        branches.Parts.RemoveAll(part => !comparer.IsHarmless(part.Part));
        branches.Add(
            new(SchemaRules.UnionRearranged, "has the same values in other branches")
            {
                Effect = effect,
                Severity = Severity.Compatible,
                Reason = "Each value of a changed branch is still a value of some branch.",
            });
        return true;
    }

    // Compares the keywords around the unions and each union separately, because this locates a change best.
    private static void CompareApart(SchemaComparison pair, SchemaComparer comparer)
    {
        var apart = new SchemaComparison(pair.Old, pair.New, pair.Direction, pair.IsText);
        apart.Parts.Add(("", comparer.Part(
            comparer.OldViews.WithoutUnions(pair.Old), comparer.NewViews.WithoutUnions(pair.New), pair.Direction, pair.IsText)));
        foreach (var (oldUnion, newUnion) in PairUnions(pair.Old.Unions, pair.New.Unions))
        {
            MatchBranches(
                apart,
                [.. oldUnion.Branches.Select(element => UnionBranch.Of(element, comparer.OldViews.Of(element)))],
                [.. newUnion.Branches.Select(element => UnionBranch.Of(element, comparer.NewViews.Of(element)))],
                comparer);
        }

        if (comparer.Depth < MostDepth && pair.Old.Unions.Count == 1)
        {
            apart.Parts.ForEach(part => comparer.Complete(part.Part));
            if (apart.IsHarmful && !apart.Parts[0].Part.IsClean)
            {
                // A keyword may only have moved between the branches and the keywords around them.
                var whole = new SchemaComparison(pair.Old, pair.New, pair.Direction, pair.IsText);
                CompareWhole(whole, comparer);
                whole.Parts.ForEach(part => comparer.Complete(part.Part));
                if (!whole.IsHarmful)
                    apart = whole;
            }
        }

        pair.Findings.AddRange(apart.Findings);
        pair.Parts.AddRange(apart.Parts);
    }

    private static void CompareWhole(SchemaComparison pair, SchemaComparer comparer)
    {
        var oldBranches = Branches(pair.Old, comparer.OldViews, isNullApart: comparer.NewViews.HasNullBranch(pair.New));
        var newBranches = Branches(pair.New, comparer.NewViews, isNullApart: comparer.OldViews.HasNullBranch(pair.Old));
        if (oldBranches.Count == 0 || newBranches.Count == 0)
        {
            // There are too many combinations to compare each.
            var rule = newBranches.Count == 0 ? SchemaRules.UnionAdded : SchemaRules.UnionRemoved;
            pair.Add(
                new(rule, newBranches.Count == 0 ? "must fit more unions" : "must fit fewer unions")
                {
                    Effect = Effect.Both,
                    Severity = Severity.Risky,
                    Reason = "There are too many combinations of branches to compare each.",
                });
            return;
        }

        MatchBranches(pair, oldBranches, newBranches, comparer);
    }

    // Each branch merged with the keywords around the union. Without a union: the schema, and null apart if the other side has it apart.
    private static List<UnionBranch> Branches(SchemaView view, SchemaViews views, bool isNullApart)
    {
        if (view.Unions.Count == 0)
        {
            SchemaView[] parts = isNullApart && view.AllowsNull ? [views.WithoutNull(view), views.Null(view)] : [view];
            return [.. parts.Select(part => new UnionBranch("", false, part, view.Main.Element))];
        }

        var all = new List<List<SpecElement>> { new() };
        foreach (var union in view.Unions)
        {
            if (all.Count * union.Branches.Count > MostBranches)
                return [];
            all = [.. all.SelectMany(_ => union.Branches, (chosen, branch) => chosen.Append(branch).ToList())];
        }

        return [.. all.Select(chosen => UnionBranch.Of(chosen[0], views.Refine(view, chosen)) with { Name = Name(chosen, views) })];
    }

    private static string Name(List<SpecElement> chosen, SchemaViews views) =>
        string.Join('&', chosen.Select(element => UnionBranch.Of(element, views.Of(element)).Name));

    private static IEnumerable<(
        SchemaUnion Old, SchemaUnion New)> PairUnions(IReadOnlyList<SchemaUnion> oldUnions, IReadOnlyList<SchemaUnion> newUnions)
    {
        var rest = newUnions.ToList();
        foreach (var oldUnion in oldUnions)
        {
            var best = rest.MaxBy(
                union => (union.Owner.Name == oldUnion.Owner.Name ? 2 : 0) + (union.IsOneOf == oldUnion.IsOneOf ? 1 : 0))!;
            rest.Remove(best);
            yield return (oldUnion, best);
        }
    }

    private static void MatchBranches(
        SchemaComparison pair, List<UnionBranch> oldBranches, List<UnionBranch> newBranches, SchemaComparer comparer)
    {
        var (matches, gone, added) = BranchMatcher.Match(
            oldBranches, newBranches, pair, comparer, canLookInside: comparer.Depth < MostDepth);
        var isUnion = oldBranches.Count > 1 || newBranches.Count > 1;
        foreach (var (oldBranch, newBranch) in matches)
        {
            var name = newBranch.Name.Length > 0 ? newBranch.Name : oldBranch.Name;
            pair.Parts.Add((isUnion ? $"<{name}>" : "", comparer.Part(oldBranch.View, newBranch.View, pair.Direction, pair.IsText)));
        }

        foreach (var branch in gone)
        {
            var isCovered = comparer.Depth < MostDepth && newBranches.Exists(other => Covers(branch, other, Effect.Narrows));
            Add(SchemaRules.BranchRemoved, branch, isGone: true, "can no longer be", isCovered ? Effect.None : Effect.Narrows);
        }

        foreach (var branch in added)
        {
            var isCovered = comparer.Depth < MostDepth && oldBranches.Exists(other => Covers(other, branch, Effect.Widens));
            Add(SchemaRules.BranchAdded, branch, isGone: false, "can also be", isCovered ? Effect.None : Effect.Widens);
        }

        // A branch that only accepts the properties of another branch without reading them doesn't replace it.
        bool Covers(UnionBranch oldBranch, UnionBranch newBranch, Effect effect)
        {
            var comparison = comparer.Complete(comparer.Part(oldBranch.View, newBranch.View, pair.Direction, pair.IsText));
            return (comparison.Effect & effect) == Effect.None && !comparison.Loses(effect);
        }

        void Add(SchemaRule rule, UnionBranch branch, bool isGone, string text, Effect effect)
        {
            var name = branch.Name.Length == 0 ? SchemaTypeNames.Of(branch.View.Types) : branch.Name;
            pair.Findings.Add(new SchemaFinding(rule, $"{text} {name}")
            {
                Old = isGone ? branch.Element : pair.Old.Main.Element,
                New = isGone ? pair.New.Main.Element : branch.Element,
                Detail = name,
                OldValue = isGone ? name : null,
                NewValue = isGone ? null : name,
                Effect = effect,
                Reason = effect == Effect.None ? "Another branch allows the same." : null,
            });
        }
    }
}
