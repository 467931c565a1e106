using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>
/// Finds ways to divide the values of a schema, where other schemas divide them: by type, by listed value, at a limit, or by the presence
/// of a property. Each part is a constraint, and the parts together have all values.
/// </summary>
internal static class CaseSplits
{
    private const int MostDepth = 3;
    private const int MostProperties = 64;
    private static readonly IEnumerable<KeyValuePair<string, SpecNode>> NoEntries = [];
    private static readonly (SchemaTypes Type, string Name)[] Names =
    [
        (SchemaTypes.Null, "null"), (SchemaTypes.Boolean, "boolean"), (SchemaTypes.Number, "number"), (SchemaTypes.String, "string"),
        (SchemaTypes.Array, "array"), (SchemaTypes.Object, "object"),
    ];

    /// <summary>The ways to divide the values, the most obvious ones first.</summary>
    /// <param name="view">The schema.</param>
    /// <param name="others">The schemas that divide the values.</param>
    /// <param name="direction">The direction of the messages.</param>
    /// <param name="wanted">The properties of an object whose values to divide; null for all.</param>
    public static IEnumerable<IReadOnlyList<SpecMap>> Of(
        SchemaView view, IReadOnlyList<SchemaView> others, Direction direction, IReadOnlySet<string>? wanted) =>
        Of(view, others, direction, MostDepth, wanted).Where(parts => parts.Count > 1);

    private static IEnumerable<IReadOnlyList<SpecMap>> Of(
        SchemaView view, IReadOnlyList<SchemaView> others, Direction direction, int depth, IReadOnlySet<string>? wanted)
    {
        if (view.Enum is { Count: > 1 } values)
            return [ByValue(values, others)];
        var types = Names.Where(type => (view.Types & type.Type) != SchemaTypes.None).ToList();
        if (types.Count > 1)
            return [[.. types.Select(type => Map("type", SpecScalar.Of(type.Name)))]];
        return view.Types switch
        {
            SchemaTypes.Boolean when view.Enum is null => [[Values([SpecScalar.True]), Values([SpecScalar.False])]],
            SchemaTypes.Object => depth > 0 ? ByProperty(view, others, direction, depth, wanted) : [],
            SchemaTypes.String => [ByCount("minLength", "maxLength", others.SelectMany(other => Limits(other.MinLength, other.MaxLength)))],
            SchemaTypes.Array => [ByCount("minItems", "maxItems", others.SelectMany(other => Limits(other.MinItems, other.MaxItems)))],
            _ when (view.Types & SchemaTypes.Number) != SchemaTypes.None => [ByLimit(others)],
            _ => [],
        };
    }

    // Values that the same other schemas list stay together.
    private static List<SpecMap> ByValue(IReadOnlyDictionary<string, SpecNode> values, IReadOnlyList<SchemaView> others) =>
    [
        .. values.GroupBy(
                value => string.Concat(others.Select(other => other.Enum is null ? Fits(other, value.Value) : Lists(other, value.Key))),
                value => value.Value,
                StringComparer.Ordinal)
            .Select(Values),
    ];

    private static string Lists(SchemaView view, string key) => view.Enum!.ContainsKey(key) ? "1" : "0";

    // Without a list, a limit or a type may divide the values.
    private static string Fits(SchemaView view, SpecNode value) =>
        $"{(view.Types & InstanceTypes.Of(value)) != SchemaTypes.None}{Side(view.Minimum, value)}{Side(view.Maximum, value)}"
        + (view.Patterns.Count > 0 ? SpecText.Canonical(value) : "");

    private static int Side(Bound? bound, SpecNode value) =>
        bound is { } limit && (value as SpecScalar)?.Number is { } number
            ? number.CompareTo(limit.Value) * 2 + (limit.Exclusive ? 1 : 0)
            : 0;

