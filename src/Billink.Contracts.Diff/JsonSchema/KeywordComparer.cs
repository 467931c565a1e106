using Billink.Contracts.Diff.Model;
using Billink.Contracts.Documents;
using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>propertyNames</c> and <c>contains</c>.</summary>
internal static class KeywordComparer
{
    public static void ComparePropertyNames(SchemaComparison pair, SchemaComparer comparer)
    {
        const string keyword = "propertyNames";
        switch (pair.Old.PropertyNames, pair.New.PropertyNames)
        {
            case (null, null):
                return;
            case ({ } before, { } now):
                pair.Parts.Add(
                    (
                        "<names>",
                        comparer.Part(AsTexts(before, comparer.OldViews), AsTexts(now, comparer.NewViews), pair.Direction)));
                return;
            case (null, { } now):
                Add(pair, keyword, narrows: !AllowsAll(now, pair.Old, comparer.NewViews.Reader), widens: false);
                return;
            case ({ } before, null):
                Add(pair, keyword, narrows: false, widens: !AllowsAll(before, pair.New, comparer.OldViews.Reader));
                return;
        }
    }

    public static void CompareContains(SchemaComparison pair, SchemaComparer comparer)
    {
        var gone = pair.Old.Contains.ToList();
        var added = pair.New.Contains.ToList();
        foreach (var before in gone.ToList())
        {
            if (added.Find(now => (now.Least, now.Most) == (before.Least, before.Most) && EffectOf(before, now) == Effect.None)
                is not { } found)
                continue;
            gone.Remove(before);
            added.Remove(found);
        }

        for (var index = 0; index < Math.Max(gone.Count, added.Count); index++)
        {
            var (narrows, widens) = Compare(gone.ElementAtOrDefault(index), added.ElementAtOrDefault(index));
            Add(pair, "contains", narrows, widens);
        }

        (bool Narrows, bool Widens) Compare(SchemaContains? before, SchemaContains? now)
        {
            var (least, oldLeast) = (now?.Least ?? 0, before?.Least ?? 0);
            var (narrows, widens) = (least > oldLeast || IsLess(now?.Most, before?.Most), least < oldLeast || IsLess(before?.Most, now?.Most));
            if (before is null || now is null)
                return (narrows, widens);
            // If fewer elements match, it is harder to have enough of them, and easier not to have too many.
            var effect = EffectOf(before, now);
            if (effect.HasFlag(Effect.Narrows))
                (narrows, widens) = (narrows || least > 0, widens || before.Most is not null);
            if (effect.HasFlag(Effect.Widens))
                (narrows, widens) = (narrows || now.Most is not null, widens || oldLeast > 0);
            return (narrows, widens);
        }

        Effect EffectOf(SchemaContains before, SchemaContains now) => comparer.Complete(
            comparer.Part(comparer.OldViews.Of(before.Schema), comparer.NewViews.Of(now.Schema), pair.Direction)).StrictEffect;
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

    private static bool IsLess(decimal? one, decimal? other) => one is { } limit && (other is null || limit < other);

    // Any name, or all names that a closed object can have.
    private static bool AllowsAll(SchemaView names, SchemaView view, SchemaReader reader)
    {
        if (!names.IsLimited)
            return true;
        var validator = new InstanceValidator(reader, isRequest: true);
        return view.IsClosed
            && view.PatternProperties.Count == 0
            && view.Names.All(name => names.Nodes.All(node => validator.Find(node.Element, SpecScalar.Of(name)) is null));
    }
}
