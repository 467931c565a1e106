using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>enum</c>, <c>const</c> and <c>x-extensible-enum</c>.</summary>
internal static class EnumComparer
{
    private const string NullKey = "null";
    private const int MostNumbers = 1000;

    public static void Compare(SchemaComparison pair, CancellationToken cancellationToken)
    {
        CompareClosed(pair, cancellationToken);
        var (oldOpen, newOpen) = (OpenValues(pair.Old), OpenValues(pair.New));
        if (oldOpen.Count == 0 || newOpen.Count == 0)
            return;
        foreach (var value in oldOpen.Except(newOpen, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            pair.Add(
                new(SchemaRules.OpenEnumValueRemoved, $"no longer knows the value {value}") { Detail = value, OldValue = value },
                "x-extensible-enum");
        foreach (var value in newOpen.Except(oldOpen, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            pair.Add(
                new(SchemaRules.OpenEnumValueAdded, $"knows the new value {value}") { Detail = value, NewValue = value },
                "x-extensible-enum");
    }

    private static void CompareClosed(SchemaComparison pair, CancellationToken cancellationToken)
    {
        switch (pair.Old.Enum, pair.New.Enum)
        {
            case (null, null):
                return;
            case (null, { } values):
                pair.Add(
                    new(SchemaRules.EnumAdded, $"takes only {List(values)}")
                    {
                        NewValue = List(values),
                        Effect = AreAll(pair.Old, values, cancellationToken) ? Effect.None : Effect.Narrows,
                    },
                    "enum");
                return;
            case ({ } values, null):
                pair.Add(
                    new(SchemaRules.EnumRemoved, $"is no longer limited to {List(values)}")
                    {
                        OldValue = List(values),
                        Effect = AreAll(pair.New, values, cancellationToken) ? Effect.None : Effect.Widens,
                    },
                    "enum");
                return;
            case ({ } oldValues, { } newValues):
                var isReplaced = pair.Direction == Direction.Response && !oldValues.Keys.Any(newValues.ContainsKey);
                foreach (var (key, value) in Missing(oldValues, newValues, pair.Old))
                    pair.Add(
                        new(SchemaRules.EnumValueRemoved, $"no longer has the value {key}")
                        {
                            Detail = key,
                            OldValue = key,
                            Effect = EffectOf(Effect.Narrows, pair.New, value),
                        },
                        "enum");
                foreach (var (key, value) in Missing(newValues, oldValues, pair.New))
                    pair.Add(
                        new(SchemaRules.EnumValueAdded, $"has the new value {key}")
                        {
                            Detail = key,
                            NewValue = key,
                            Effect = EffectOf(Effect.Widens, pair.Old, value),
                            Severity = isReplaced ? Severity.Breaking : null,
                            Reason = isReplaced ? "Values that receivers know are no longer sent." : null,
                        },
                        "enum");
                return;
        }
    }

    // Whether the other keywords of a schema allow the listed values only: a type, a range or a pattern may.
    private static bool AreAll(SchemaView view, IReadOnlyDictionary<string, SpecNode> values, CancellationToken cancellationToken)
    {
        const SchemaTypes countable = SchemaTypes.Null | SchemaTypes.Boolean | SchemaTypes.Integer | SchemaTypes.String;
        return (view.WrittenTypes & ~countable) == SchemaTypes.None
            && (!Has(SchemaTypes.Null) || values.ContainsKey(NullKey))
            && (!Has(SchemaTypes.Boolean) || (values.ContainsKey("true") && values.ContainsKey("false")))
            && (!Has(SchemaTypes.Integer) || AreAllNumbers(view, values))
            && (!Has(SchemaTypes.String) || TextSets.AreAllIn(view, values.Values, cancellationToken) == true);

        bool Has(SchemaTypes type) => (view.WrittenTypes & type) != SchemaTypes.None;
    }

    private static bool AreAllNumbers(SchemaView view, IReadOnlyDictionary<string, SpecNode> values)
    {
        if (view.Minimum is not { } least || view.Maximum is not { } most || most.Value - least.Value > MostNumbers)
            return false;
        for (var number = least.Value; number <= most.Value; number++)
        {
            if (view.MultipleOf.All(step => number % step == 0) && !values.ContainsKey(SpecText.Canonical(SpecScalar.Of(number))))
                return false;
        }

        return true;
    }

    // The removal of the type is already reported.
    private static Effect EffectOf(Effect effect, SchemaView other, SpecNode value) =>
        (InstanceTypes.Of(value) & other.WrittenTypes) == SchemaTypes.None ? Effect.None : effect;

    private static IEnumerable<KeyValuePair<string, SpecNode>> Missing(
        IReadOnlyDictionary<string, SpecNode> values, IReadOnlyDictionary<string, SpecNode> others, SchemaView view) =>
        values.Where(
            value => value.Key != NullKey
                && !others.ContainsKey(value.Key)
                && (InstanceTypes.Of(value.Value) & view.WrittenTypes) != SchemaTypes.None)
            .OrderBy(value => value.Key, StringComparer.Ordinal);

    private static List<string> OpenValues(SchemaView view) => [.. view.Nodes.SelectMany(node => node.OpenEnum)];

    private static string List(IReadOnlyDictionary<string, SpecNode> values)
    {
        var shown = values.Keys.Order(StringComparer.Ordinal).Take(8).ToList();
        return string.Join(", ", shown) + (values.Count > shown.Count ? ", …" : "");
    }
}
