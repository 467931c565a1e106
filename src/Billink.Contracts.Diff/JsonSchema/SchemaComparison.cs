using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// What was found between two schemas, and the comparisons of their parts. Recursive schemas make it a graph with cycles.
/// </summary>
internal sealed class SchemaComparison(SchemaView oldView, SchemaView newView, Direction direction, bool isText, bool isGiven = false)
{
    private bool isKnownClean;

    public SchemaView Old { get; } = oldView;

    public SchemaView New { get; } = newView;

    public Direction Direction { get; } = direction;

    /// <summary>Whether values travel as text (parameters and headers), so that a number is a text too.</summary>
    public bool IsText { get; } = isText;

    /// <summary>Whether a value is there in any case, on both sides, so that a default says nothing.</summary>
    public bool IsGiven { get; } = isGiven;

    public List<SchemaFinding> Findings { get; } = [];

    /// <summary>The parts, by what to append to the path: <c>.name</c>, <c>[]</c>, <c>.*</c>.</summary>
    public List<(string Step, SchemaComparison Part)> Parts { get; } = [];

    public SchemaComparisonState State { get; set; }

    /// <summary>What all findings here and below do together. Meaningful once the comparison is complete.</summary>
    public Effect Effect =>
        Walk().SelectMany(step => step.Comparison.Findings).Aggregate(Effect.None, (all, finding) => all | EffectOf(finding));

    /// <summary>Whether something that one side declares is not declared by the other, and so means nothing to it.</summary>
    public bool Loses(Effect side) => Walk().SelectMany(step => step.Comparison.Findings).Any(finding => side == Effect.Narrows
        ? ReferenceEquals(finding.Rule, SchemaRules.PropertyRemoved)
            || ReferenceEquals(finding.Rule, SchemaRules.RequiredPropertyRemoved)
            || ReferenceEquals(finding.Rule, SchemaRules.PropertyRenamed)
        : ReferenceEquals(finding.Rule, SchemaRules.PropertyAdded)
            || ReferenceEquals(finding.Rule, SchemaRules.RequiredPropertyAdded)
            || ReferenceEquals(finding.Rule, SchemaRules.PropertyRenamed));

    /// <summary>Whether what was found here and below does harm in the direction of the comparison.</summary>
    public bool IsHarmful =>
        Walk().SelectMany(step => step.Comparison.Findings).Any(finding => finding.SeverityIn(Direction) == Severity.Breaking);

    /// <summary>Whether nothing was found here and below, not even a harmless change; words for people don't count.</summary>
    public bool IsClean => Walk().All(step => step.Comparison.SaysTheSame);

    /// <summary>The same of this comparison alone.</summary>
    public bool SaysTheSame => Findings.TrueForAll(finding => ReferenceEquals(finding.Rule, SchemaRules.DocsChanged));

    /// <summary>Every comparison from here on, once, and the path that leads there first. Parts without findings are left out.</summary>
    public IEnumerable<(string Path, SchemaComparison Comparison)> Walk()
    {
        if (isKnownClean)
            yield break;
        var seen = new HashSet<SchemaComparison> { this };
        var open = new Queue<(string Path, SchemaComparison Comparison)>();
        open.Enqueue(("", this));
        var found = false;
        while (open.TryDequeue(out var step))
        {
            found |= step.Comparison.Findings.Count > 0;
            yield return step;
            foreach (var (name, part) in step.Comparison.Parts)
            {
                if (!part.isKnownClean && seen.Add(part))
                    open.Enqueue((step.Path + name, part));
            }
        }

        if (!found && State == SchemaComparisonState.Complete)
        {
            foreach (var comparison in seen)
                comparison.isKnownClean = true;
        }
    }

    private static Effect EffectOf(SchemaFinding finding) =>
        ReferenceEquals(finding.Rule, SchemaRules.KeywordChanged) ? Effect.Both : finding.Effect;
}
