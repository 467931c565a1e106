using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Compares <c>if</c>, <c>then</c>, <c>else</c> and <c>dependentSchemas</c>: the values for which the condition holds are compared by
/// themselves.
/// </summary>
internal static class ConditionComparer
{
    private static readonly SpecMap Always = new([]);

    public static void Compare(SchemaComparison pair, SchemaComparer comparer)
    {
        // Each condition is compared by itself: in its cases, only nested conditions are compared.
        CompareDependentSchemas(pair, comparer);
        CompareConditions(pair, comparer);
    }

    private static void CompareDependentSchemas(SchemaComparison pair, SchemaComparer comparer)
    {
        var (before, now) = (pair.Old.DependentSchemas, pair.New.DependentSchemas);
        foreach (var name in before.Concat(now).Select(group => group.Key).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            if (AreSame(before[name], now[name], pair, comparer))
                continue;
            var present = SpecMap.Of(
                [new("type", SpecScalar.Of("object")), new("required", new SpecList([SpecScalar.Of(name)]))]);
            AddCase(pair, comparer, "dependentSchemas", $"<{name}>", present, before[name], now[name]);
        }
    }

    private static void CompareConditions(SchemaComparison pair, SchemaComparer comparer)
    {
        var gone = pair.Old.Conditions.ToList();
        var added = pair.New.Conditions.ToList();
        Take((before, now) => IsSame(before.If, now.If) && IsSame(before.Then, now.Then) && IsSame(before.Else, now.Else), (_, _) => { });
        Take((before, now) => IsSame(before.If, now.If), CompareConsequences);
        Take((before, now) => IsSame(before.Then, now.Then) && IsSame(before.Else, now.Else), CompareCondition);
        foreach (var before in gone)
            CompareConsequences(before, new SchemaCondition(before.If, null, null));
        foreach (var now in added)
            CompareConsequences(new SchemaCondition(now.If, null, null), now);

        void Take(Func<SchemaCondition, SchemaCondition, bool> areSame, Action<SchemaCondition, SchemaCondition> compare)
        {
            foreach (var before in gone.ToList())
            {
                if (added.Find(now => areSame(before, now)) is not { } found)
                    continue;
                gone.Remove(before);
                added.Remove(found);
                compare(before, found);
            }
        }

        bool IsSame(SpecElement? before, SpecElement? now) => AreSame(List(before), List(now), pair, comparer);

        void CompareConsequences(SchemaCondition before, SchemaCondition now)
        {
            if (!IsSame(before.Then, now.Then))
                AddCase(pair, comparer, "then", "<then>", Always, [before.If, .. List(before.Then)], [now.If, .. List(now.Then)]);
            if (!IsSame(before.Else, now.Else))
                AddCase(pair, comparer, "else", "<else>", Always, List(before.Else), List(now.Else));
        }

        void CompareCondition(SchemaCondition before, SchemaCondition now)
        {
            // If fewer values meet the condition, fewer have to match "then", and more have to match "else".
            var condition = comparer.Complete(comparer.Part(
                comparer.OldViews.AssumeCase(pair.Old, Always, [before.If]), comparer.NewViews.AssumeCase(pair.New, Always, [now.If]),
                pair.Direction, pair.IsText)).StrictEffect;
            var fewer = condition.HasFlag(Effect.Narrows);
            var more = condition.HasFlag(Effect.Widens);
            KeywordComparer.AddConfirmed(
                pair, comparer, "if", (fewer && now.Else is not null) || (more && now.Then is not null),
                (fewer && now.Then is not null) || (more && now.Else is not null));
        }
    }

    private static List<SpecElement> List(SpecElement? element) => element is null ? [] : [element];

    private static bool AreSame(
        IEnumerable<SpecElement> before, IEnumerable<SpecElement> now, SchemaComparison pair, SchemaComparer comparer)
    {
        var (oldList, newList) = (before.ToList(), now.ToList());
        if (oldList.Count == 0 || newList.Count == 0)
            return oldList.Count == newList.Count;
        return comparer.Complete(
            comparer.Part(comparer.OldViews.OfAll(oldList), comparer.NewViews.OfAll(newList), pair.Direction, pair.IsText)).IsClean;
    }

    // A case that no value reaches has no effect, so a change is a risk until a value shows it.
    private static void AddCase(
        SchemaComparison pair, SchemaComparer comparer, string keyword, string step, SpecMap condition, IEnumerable<SpecElement> before,
        IEnumerable<SpecElement> now)
    {
        var part = comparer.Complete(comparer.Part(
            comparer.OldViews.AssumeCase(pair.Old, condition, before), comparer.NewViews.AssumeCase(pair.New, condition, now),
            pair.Direction, pair.IsText));
        if (part.IsHarmful && !comparer.IsShown(pair))
            pair.Add(
                new(SchemaRules.KeywordChanged, $"has another {keyword}") { Detail = step, Reason = KeywordComparer.NotShown },
                keyword);
        else
            pair.Parts.Add((step, part));
    }
}
