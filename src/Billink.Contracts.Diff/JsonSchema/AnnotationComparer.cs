using Billink.Contracts.Diff.Documents;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares what does not decide which values are valid.</summary>
internal static class AnnotationComparer
{
    public static void Compare(SchemaComparison pair)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        var (before, now) = (SpecText.Canonical(oldView.Default), SpecText.Canonical(newView.Default));
        if (before != now)
        {
            var isMeant = pair.Direction == ChangeDirection.Request && !pair.IsGiven;
            pair.Add(SchemaRules.DefaultChanged, (before, now) switch
            {
                ("", _) => $"has the default {SpecText.Brief(newView.Default)}, where it had none",
                (_, "") => $"has no default any longer; it was {SpecText.Brief(oldView.Default)}",
                _ => $"has the default {SpecText.Brief(newView.Default)} instead of {SpecText.Brief(oldView.Default)}",
            }, SpecText.Brief(oldView.Default), SpecText.Brief(newView.Default), keyword: "default",
                severity: !isMeant ? ChangeSeverity.Compatible : before.Length > 0 && now.Length > 0 ? ChangeSeverity.Breaking : null,
                reason: pair.IsGiven ? "It is always sent, so the default is never used." : null);
        }

        if (newView.IsDeprecated && !oldView.IsDeprecated)
            pair.Add(SchemaRules.Deprecated, "is deprecated", keyword: "deprecated");
        else if (oldView.IsDeprecated && !newView.IsDeprecated)
            pair.Add(SchemaRules.Undeprecated, "is no longer deprecated", keyword: "deprecated");
        CompareKeywords(pair);
        if (Text(oldView, "description") != Text(newView, "description") || Text(oldView, "title") != Text(newView, "title"))
            pair.Add(SchemaRules.DocsChanged, "is described differently", keyword: "description");
    }

    private static string Text(SchemaView view, string key) => view.Nodes.Count == 1
        ? view.Main.Place.Text(key) ?? ""
        : string.Join('\n', view.Nodes.Select(node => node.Place.Text(key)).OfType<string>().Order(StringComparer.Ordinal));

    private static void CompareKeywords(SchemaComparison pair)
    {
        if (pair.Old.Nodes.All(node => node.Opaque.Count == 0) && pair.New.Nodes.All(node => node.Opaque.Count == 0))
            return;
        var (oldTexts, newTexts) = (Opaque(pair.Old), Opaque(pair.New));
        foreach (var keyword in oldTexts.Keys.Union(newTexts.Keys, StringComparer.Ordinal).Order(StringComparer.Ordinal))
        {
            var (before, now) = (oldTexts.GetValueOrDefault(keyword), newTexts.GetValueOrDefault(keyword));
            if (before != now)
                pair.Add(SchemaRules.KeywordChanged, $"has another {keyword}", detail: keyword, keyword: keyword);
        }
    }

    private static Dictionary<string, string> Opaque(SchemaView view) => view.Nodes
        .SelectMany(node => node.Opaque)
        .GroupBy(entry => entry.Key, entry => entry.Value, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => string.Join(' ', group.Order(StringComparer.Ordinal)), StringComparer.Ordinal);
}