    private static IEnumerable<IReadOnlyList<SpecMap>> ByProperty(
        SchemaView view, IReadOnlyList<SchemaView> others, Direction direction, int depth, IReadOnlySet<string>? wanted)
    {
        var required = others.SelectMany(other => other.Required).ToHashSet(StringComparer.Ordinal);
        var names = (wanted is null ? view.Names : view.Names.Where(wanted.Contains))
            .Where(name => view.Property(name) is { } property && !property.IsHidden(direction)).Take(MostProperties);
        var open = new List<IReadOnlyList<SpecMap>>();
        foreach (var name in names.OrderByDescending(name => view.Required.Contains(name, StringComparer.Ordinal)))
        {
            var isRequired = view.Required.Contains(name, StringComparer.Ordinal);
            var same = others.Select(other => other.Property(name)).OfType<SchemaView>().ToList();
            if (!same.Exists(other => other.IsNever))
            {
                foreach (var parts in Of(view.Property(name)!, same, direction, depth - 1, wanted: null).Where(parts => parts.Count > 1))
                    yield return [.. parts.Select(part => Present(name, part)), .. isRequired ? [] : new[] { Absent(name) }];
            }

            if (!isRequired && (required.Contains(name) || same.Exists(other => other.IsNever)))
                open.Add([Present(name, new SpecMap([])), Absent(name)]);
        }

        foreach (var parts in open)
            yield return parts;
    }

    private static SpecMap Present(string name, SpecMap constraint) => SpecMap.Of(
    [
        new("required", new SpecList([SpecScalar.Of(name)])), new("properties", Map(name, constraint)),
    ]);

    private static SpecMap Absent(string name) => Map("properties", Map(name, SpecScalar.False));

    private static List<SpecMap> ByLimit(IReadOnlyList<SchemaView> others)
    {
        // A cut is below its number, or above it.
        var cuts = others.Select(other => other.Minimum).OfType<Bound>().Select(bound => (bound.Value, IsAbove: bound.Exclusive))
            .Concat(others.Select(other => other.Maximum).OfType<Bound>().Select(bound => (bound.Value, IsAbove: !bound.Exclusive)))
            .Distinct().Order().ToList();
        return
        [
            .. Enumerable.Range(0, cuts.Count + 1).Select(index => SpecMap.Of(
            [
                .. index == 0 ? NoEntries : Limit("minimum", "exclusiveMinimum", cuts[index - 1].Value, cuts[index - 1].IsAbove),
                .. index == cuts.Count ? NoEntries : Limit("maximum", "exclusiveMaximum", cuts[index].Value, !cuts[index].IsAbove),
            ])),
        ];
    }

    private static IEnumerable<KeyValuePair<string, SpecNode>> Limit(string key, string exclusiveKey, decimal value, bool isExclusive) =>
        [new(key, SpecScalar.Of(value)), new(exclusiveKey, SpecScalar.Of(isExclusive))];

    // The greatest counts below each cut.
    private static IEnumerable<decimal> Limits(decimal? least, decimal? most) =>
        [.. least is > 0 ? [least.Value - 1] : Array.Empty<decimal>(), .. most is { } limit ? [limit] : Array.Empty<decimal>()];

    private static List<SpecMap> ByCount(string leastKey, string mostKey, IEnumerable<decimal> limits)
    {
        var cuts = limits.Distinct().Order().ToList();
        return
        [
            .. Enumerable.Range(0, cuts.Count + 1).Select(index => SpecMap.Of(
            [
                .. index == 0 ? NoEntries : [new(leastKey, SpecScalar.Of(cuts[index - 1] + 1))],
                .. index == cuts.Count ? NoEntries : [new(mostKey, SpecScalar.Of(cuts[index]))],
            ])),
        ];
    }

    private static SpecMap Values(IEnumerable<SpecNode> values) => Map("enum", new SpecList([.. values]));

    private static SpecMap Map(string key, SpecNode value) => SpecMap.Of([new(key, value)]);
}
