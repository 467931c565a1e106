using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Compares <c>enum</c>, <c>const</c> and <c>x-extensible-enum</c>.</summary>
internal static class EnumComparer
{
    private const string NullKey = "null";

    public static void Compare(SchemaComparison pair)
    {
        CompareClosed(pair);
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

    private static void CompareClosed(SchemaComparison pair)
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
                        Effect = AreAll(values, pair.Old) ? Effect.None : Effect.Narrows,
                    },
                    "enum");
                return;
            case ({ } values, null):
                pair.Add(
                    new(SchemaRules.EnumRemoved, $"is no longer limited to {List(values)}")
                    {
                        OldValue = List(values),
                        Effect = AreAll(values, pair.New) ? Effect.None : Effect.Widens,
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

    // The patterns of the other version may allow no other texts.
    private static bool AreAll(IReadOnlyDictionary<string, SpecNode> values, SchemaView view) =>
        view.WrittenTypes == SchemaTypes.String
        && view.Patterns.Count > 0
        && PatternInclusion.Of(
            view.Patterns,
            [$"^(?:{string.Join('|', values.Values.OfType<SpecScalar>().Select(value => Escape(value.Value)))})$"],
            CancellationToken.None) == true;

    private static string Escape(string text) =>
        string.Concat(text.Select(letter => "\\^$.|?*+()[]{}/".Contains(letter, StringComparison.Ordinal) ? $"\\{letter}" : $"{letter}"));

    // In a text place, a boolean is one of two texts.
    public static bool HasBooleans(IReadOnlyDictionary<string, SpecNode> values) =>
        values.ContainsKey("\"true\"") && values.ContainsKey("\"false\"");

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
