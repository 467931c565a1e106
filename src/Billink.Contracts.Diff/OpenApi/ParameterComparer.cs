using Billink.Contracts.Diff.JsonSchema;
using Billink.Contracts.Documents;
using Billink.Contracts.Reading;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.OpenApi;

/// <summary>Compares the parameters of an operation.</summary>
internal static class ParameterComparer
{
    public static void Compare(OperationScope scope)
    {
        var gone = OpenApiParameter.Of(scope.Old);
        var added = OpenApiParameter.Of(scope.New);
        foreach (var before in gone.ToList())
        {
            if (added.Find(parameter => parameter.Key == before.Key) is not { } now)
                continue;
            gone.Remove(before);
            added.Remove(now);
            CompareKept(scope, before, now);
        }

        foreach (var before in gone.ToList())
        {
            if (FindMoved(before, gone, added) is not { } now)
                continue;
            gone.Remove(before);
            added.Remove(now);
            var rule = before.In == now.In ? ParameterRules.Renamed : ParameterRules.Moved;
            scope.Add(
                new(rule, before.Label, $"The {before.Label} is now the {now.Label}.")
                {
                    Detail = now.Label,
                    OldValue = before.Label,
                    NewValue = now.Label,
                },
                before.Element, now.Element);
        }

        foreach (var before in gone)
        {
            if (IsInPath(before, scope.New))
            {
                scope.Add(
                    new(ParameterRules.Removed, before.Label, $"The {before.Label} is no longer declared.")
                    {
                        Severity = Severity.Compatible,
                        Reason = "The path has it all the same.",
                    },
                    before.Element, null);
                continue;
            }

            var rule = before.Element.Flag("deprecated") ? ParameterRules.DeprecatedRemoved : ParameterRules.Removed;
            scope.Add(new(rule, before.Label, $"The {before.Label} was removed."), before.Element, null);
        }

        foreach (var now in added)
        {
            var rule = now.IsRequired && !IsInPath(now, scope.Old) ? ParameterRules.RequiredAdded : ParameterRules.Added;
            scope.Add(
                new(
                    rule, now.Label,
                    $"The {now.Label} is new{(ReferenceEquals(rule, ParameterRules.RequiredAdded) ? " and required" : "")}."),
                null, now.Element);
        }
    }

    // A part of the path is always sent, declared or not.
    private static bool IsInPath(OpenApiParameter parameter, OpenApiOperation other) =>
        parameter.In == "path" && PathTemplate.NamesOf(other.Path).Contains(parameter.Name, StringComparer.Ordinal);

    // The same name in another location, or an equivalent name in the same location.
    private static OpenApiParameter? FindMoved(OpenApiParameter before, List<OpenApiParameter> gone, List<OpenApiParameter> added)
    {
        var moved = added.Where(parameter => parameter.Name == before.Name && parameter.In != before.In).ToList();
        if (moved.Count == 1 && gone.Count(parameter => parameter.Name == before.Name) == 1)
            return moved[0];
        var renamed = added.Where(parameter => AreAlike(parameter, before)).ToList();
        return renamed.Count == 1
            && gone.Count(parameter => AreAlike(parameter, renamed[0])) == 1
            && renamed[0].IsRequired == before.IsRequired
            ? renamed[0]
            : null;
    }

