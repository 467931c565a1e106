using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares discriminators.</summary>
internal static class DiscriminatorComparer
{
    private const string Keyword = "discriminator";

    public static void Compare(SchemaComparison pair, SchemaComparer comparer)
    {
        // Without the branches of the union, the mapping is unknown.
        if (HasLostUnions(pair.Old) || HasLostUnions(pair.New))
            return;
        switch (pair.Old.Discriminator, pair.New.Discriminator)
        {
            case (null, null):
                return;
            case (null, { } now):
                pair.Add(new(SchemaRules.DiscriminatorAdded, $"is told apart by {now.Property} now") { NewValue = now.Property }, Keyword);
                return;
            case ({ } before, null):
                pair.Add(
                    new(SchemaRules.DiscriminatorRemoved, $"is no longer told apart by {before.Property}") { OldValue = before.Property },
                    Keyword);
                return;
            case ({ } before, { } now) when before.Property != now.Property:
                pair.Add(
                    new(SchemaRules.DiscriminatorChanged, $"is told apart by {now.Property} instead of {before.Property}")
                    {
                        OldValue = before.Property,
                        NewValue = now.Property,
                    },
                    Keyword);
                return;
            default:
                CompareDefault(pair);
                CompareMapping(pair, comparer);
                CompareSubtypes(pair, comparer);
                return;
        }
    }

    private static void CompareDefault(SchemaComparison pair)
    {
        const string detail = "defaultMapping";
        var (before, now) = (NameOf(pair.Old.Discriminator!.Default), NameOf(pair.New.Discriminator!.Default));
        if (before == now)
            return;
        pair.Add(
            before is null
                ? new(SchemaRules.MappingValueAdded, $"is {now} if the {pair.New.Discriminator.Property} is missing or unknown")
                {
                    Detail = detail,
                    NewValue = now,
                }
                : new(
                    SchemaRules.MappingValueRemoved,
                    $"is {now ?? "nothing"} instead of {before} if the {pair.Old.Discriminator.Property} is missing or unknown")
                {
                    Detail = detail,
                    OldValue = before,
                    NewValue = now,
                },
            Keyword);

        static string? NameOf(string? reference) => reference is null ? null : LastPart(reference);
    }

    private static void CompareMapping(SchemaComparison pair, SchemaComparer comparer)
    {
        var (oldMapping, newMapping) = (Mapping(pair.Old, comparer.OldViews.Reader), Mapping(pair.New, comparer.NewViews.Reader));
        foreach (var (value, target) in oldMapping)
        {
            if (!newMapping.TryGetValue(value, out var now))
                Report(
                    SchemaRules.MappingValueRemoved, value, $"no longer has the {pair.Old.Discriminator!.Property} {value}", target, null,
                    IsStill(target, newMapping, pair.New));
            else if (now != target && !AreSame(target, now))
                Report(
                    SchemaRules.MappingValueRemoved, value,
                    $"takes the {pair.Old.Discriminator!.Property} {value} for {now} instead of {target}", target, now, true);
        }

        foreach (var (value, target) in newMapping.Where(entry => !oldMapping.ContainsKey(entry.Key)))
            Report(
                SchemaRules.MappingValueAdded, value, $"has the new {pair.New.Discriminator!.Property} {value}", null, target,
                IsStill(target, oldMapping, pair.Old));

        // A schema may have been renamed without another change.
        bool AreSame(string oldTarget, string newTarget) => Find(pair.Old, oldTarget) is { } oldElement
            && Find(pair.New, newTarget) is { } newElement
            && Find(pair.New, oldTarget) is null
            && !comparer.Complete(
                comparer.Part(comparer.OldViews.Of(oldElement), comparer.NewViews.Of(newElement), pair.Direction)).IsHarmful;

        // Added and removed branches are reported separately.
        void Report(SchemaRule rule, string value, string text, string? before, string? now, bool isNews)
        {
            if (isNews || pair.Old.Unions.Count == 0 || pair.New.Unions.Count == 0)
                pair.Add(new(rule, text) { Detail = value, OldValue = before, NewValue = now }, Keyword);
        }
    }

    private static void CompareSubtypes(SchemaComparison pair, SchemaComparer comparer)
    {
        var newSubtypes = comparer.NewViews.Reader.SubtypesOf(pair.New.Main).ToDictionary(
            element => element.Segment, StringComparer.Ordinal);
        foreach (var before in comparer.OldViews.Reader.SubtypesOf(pair.Old.Main))
        {
            if (newSubtypes.TryGetValue(before.Segment, out var now))
                pair.Parts.Add(
                    (
                        $"<{before.Segment}>",
                        comparer.Part(comparer.OldViews.Of(before), comparer.NewViews.Of(now), pair.Direction, pair.IsText)));
        }
    }

    private static SpecElement? Find(SchemaView view, string name) =>
        view.Unions.SelectMany(union => union.Branches).FirstOrDefault(branch => SchemaReader.NameOf(branch) == name)
        ?? view.Main.Element.File.Root.Get("components")?.Get("schemas")?.Get(name);

    private static bool HasLostUnions(SchemaView view) => view.Unions.Count == 0 && view.Nodes.Any(node => node.IsUnion);

    private static bool IsStill(string target, Dictionary<string, string> mapping, SchemaView view) =>
        mapping.ContainsValue(target)
            || view.Unions.SelectMany(union => union.Branches).Any(branch => SchemaReader.NameOf(branch) == target);

    // The value of an unmapped schema is its name.
    private static Dictionary<string, string> Mapping(SchemaView view, SchemaReader reader)
    {
        var mapping = view.Discriminator!.Mapping.ToDictionary(entry => entry.Key, entry => LastPart(entry.Value), StringComparer.Ordinal);
        foreach (
            var name in view.Unions.SelectMany(union => union.Branches)
                .Concat(reader.SubtypesOf(view.Main))
                .Select(SchemaReader.NameOf)
                .OfType<string>())
        {
            if (!mapping.ContainsValue(name))
                mapping.TryAdd(name, name);
        }

        return mapping;
    }

    private static string LastPart(string reference) => reference[(reference.LastIndexOfAny(['/', '#']) + 1)..];
}
