using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Proves that every value that may be sent is a value that is accepted, however the values are divided into branches. What isn't proven
/// may still be true.
/// </summary>
internal sealed class UnionInclusion
{
    private const int MostSplits = 3;
    private const int MostComparisons = 600;
    private readonly SchemaComparer comparer;
    private readonly Direction direction;
    private readonly bool isText;
    private readonly IReadOnlyList<SchemaCase> targets;
    private int comparisons;

    private UnionInclusion(SchemaComparison pair, SchemaComparer comparer, IReadOnlyList<SchemaCase> targets)
    {
        this.comparer = comparer;
        direction = pair.Direction;
        isText = pair.IsText;
        this.targets = targets;
    }

    private SchemaViews SentViews => direction == Direction.Request ? comparer.OldViews : comparer.NewViews;

    /// <summary>
    /// Whether every request of the old version is one of the new version, or every response of the new version one of the old version.
    /// </summary>
    public static bool IsProven(SchemaComparison pair, SchemaComparer comparer)
    {
        var (oldCases, newCases) = (SchemaCase.Of(pair.Old, comparer.OldViews), SchemaCase.Of(pair.New, comparer.NewViews));
        if (oldCases.Count == 0 || newCases.Count == 0)
            return false;
        var (sent, accepted) = pair.Direction == Direction.Request ? (oldCases, newCases) : (newCases, oldCases);
        var inclusion = new UnionInclusion(pair, comparer, accepted);
        return sent.All(part => inclusion.IsAccepted(part, MostSplits));
    }

    private bool IsAccepted(SchemaCase part, int splits)
    {
        if (IsEmpty(part.View) || targets.Any(target => IsIn(part.View, target.View) && target.Rivals.All(rival => Avoids(part, rival))))
            return true;
        return splits > 0
            && CaseSplits.Of(part.View, [.. targets.Select(target => target.View)], direction, Obstacles(part.View, splits))
                .Any(split => comparisons < MostComparisons
                    && split.All(constraint => IsAccepted(part with { View = SentViews.Assume(part.View, constraint) }, splits - 1)));
    }

    private static bool IsEmpty(SchemaView view) =>
        view.IsNever || (view.Types == SchemaTypes.Object && view.Required.Any(name => view.Property(name) is { IsNever: true }));

    private bool IsIn(SchemaView part, SchemaView target) =>
        ++comparisons <= MostComparisons && comparer.IsHarmless(Compare(part, target));

    // The properties that keep a part out of the targets: only their values are worth dividing. Null if something else keeps it out.
    private HashSet<string>? Obstacles(SchemaView part, int splits)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var target in targets.Where(target => (target.View.Types & part.Types) != SchemaTypes.None))
        {
            if (Obstacles(Compare(part, target.View)) is not { Count: > 0 } own)
                return null;
            // Each split removes one obstacle at most.
            if (own.Count <= splits)
                names.UnionWith(own);
        }

        return names;
    }

    private HashSet<string>? Obstacles(SchemaComparison comparison)
    {
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var finding in comparison.Findings.Where(finding => finding.SeverityIn(direction) != Severity.Compatible))
        {
            if (finding.Property is null)
                return null;
            names.Add(finding.Property);
        }

        foreach (var (step, part) in comparison.Parts.Where(part => !comparer.IsHarmless(part.Part)))
        {
            // The part of a declared property, as in ".name".
            var name = step.TrimStart('.');
            if (!comparison.Old.IsDeclared(name) && !comparison.New.IsDeclared(name))
                return null;
            names.Add(name);
        }

        return names;
    }

    // No value matches the other branch, or the values that match it were never sent, because they matched two branches before, too.
    private bool Avoids(SchemaCase part, SchemaView rival) =>
        Disjointness.IsProven(part.View, rival, direction)
        || part.Rivals.Any(
            other => ++comparisons <= MostComparisons && (comparer.Complete(Compare(other, rival)).StrictEffect & Harmless) == Effect.None);

    private Effect Harmless => direction == Direction.Request ? Effect.Widens : Effect.Narrows;

    private SchemaComparison Compare(SchemaView sent, SchemaView accepted) => direction == Direction.Request
        ? comparer.Part(sent, accepted, direction, isText)
        : comparer.Part(accepted, sent, direction, isText);
}
