using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// The findings about two schemas, and the comparisons of their parts. For recursive schemas, this is a graph with cycles.
/// </summary>
internal sealed class SchemaComparison(SchemaView oldView, SchemaView newView, Direction direction, bool isText, bool isGiven = false)
{
    private bool isKnownClean;

    public SchemaView Old { get; } = oldView;

    public SchemaView New { get; } = newView;

    public Direction Direction { get; } = direction;

    /// <summary>Whether values are sent as text (parameters and headers), so that a number is a text, too.</summary>
    public bool IsText { get; } = isText;

    /// <summary>Whether both versions always have a value, so that a default has no effect.</summary>
    public bool IsGiven { get; } = isGiven;

    public List<SchemaFinding> Findings { get; } = [];

    /// <summary>The parts, by the suffix of their path: <c>.name</c>, <c>[]</c>, <c>.*</c>.</summary>
    public List<(string Step, SchemaComparison Part)> Parts { get; } = [];

    public SchemaComparisonState State { get; set; }

    /// <summary>The combined effect of all findings of this schema and its parts. Valid once the comparison is complete.</summary>
    public Effect Effect =>
        Walk().SelectMany(step => step.Comparison.Findings).Aggregate(Effect.None, (all, finding) => all | EffectOf(finding));

    /// <summary>
    /// The same where a declared property excludes values, as inside of <c>not</c> or <c>if</c>, which undeclared properties meet, too.
    /// </summary>
    public Effect StrictEffect =>
        Effect | (Loses(Effect.Narrows) ? Effect.Widens : Effect.None) | (Loses(Effect.Widens) ? Effect.Narrows : Effect.None);

    /// <summary>Whether one version declares something that the other one doesn't.</summary>
    public bool Loses(Effect side) => Walk().SelectMany(step => step.Comparison.Findings).Any(finding => side == Effect.Narrows
        ? ReferenceEquals(finding.Rule, SchemaRules.PropertyRemoved)
            || ReferenceEquals(finding.Rule, SchemaRules.RequiredPropertyRemoved)
            || ReferenceEquals(finding.Rule, SchemaRules.PropertyRenamed)
        : ReferenceEquals(finding.Rule, SchemaRules.PropertyAdded)
            || ReferenceEquals(finding.Rule, SchemaRules.RequiredPropertyAdded)
            || ReferenceEquals(finding.Rule, SchemaRules.PropertyRenamed));

    /// <summary>Whether the findings of this schema and its parts break a message in the direction of the comparison.</summary>
    public bool IsHarmful =>
        Walk().SelectMany(step => step.Comparison.Findings).Any(finding => finding.SeverityIn(Direction) == Severity.Breaking);

    /// <summary>Whether this schema, without its parts, has only findings that are compatible in the direction of the comparison.</summary>
    public bool HasCompatibleFindings => Findings.TrueForAll(finding => finding.SeverityIn(Direction) == Severity.Compatible);

    /// <summary>The same with all parts; null until <see cref="SchemaComparer.IsHarmless"/> finds it out.</summary>
    public bool? IsHarmless { get; set; }

    /// <summary>Whether this schema and its parts have no findings, not even compatible ones. Descriptions don't count.</summary>
    public bool IsClean => Walk().All(step => step.Comparison.SaysTheSame);

    /// <summary>The same for this schema without its parts.</summary>
    public bool SaysTheSame => Findings.TrueForAll(finding => ReferenceEquals(finding.Rule, SchemaRules.DocsChanged));

    /// <summary>This comparison and all its parts, each once, with the first path to it. Parts without findings are left out.</summary>
    public IEnumerable<SchemaStep> Walk()
    {
        if (isKnownClean)
            yield break;
        var seen = new HashSet<SchemaComparison> { this };
        var open = new Queue<SchemaStep>([new SchemaStep(null, "", this)]);
        var found = false;
        while (open.TryDequeue(out var step))
        {
            found |= step.Comparison.Findings.Count > 0;
            yield return step;
            foreach (var (name, part) in step.Comparison.Parts)
            {
                if (!part.isKnownClean && seen.Add(part))
                    open.Enqueue(new SchemaStep(step, name, part));
            }
        }

        if (!found && State == SchemaComparisonState.Complete)
        {
            foreach (var comparison in seen)
                comparison.isKnownClean = true;
        }
    }

    /// <summary>Whether both schemas are components.</summary>
    public bool IsComponent => New.Main.Element.IsComponentSchema && Old.Main.Element.IsComponentSchema;

    // Comparisons are in many large sets, and a hash of the object itself is slow.
    public override int GetHashCode() => (Old.Id * 397) ^ New.Id;

    private static Effect EffectOf(SchemaFinding finding) =>
        ReferenceEquals(finding.Rule, SchemaRules.KeywordChanged) ? Effect.Both : finding.Effect;
}