    private static bool AreAlike(OpenApiParameter one, OpenApiParameter other) =>
        one.In == other.In && Letters(one.Name) == Letters(other.Name);

    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    public static void CompareKept(OperationScope scope, OpenApiParameter before, OpenApiParameter now)
    {
        if (before.In == "path" && before.Name != now.Name)
        {
            scope.Add(
                new(ParameterRules.PathParameterRenamed, before.Label, $"The path parameter {before.Name} is called {now.Name} now.")
                {
                    Detail = now.Name,
                    OldValue = before.Name,
                    NewValue = now.Name,
                },
                before.Element, now.Element);
        }

        if (now.IsRequired && !before.IsRequired)
            Add(ParameterRules.BecameRequired, "became required", "false", "true");
        else if (before.IsRequired && !now.IsRequired)
            Add(ParameterRules.BecameOptional, "became optional", "true", "false");
        var asTexts = TextsOf(scope, before, now);
        if (asTexts is null && before.Content is null && now.Content is null && IsSeveral(scope, before, now))
        {
            if (before.Style != now.Style)
                Add(ParameterRules.StyleChanged, $"has style {now.Style} instead of {before.Style}", before.Style, now.Style);
            else if (before.Explode != now.Explode)
                Add(
                    ParameterRules.StyleChanged, now.Explode ? "repeats its name for each value" : "has its values in one", Explode(before),
                    Explode(now));
        }

        if (before.Element.Flag("allowReserved") && !now.Element.Flag("allowReserved"))
            Add(ParameterRules.ReservedRefused, "takes reserved characters percent-encoded only", "true", "false");
        if (before.Element.Flag("allowEmptyValue") && !now.Element.Flag("allowEmptyValue"))
            Add(ParameterRules.EmptyRefused, "may no longer be empty", "true", "false");
        else if (now.Element.Flag("allowEmptyValue") && !before.Element.Flag("allowEmptyValue"))
            Add(ParameterRules.EmptyAllowed, "may be empty", "false", "true");
        if (now.Element.Flag("deprecated") && !before.Element.Flag("deprecated"))
            Add(ParameterRules.Deprecated, "is deprecated");
        else if (before.Element.Flag("deprecated") && !now.Element.Flag("deprecated"))
            Add(ParameterRules.Undeprecated, "is no longer deprecated");
        if (Sunset.IsSooner(before.Element, now.Element))
        {
            var (oldDate, newDate) = (before.Element.Text(Sunset.Key), now.Element.Text(Sunset.Key));
            Add(ParameterRules.SunsetSooner, $"is removed on {newDate}, not on {oldDate}", oldDate, newDate);
        }

        if (before.Element.Text("description") != now.Element.Text("description"))
            Add(OperationRules.DocsChanged, "is described differently");
        if (asTexts is { } texts)
            scope.Add(texts.In(scope.Sent, before.Label), before.Element, now.Element);
        else if (before.Content?.Segment != now.Content?.Segment)
        {
            var (was, next) = (before.Content?.Segment ?? before.Style, now.Content?.Segment ?? now.Style);
            Add(ParameterRules.StyleChanged, $"is written as {next} instead of {was}", was, next);
        }
        else
            scope.AddSchema(
                before.Schema, ElementOf(scope, before, now) ?? now.Schema, scope.Sent, before.Label,
                isText: before.Content is not { } content || MediaTypes.IsText(content.Segment),
                isGiven: before.IsRequired && now.IsRequired);

        static string Explode(OpenApiParameter parameter) => parameter.Explode ? "explode" : "no explode";

        void Add(Rule rule, string text, string? oldValue = null, string? newValue = null) =>
            scope.Add(
                new(rule, before.Label, $"The {before.Label} {text}.") { OldValue = oldValue, NewValue = newValue },
                before.Element, now.Element);
    }

    // A list in one text, such as 1,2,3, is compared with a single value as a text.
    private static TextListChange? TextsOf(OperationScope scope, OpenApiParameter before, OpenApiParameter now) =>
        before is { Schema: { } oldSchema, Content: null } && now is { Schema: { } newSchema, Content: null }
        && !HasPrefix(before) && !HasPrefix(now)
            ? TextListChange.Find(scope.Comparison.Schemas, oldSchema, newSchema, before.Separator, now.Separator)
            : null;

    // These styles write more than the value.
    private static bool HasPrefix(OpenApiParameter parameter) => parameter.Style is "label" or "matrix" or "deepObject";

    // A value that is sent once is a list of one, if the name is repeated for each value.
    private static SpecElement? ElementOf(OperationScope scope, OpenApiParameter before, OpenApiParameter now) =>
        scope.Sent == Direction.Request
        && now is { Style: "form", Explode: true, Content: null, Schema: { } list }
        && before.Schema is { } single
        && (scope.Comparison.Schemas.OldViews.Of(single).Types & (SchemaTypes.Array | SchemaTypes.Object)) == SchemaTypes.None
            ? RepeatedNames.ElementOf(scope.Comparison.Schemas.NewViews.Of(list))
            : null;

    // "explode" affects only lists and objects; an explicit style always has an effect.
    private static bool IsSeveral(OperationScope scope, OpenApiParameter before, OpenApiParameter now)
    {
        const SchemaTypes several = SchemaTypes.Array | SchemaTypes.Object;
        return (before.Schema is { } oldSchema && (scope.Comparison.Schemas.OldViews.Of(oldSchema).Types & several) != SchemaTypes.None)
            || (now.Schema is { } newSchema && (scope.Comparison.Schemas.NewViews.Of(newSchema).Types & several) != SchemaTypes.None)
            || before.Style != now.Style;
    }
}
