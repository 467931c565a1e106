using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares properties.</summary>
internal static class PropertyComparer
{
    /// <summary>Compares a property that both versions have: its schema, and whether it is required.</summary>
    public static void CompareKept(PropertyPair property, SchemaComparer comparer)
    {
        if (property is { IsOld: true, IsNew: true })
        {
            var isText = IsText(property);
            property.Owner.Parts.Add(("." + property.Name, comparer.Part(
                property.Old!, (isText ? ElementOf(property) : null) ?? property.New!, property.Owner.Direction, isText,
                property is { WasRequired: true, IsRequired: true })));
        }

        CompareVisibility(property);

        // An added or removed property is already reported.
        var isWhole = property.IsOld != property.IsNew && !(property.IsHidden || property.WasHidden);
        if (isWhole)
            return;
        if (property is { IsRequired: true, WasRequired: false })
        {
            var effect = IsAlways(property.Owner.Old, property) ? Effect.None : Effect.Narrows;
            Add(property, SchemaRules.PropertyBecameRequired, "became required", effect);
        }
        else if (property is { IsRequired: false, WasRequired: true })
        {
            Add(property, SchemaRules.PropertyBecameOptional, "became optional", Effect.Widens);
        }
    }

    public static void AddAddition(PropertyPair property, SchemaComparer comparer)
    {
        var isRequired = property is { IsRequired: true, WasRequired: false };
        var rule = isRequired ? SchemaRules.RequiredPropertyAdded : SchemaRules.PropertyAdded;

        // The old schema allowed any value under this name, or values of one schema, or none.
        var before = property.Old;
        if (before is { IsNever: true })
        {
            var isRisky = property.Owner.Direction == Direction.Response;
            Add(property, rule, isRequired ? "is new and required" : "is new", Effect.Widens | (isRequired ? Effect.Narrows : Effect.None),
                isRisky ? Severity.Risky : null, isRisky ? "A receiver that refuses what it doesn't know refuses it." : null);
        }
        else if (before is not null)
        {
            property.Owner.Parts.Add(
                ("." + property.Name, comparer.Part(before, property.New!, property.Owner.Direction, property.Owner.IsText)));
            if (isRequired)
                Add(property, rule, "is new and required", Effect.Narrows);
            else
                Add(property, SchemaRules.PropertyAdded, "is declared by name now", Effect.None);
        }
        else if (isRequired)
        {
            Add(property, rule, "is new and required", Effect.Narrows);
        }
        else
        {
            Add(property, SchemaRules.PropertyAdded, "is new", Effect.None);
        }
    }

    public static void AddRemoval(PropertyPair property, SchemaComparer comparer)
    {
        var rule = property.WasRequired ? SchemaRules.RequiredPropertyRemoved : SchemaRules.PropertyRemoved;
        var widens = property is { WasRequired: true, IsRequired: false } ? Effect.Widens : Effect.None;
        var now = property.New;
        if (now is { IsNever: true })
        {
            var isRequest = property.Owner.Direction == Direction.Request;
            Add(
                property, rule, "was removed", widens | Effect.Narrows, isRequest ? Severity.Breaking : null,
                isRequest ? "Whoever still sends it is refused." : null);
        }
        else if (now is not null)
        {
            property.Owner.Parts.Add(
                ("." + property.Name, comparer.Part(property.Old!, now, property.Owner.Direction, property.Owner.IsText)));
            Add(
                property, rule, "is no longer declared by name", widens, property.WasRequired ? null : Severity.Compatible,
                property.WasRequired ? null : "It is still allowed, as an undeclared property.");
        }
        else
        {
            // The property is still required, but can have any type.
            var message = property.IsRequired ? "is no longer described" : "was removed";
            Add(property, rule, message, property.WasRequired ? Effect.Widens : widens);
        }
    }

