using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares the keywords of objects.</summary>
internal static class ObjectComparer
{
    public static void Compare(SchemaComparison pair, SchemaComparer comparer, CancellationToken cancellationToken)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        if ((oldView.WrittenTypes & newView.WrittenTypes & SchemaTypes.Object) == SchemaTypes.None)
            return;
        CompareCounts(pair);
        CompareAdditional(pair, comparer);
        CompareDependencies(pair);
        KeywordComparer.ComparePropertyNames(pair, comparer, cancellationToken);
        PatternPropertyComparer.Compare(pair, comparer, cancellationToken);

        var properties = oldView.Names.Concat(newView.Names).Concat(oldView.Required).Concat(newView.Required)
            .Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(name => new PropertyPair(pair, name)).ToList();
        var gone = properties.Where(property => property is { IsOld: true, IsNew: false } && !property.IsHidden).ToList();
        var added = properties.Where(property => property is { IsOld: false, IsNew: true } && !property.WasHidden).ToList();
        foreach (var (from, to) in PropertyRenames.Find(gone, added, comparer))
        {
            PropertyComparer.AddRename(from, to);
            gone.Remove(from);
            added.Remove(to);
        }

        gone.ForEach(property => PropertyComparer.AddRemoval(property, comparer));
        added.ForEach(property => PropertyComparer.AddAddition(property, comparer));
        foreach (var property in properties)
            PropertyComparer.CompareKept(property, comparer);
    }

    private static void CompareCounts(SchemaComparison pair)
    {
        var (oldView, newView) = (pair.Old, pair.New);
        if (Math.Max(oldView.MinProperties ?? 0, oldView.Required.Count) != Math.Max(newView.MinProperties ?? 0, newView.Required.Count))
            pair.CompareLower(
                Least(oldView), Least(newView), "minProperties", SchemaRules.MinPropertiesRaised, SchemaRules.MinPropertiesLowered);
        if (oldView.MaxProperties != newView.MaxProperties)
            pair.CompareUpper(
                Most(oldView), Most(newView), "maxProperties", SchemaRules.MaxPropertiesLowered, SchemaRules.MaxPropertiesRaised);
    }

    private static void CompareDependencies(SchemaComparison pair)
    {
        const string keyword = "dependentRequired";
        var (before, now) = (pair.Old.DependentRequired.ToList(), pair.New.DependentRequired.ToList());
        foreach (var (property, other) in now.Except(before).Where(added => !Implies(pair.Old, added)))
            pair.Add(
                new(SchemaRules.DependentRequiredAdded, $"requires {other} beside {property}") { Detail = $"{property} {other}" }, keyword);
        foreach (var (property, other) in before.Except(now).Where(gone => !Implies(pair.New, gone)))
            pair.Add(
                new(SchemaRules.DependentRequiredRemoved, $"no longer requires {other} beside {property}")
                {
                    Detail = $"{property} {other}",
                },
                keyword);
    }

    // A property that is always present, or one that is never present, needs no condition.
    private static bool Implies(SchemaView view, (string If, string Then) dependency) =>
        view.RequiredWith(dependency.If).Contains(dependency.Then, StringComparer.Ordinal)
        || view.Property(dependency.If) is { IsNever: true };

    // A minimum that the required properties reach has no effect.
    private static decimal? Least(SchemaView view) => view.MinProperties > view.Required.Count ? view.MinProperties : null;

    // A closed object has at most its declared properties.
    private static decimal? Most(SchemaView view) =>
        view.IsClosed && view.PatternProperties.Count == 0 && !(view.MaxProperties < view.Names.Count)
            ? view.Names.Count
            : view.MaxProperties;

    private static void CompareAdditional(SchemaComparison pair, SchemaComparer comparer)
    {
        const string keyword = "additionalProperties";
        var (oldView, newView) = (pair.Old, pair.New);
        switch (oldView.IsClosed, newView.IsClosed)
        {
            case (true, true):
                return;
            case (false, true):
                pair.Add(new(SchemaRules.AdditionalClosed, "no longer takes undeclared properties"), keyword);
                return;
            case (true, false):
                pair.Add(new(SchemaRules.AdditionalOpened, "may have undeclared properties"), keyword);
                return;
        }

        switch (oldView.Additional, newView.Additional)
        {
            case ({ } oldRest, { } newRest):
                pair.Parts.Add((".*", comparer.Part(oldRest, newRest, pair.Direction, pair.IsText)));
                break;
            case (null, { } rest) when rest is { Types: SchemaTypes.All, Enum: null }:
                pair.Parts.Add((".*", comparer.Part(comparer.OldViews.Any(oldView), rest, pair.Direction, pair.IsText)));
                break;
            case ({ } rest, null) when rest is { Types: SchemaTypes.All, Enum: null }:
                pair.Parts.Add((".*", comparer.Part(rest, comparer.NewViews.Any(newView), pair.Direction, pair.IsText)));
                break;
            case (null, { } rest):
                pair.Add(
                    new(SchemaRules.AdditionalConstrained, $"takes undeclared properties of {SchemaTypeNames.Of(rest.Types)} only"),
                    keyword);
                break;
            case ({ } rest, null):
                pair.Add(
                    new(SchemaRules.AdditionalFreed, $"takes undeclared properties of any type, not only {SchemaTypeNames.Of(rest.Types)}"),
                    keyword);
                break;
        }
    }
}
