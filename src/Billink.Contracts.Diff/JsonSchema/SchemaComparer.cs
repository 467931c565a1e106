using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Compares schemas of two documents. Each pair is compared once, without recursion into parts, so cycles and long chains are safe.
/// </summary>
internal sealed class SchemaComparer(SchemaViews oldViews, SchemaViews newViews, CancellationToken cancellationToken)
{
    private readonly Dictionary<(int Old, int New, Direction Direction, bool IsText, bool IsGiven), SchemaComparison> known = [];
    private readonly Dictionary<(int Old, int New, Direction Direction), bool> shown = [];

    public SchemaViews OldViews { get; } = oldViews;

    public SchemaViews NewViews { get; } = newViews;

    /// <summary>The number of unions around the current one.</summary>
    public int Depth { get; private set; }

    /// <summary>Compares two schemas and everything in them.</summary>
    public SchemaComparison Compare(
        SpecElement oldElement, SpecElement newElement, Direction direction, bool isText = false, bool isGiven = false) =>
        Complete(Part(OldViews.Of(oldElement), NewViews.Of(newElement), direction, isText, isGiven));

    /// <summary>The comparison of two schemas. If it is a part of another one, it is completed later.</summary>
    public SchemaComparison Part(SchemaView oldView, SchemaView newView, Direction direction, bool isText = false, bool isGiven = false)
    {
        var key = (oldView.Id, newView.Id, direction, isText, isGiven);
        if (!known.TryGetValue(key, out var comparison))
            known[key] = comparison = new SchemaComparison(oldView, newView, direction, isText, isGiven);
        return comparison;
    }

    /// <summary>Completes a comparison now.</summary>
    public SchemaComparison Complete(SchemaComparison comparison)
    {
        var seen = new HashSet<SchemaComparison> { comparison };
        var open = new Stack<SchemaComparison>(seen);
        var waits = false;
        Depth++;
        while (open.TryPop(out var next))
        {
            if (next.State == SchemaComparisonState.Complete)
                continue;
            Start(next);
            waits |= next.State == SchemaComparisonState.Running;
            foreach (var (_, part) in next.Parts)
            {
                if (seen.Add(part))
                    open.Push(part);
            }
        }

        Depth--;

        // A cycle back to an unfinished comparison is processed again when that comparison is complete.
        if (!waits)
        {
            foreach (var done in seen)
                done.State = SchemaComparisonState.Complete;
        }

        return comparison;
    }

    /// <summary>
    /// Whether a comparison and its parts have only compatible findings. It compares only until one isn't, so most of a large schema isn't
    /// looked at.
    /// </summary>
    public bool IsHarmless(SchemaComparison comparison)
    {
        if (comparison.IsHarmless is { } known)
            return known;
        var seen = new HashSet<SchemaComparison> { comparison };
        var open = new Queue<SchemaComparison>(seen);
        var waits = false;
        Depth++;
        while (open.TryDequeue(out var next) && comparison.IsHarmless is null)
        {
            Start(next);
            waits |= next.State == SchemaComparisonState.Running;
            if (next.IsHarmless == false || !next.HasCompatibleFindings)
                comparison.IsHarmless = false;
            foreach (var (_, part) in next.Parts)
            {
                if (part.IsHarmless != true && seen.Add(part))
                    open.Enqueue(part);
            }
        }

        Depth--;
        if (comparison.IsHarmless == false)
            return false;
        if (!waits)
        {
            foreach (var harmless in seen)
                harmless.IsHarmless = true;
        }

        return true;
    }

    /// <summary>Whether a generated value shows that two schemas differ. The search takes time, so each pair is searched once.</summary>
    public bool IsShown(SchemaComparison pair)
    {
        var key = (pair.Old.Id, pair.New.Id, pair.Direction);
        if (!shown.TryGetValue(key, out var isShown))
            shown[key] = isShown = NotComparer.Find(pair, this, _ => true) is not null;
        return isShown;
    }

    /// <summary>Compares two schemas without their parts, unless this has been done.</summary>
    public void Start(SchemaComparison comparison)
    {
        if (comparison.State != SchemaComparisonState.New)
            return;
        cancellationToken.ThrowIfCancellationRequested();
        comparison.State = SchemaComparisonState.Running;
        Run(comparison);
        comparison.State = SchemaComparisonState.Run;
    }

    /// <summary>Whether two schemas without parts are equal.</summary>
    public bool AreEqualScalars(SchemaView oldView, SchemaView newView, Direction direction)
    {
        var pair = new SchemaComparison(oldView, newView, direction, isText: false);
        Run(pair);
        return pair.SaysTheSame && pair.Parts.Count == 0;
    }

    private void Run(SchemaComparison pair)
    {
        if (pair.Old.Unions.Count > 0 || pair.New.Unions.Count > 0)
        {
            UnionComparer.Compare(pair, this);
            return;
        }

        RunKeywords(pair);
        Softening.Run(pair, this, cancellationToken);
    }

    private void RunKeywords(SchemaComparison pair)
    {
        AnnotationComparer.Compare(pair);
        DiscriminatorComparer.Compare(pair, this);
        if (!TypeComparer.Compare(pair, cancellationToken))
            return;
        EnumComparer.Compare(pair, cancellationToken);
        NumberComparer.Compare(pair);
        TextComparer.Compare(pair, cancellationToken);
        ArrayComparer.Compare(pair, this);
        ObjectComparer.Compare(pair, this, cancellationToken);
        ConditionComparer.Compare(pair, this);
        NotComparer.Compare(pair, this);
    }
}
