using Billink.Contracts.Diff.Documents;
using Billink.Contracts.Diff.Instances;

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
            pair.Add(SchemaRules.OpenEnumValueRemoved, $"no longer knows the value {value}", oldValue: value, detail: value, keyword: "x-extensible-enum");
        foreach (var value in newOpen.Except(oldOpen, StringComparer.Ordinal).Order(StringComparer.Ordinal))
            pair.Add(SchemaRules.OpenEnumValueAdded, $"knows the new value {value}", newValue: value, detail: value, keyword: "x-extensible-enum");
    }

    private static void CompareClosed(SchemaComparison pair)
    {
        switch (pair.Old.Enum, pair.New.Enum)
        {
            case (null, null):
                return;
            case (null, { } values):
                pair.Add(SchemaRules.EnumAdded, $"takes only {List(values)}", newValue: List(values), keyword: "enum");
                return;
            case ({ } values, null):
                pair.Add(SchemaRules.EnumRemoved, $"is no longer limited to {List(values)}", oldValue: List(values), keyword: "enum");
                return;
            case ({ } oldValues, { } newValues):
                foreach (var (key, value) in Missing(oldValues, newValues, pair.Old))
                    pair.Add(SchemaRules.EnumValueRemoved, $"no longer has the value {key}", oldValue: key, detail: key, keyword: "enum", effect: Effect(SchemaEffect.Narrows, pair.New, value));
                foreach (var (key, value) in Missing(newValues, oldValues, pair.New))
                    pair.Add(SchemaRules.EnumValueAdded, $"has the new value {key}", newValue: key, detail: key, keyword: "enum", effect: Effect(SchemaEffect.Widens, pair.Old, value));
                return;
        }
    }

    // Of a type that went, the types were told already.
    private static SchemaEffect Effect(SchemaEffect effect, SchemaView other, SpecNode value) =>
        (InstanceTypes.Of(value) & other.WrittenTypes) == SchemaTypes.None ? SchemaEffect.None : effect;

    private static IEnumerable<KeyValuePair<string, SpecNode>> Missing(
        IReadOnlyDictionary<string, SpecNode> values, IReadOnlyDictionary<string, SpecNode> others, SchemaView view) =>
        values.Where(value => value.Key != NullKey && !others.ContainsKey(value.Key) && (InstanceTypes.Of(value.Value) & view.WrittenTypes) != SchemaTypes.None)
            .OrderBy(value => value.Key, StringComparer.Ordinal);

    private static List<string> OpenValues(SchemaView view) => [.. view.Nodes.SelectMany(node => node.OpenEnum)];

    private static string List(IReadOnlyDictionary<string, SpecNode> values)
    {
        var shown = values.Keys.Order(StringComparer.Ordinal).Take(8).ToList();
        return string.Join(", ", shown) + (values.Count > shown.Count ? ", …" : "");
    }
}