    public static void AddRename(PropertyPair from, PropertyPair to)
    {
        var isRequired = from.WasRequired || to.IsRequired;
        var effect = (to.IsRequired ? Effect.Narrows : Effect.None) | (from.WasRequired ? Effect.Widens : Effect.None)
            | (from.New is { IsNever: true } ? Effect.Both : Effect.None);
        var severity = Judge.SeverityOf(effect, from.Owner.Direction) == Severity.Breaking ? Severity.Breaking : Severity.Risky;
        from.Owner.Findings.Add(new SchemaFinding(SchemaRules.PropertyRenamed, $"is called {to.Name} now")
        {
            Old = from.OldElement,
            New = to.NewElement,
            Property = from.Name,
            Detail = to.Name,
            OldValue = from.Name,
            NewValue = to.Name,
            Effect = effect,
            Severity = severity,
            Reason = isRequired ? null : "Under its old name it is no longer known.",
        });
    }

    // An object inside a form is sent as JSON, with its types.
    private static bool IsText(PropertyPair property) =>
        property.Owner.IsText && IsFlat(property.Old!) && IsFlat(property.New!);

    // In a form, the name of a list is repeated for each element, so one value is a list of one.
    private static SchemaView? ElementOf(PropertyPair property) =>
        property.Owner.Direction == Direction.Request
        && (property.Old!.Types & SchemaTypes.Array) == SchemaTypes.None
        && RepeatedNames.ElementOf(property.New!) is { } element
            ? property.New!.ViewOf(element)
            : null;

    private static bool IsFlat(SchemaView view) =>
        (view.Types & SchemaTypes.Object) == SchemaTypes.None
        && (view.Items is not { } items || (items.Types & (SchemaTypes.Object | SchemaTypes.Array)) == SchemaTypes.None);

    private static void CompareVisibility(PropertyPair property)
    {
        var isRequest = property.Owner.Direction == Direction.Request;
        var isOnBothSides = property.Owner.Old.IsDeclared(property.Name) && property.Owner.New.IsDeclared(property.Name);
        if (!isOnBothSides || property.IsHidden == property.WasHidden)
            return;
        if (property.IsHidden)
        {
            var severity = !isRequest && property.WasRequired ? Severity.Breaking : (Severity?)null;
            Add(property, isRequest ? SchemaRules.PropertyBecameReadOnly : SchemaRules.PropertyBecameWriteOnly,
                isRequest ? "became read-only" : "became write-only", Effect.None, severity,
                severity is null ? null : "A value that was always present is no longer sent.");
        }
        else
        {
            Add(property, isRequest ? SchemaRules.PropertyBecameWritable : SchemaRules.PropertyBecameReadable,
                isRequest ? "is no longer read-only" : "is no longer write-only", Effect.None);
        }
    }

    // If the minimum is the number of declared properties, each property is present.
    private static bool IsAlways(SchemaView view, PropertyPair property) =>
        view.IsClosed && view.PatternProperties.Count == 0 && view.MinProperties >= view.Names.Count && view.IsDeclared(property.Name);

    private static void Add(
        PropertyPair property, SchemaRule rule, string text, Effect effect, Severity? severity = null, string? reason = null)
    {
        var isGone = !property.Owner.New.IsDeclared(property.Name) && !property.IsRequired;
        var isNew = !property.Owner.Old.IsDeclared(property.Name) && !property.WasRequired;
        property.Owner.Findings.Add(new SchemaFinding(rule, text)
        {
            Old = isNew ? null : property.OldElement,
            New = isGone ? null : property.NewElement,
            Property = property.Name,
            Effect = effect,
            Severity = severity,
            Reason = reason,
            OldValue = isNew
                ? null
                : isGone ? Show(property.Owner.Old.ElementOf(property.Name))
                : Need(property.WasRequired, property.IsRequired),
            NewValue = isGone
                ? null
                : isNew ? Show(property.Owner.New.ElementOf(property.Name))
                : Need(property.IsRequired, property.WasRequired),
        });
    }

    // The name, or the content without descriptions.
    private static string? Show(SpecElement? element) =>
        element is null ? null : SchemaReader.NameOf(element) ?? SpecText.Brief(element.Map is { } map
        ? new SpecMap(
            [
                .. map.Entries.Where(
                    entry => entry.Key is not ("description" or "example") && !entry.Key.StartsWith("x-", StringComparison.Ordinal)),
            ])
        : element.Node);

    private static string? Need(bool isRequired, bool isOtherRequired) =>
        isRequired == isOtherRequired ? null : isRequired ? "required" : "optional";
}
