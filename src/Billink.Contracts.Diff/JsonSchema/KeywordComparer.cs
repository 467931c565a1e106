using Billink.Contracts.Documents;
using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>propertyNames</c> and <c>contains</c>.</summary>
internal static class KeywordComparer
{
    public const string NotShown = "Not decided: none of the values that were tried shows a difference.";

    public static void ComparePropertyNames(SchemaComparison pair, SchemaComparer comparer, CancellationToken cancellationToken)
    {
        var (before, now) = (pair.Old.PropertyNames, pair.New.PropertyNames);
        var narrows = now is not null && !AllowsAll(now, pair.Old, comparer.NewViews.Reader, cancellationToken);
        var widens = before is not null && !AllowsAll(before, pair.New, comparer.OldViews.Reader, cancellationToken);
        if (before is not null && now is not null && (pair.Direction == Direction.Request ? narrows : widens))
            pair.Parts.Add(
                ("<names>", comparer.Part(AsTexts(before, comparer.OldViews), AsTexts(now, comparer.NewViews), pair.Direction)));
        else
            Add(pair, "propertyNames", narrows, widens);
    }

    public static void CompareContains(SchemaComparison pair, SchemaComparer comparer)
    {
        var gone = pair.Old.Contains.ToList();
        var added = pair.New.Contains.ToList();
        foreach (var before in gone.ToList())
        {
            if (added.Find(now => (now.Least, now.Most) == (before.Least, before.Most) && AreSame(before, now)) is not { } found)
                continue;
            gone.Remove(before);
            added.Remove(found);
        }

        for (var index = 0; index < Math.Max(gone.Count, added.Count); index++)
        {
            var (before, now) = (gone.ElementAtOrDefault(index), added.ElementAtOrDefault(index));
            var (narrows, widens) = Compare(before, now);
            if (before is null || now is null)
                Add(pair, "contains", narrows, widens);
            else
                AddConfirmed(pair, comparer, "contains", narrows, widens);
        }

        (bool Narrows, bool Widens) Compare(SchemaContains? before, SchemaContains? now)
        {
            var (least, oldLeast) = (now?.Least ?? 0, before?.Least ?? 0);
            var narrows = least > oldLeast || IsLess(now?.Most, before?.Most);
            var widens = least < oldLeast || IsLess(before?.Most, now?.Most);
            if (before is null || now is null)
                return (narrows, widens);
            // If fewer elements match, it is harder to have enough of them, and easier not to have too many.
            var (ofOld, ofNew) = (EffectOn(pair.Old, before, now), EffectOn(pair.New, before, now));
            return (
                narrows || (ofOld.HasFlag(Effect.Narrows) && least > 0) || (ofOld.HasFlag(Effect.Widens) && now.Most is not null),
                widens || (ofNew.HasFlag(Effect.Narrows) && before.Most is not null) || (ofNew.HasFlag(Effect.Widens) && oldLeast > 0));
        }

        bool AreSame(SchemaContains before, SchemaContains now) => comparer.Complete(
            comparer.Part(comparer.OldViews.Of(before.Schema), comparer.NewViews.Of(now.Schema), pair.Direction)).IsClean;

        // What a change of the schema means for the elements that an array can have.
        Effect EffectOn(SchemaView array, SchemaContains before, SchemaContains now)
        {
            var (oldView, newView) = (comparer.OldViews.Of(before.Schema), comparer.NewViews.Of(now.Schema));
            var items = array.PrefixCount == 0 ? array.Nodes.Select(node => node.Items).OfType<SpecElement>().ToList() : [];
            if (items.Count > 0 && oldView.Unions.Count == 0 && newView.Unions.Count == 0)
                (oldView, newView) = (comparer.OldViews.Refine(oldView, items), comparer.NewViews.Refine(newView, items));
            return comparer.Complete(comparer.Part(oldView, newView, pair.Direction)).StrictEffect;
        }
    }

    /// <summary>
    /// Compares <c>unevaluatedItems</c> if another part of the schema has <c>contains</c>, which decides what is evaluated. Elsewhere it is
    /// compared as <c>items</c>.
    /// </summary>
    public static void CompareUnevaluatedItems(SchemaComparison pair)
    {
        const string keyword = "unevaluatedItems";
        var (before, now) = (Text(pair.Old), Text(pair.New));
        var isSame = before == now && Contained(pair.Old) == Contained(pair.New);
        if (before.Length + now.Length == 0 || isSame)
            return;
        if (before.Length == 0 || now.Length == 0)
            Add(pair, keyword, narrows: before.Length == 0, widens: now.Length == 0);
        else
            pair.Add(new(SchemaRules.KeywordChanged, $"has another {keyword}") { Detail = keyword }, keyword);

        static string Text(SchemaView view) => view.Contains.Any()
            ? string.Join(' ', view.Nodes.Where(node => node.Contains is null).Select(node => node.UnevaluatedItems).OfType<SpecElement>()
                .Select(rest => SpecText.Canonical(rest.Node)).Where(text => text is not ("true" or "{}")))
            : "";

        static string Contained(SchemaView view) =>
            string.Join(' ', view.Contains.Select(contains => SpecText.Canonical(contains.Schema.Node)));
    }

    /// <summary>Adds findings about a keyword that allows less, or more, or both.</summary>
    public static void Add(SchemaComparison pair, string keyword, bool narrows, bool widens)
    {
        if (narrows)
            pair.Add(new(SchemaRules.KeywordTightened, $"has a stricter {keyword}") { Detail = keyword }, keyword);
        if (widens)
            pair.Add(new(SchemaRules.KeywordRelaxed, $"has a looser {keyword}") { Detail = keyword }, keyword);
    }

    // A name is a text, whether the schema says so or not.
    private static SchemaView AsTexts(SchemaView names, SchemaViews views) => names.Unions.Count > 0
        ? names
        : views.Assume(names, SpecMap.Of([new("type", SpecScalar.Of("string"))]));

    /// <summary>
    /// Adds findings about a keyword whose schemas apply to some values only. A change that breaks is a risk until a value shows it,
    /// because other keywords may rule such values out.
    /// </summary>
    public static void AddConfirmed(SchemaComparison pair, SchemaComparer comparer, string keyword, bool narrows, bool widens)
    {
        var before = pair.Findings.Count;
        Add(pair, keyword, narrows, widens);
        for (var index = before; index < pair.Findings.Count; index++)
        {
            if (pair.Findings[index].SeverityIn(pair.Direction) == Severity.Breaking && !comparer.IsShown(pair))
                pair.Findings[index] = pair.Findings[index] with
                {
                    Severity = Severity.Risky,
                    Reason = NotShown,
                };
        }
    }

    private static bool IsLess(decimal? one, decimal? other) => one is { } limit && (other is null || limit < other);

    // Any name, or all names that a closed object can have.
    private static bool AllowsAll(SchemaView names, SchemaView view, SchemaReader reader, CancellationToken cancellationToken)
    {
        if (!names.IsLimited)
            return true;
        var validator = new InstanceValidator(reader, isRequest: true);
        return view.IsClosed
            && view.Names.All(name => names.Nodes.All(node => validator.Find(node.Element, SpecScalar.Of(name)) is null))
            && view.PatternProperties.All(group => TextSets.HasAllLines(names, group.Key, cancellationToken));
    }
}
