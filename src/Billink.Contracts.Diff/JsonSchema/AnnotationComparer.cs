using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares keywords that don't affect which values are valid.</summary>
internal static class AnnotationComparer
{
    public static void Compare(SchemaComparison pair)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        var (before, now) = (DefaultOf(oldView, pair.IsText), DefaultOf(newView, pair.IsText));
        if (before != now)
        {
            var isMeant = pair.Direction == Direction.Request && !pair.IsGiven;
            pair.Add(
                new(
                    SchemaRules.DefaultChanged,
                    (before, now) switch
                    {
                        ("", _) => $"has the default {SpecText.Brief(newView.Default)}, where it had none",
                        (_, "") => $"no longer has a default; it was {SpecText.Brief(oldView.Default)}",
                        _ => $"has the default {SpecText.Brief(newView.Default)} instead of {SpecText.Brief(oldView.Default)}",
                    })
                {
                    OldValue = SpecText.Brief(oldView.Default),
                    NewValue = SpecText.Brief(newView.Default),
                    Severity = !isMeant ? Severity.Compatible : before.Length > 0 && now.Length > 0 ? Severity.Breaking : null,
                    Reason = pair.IsGiven ? "It is always sent, so the default is never used." : null,
                },
                "default");
        }

        if (newView.IsDeprecated && !oldView.IsDeprecated)
            pair.Add(new(SchemaRules.Deprecated, "is deprecated"), "deprecated");
        else if (oldView.IsDeprecated && !newView.IsDeprecated)
            pair.Add(new(SchemaRules.Undeprecated, "is no longer deprecated"), "deprecated");
        var (oldElement, newElement) = (oldView.Main.Element, newView.Main.Element);
        if (Sunset.IsSooner(oldElement, newElement))
        {
            var (oldDate, newDate) = (oldElement.Text(Sunset.Key), newElement.Text(Sunset.Key));
            pair.Add(
                new(SchemaRules.SunsetSooner, $"is removed on {newDate}, not on {oldDate}") { OldValue = oldDate, NewValue = newDate },
                Sunset.Key);
        }

        CompareKeywords(pair);
        if (Text(oldView, "description") != Text(newView, "description") || Text(oldView, "title") != Text(newView, "title"))
            pair.Add(new(SchemaRules.DocsChanged, "is described differently"), "description");
    }

    // As a text, 10 and "10" are the same default.
    private static string DefaultOf(SchemaView view, bool isText) => SpecText.Canonical(
        isText && view.Default is SpecScalar { Kind: SpecKind.Number or SpecKind.Boolean } scalar
            ? SpecScalar.Of(SpecText.Canonical(scalar))
            : view.Default);

    private static string Text(SchemaView view, string key) => view.Nodes.Count == 1
        ? view.Main.Element.Text(key) ?? ""
        : string.Join('\n', view.Nodes.Select(node => node.Element.Text(key)).OfType<string>().Order(StringComparer.Ordinal));

    private static void CompareKeywords(SchemaComparison pair)
    {
        if (pair.Old.Nodes.All(node => node.Opaque.Count == 0) && pair.New.Nodes.All(node => node.Opaque.Count == 0))
            return;
        var (oldTexts, newTexts) = (Opaque(pair.Old), Opaque(pair.New));
        foreach (var keyword in oldTexts.Keys.Union(newTexts.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (before, now) = (oldTexts.GetValueOrDefault(keyword), newTexts.GetValueOrDefault(keyword));
            if (before != now)
                pair.Add(new(SchemaRules.KeywordChanged, $"has another {keyword}") { Detail = keyword }, keyword);
        }
    }

    private static Dictionary<string, string> Opaque(SchemaView view) => view.Nodes
        .SelectMany(node => node.Opaque)
        .GroupBy(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join(' ', group.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
}
