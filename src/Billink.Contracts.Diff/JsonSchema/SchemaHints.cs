using Billink.Contracts.Documents;
using Billink.Contracts.Instances;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Values that a schema names in conditions and exclusions, or at its limits: random values rarely meet them.</summary>
/// <param name="reader">Reads the schemas.</param>
internal sealed class SchemaHints(SchemaReader reader)
{
    private const int MostSchemas = 500;
    private const int MostValues = 40;
    private const int LongestText = 400;
    private readonly HashSet<SchemaNode> seen = [];
    private readonly List<SpecNode> values = [];
    // A schema has more limits than values of conditions, and they must not use up each other's places.
    private int limits;
    private int named;
    private readonly List<string> names = [];
    private readonly HashSet<string> declared = new(StringComparer.Ordinal);

    public GeneratorHints Found => new(values, names, declared);

    public void Collect(SpecElement schema)
    {
        var open = new Queue<(SpecElement Element, bool IsCondition)>([(schema, false)]);
        while (open.TryDequeue(out var next) && seen.Count < MostSchemas)
        {
            var node = reader.Read(next.Element);
            if (!seen.Add(node))
                continue;
            if (next.IsCondition)
                named += Add((node.Enum?.Values ?? []).Take(MostValues - named));
            limits += Add(Limits(node).Take(MostValues - limits));
            declared.UnionWith(node.Properties.Keys.Take(MostValues));
            names.AddRange(
                node.PatternProperties.Keys.Take(MostValues - Math.Min(MostValues, names.Count)).Select(PatternGenerator.Parse)
                    .OfType<PatternGenerator>()
                    .Select(generator => generator.Make(new Random(43))));
            foreach (var (part, isCondition) in Parts(node))
                open.Enqueue((part, next.IsCondition || isCondition));
        }
    }

    private int Add(IEnumerable<SpecNode> some)
    {
        var before = values.Count;
        values.AddRange(some);
        return values.Count - before;
    }

    // Numbers at and beyond each limit, and texts beyond each length.
    private static IEnumerable<SpecNode> Limits(SchemaNode node)
    {
        decimal?[] numbers = [Below(node.Minimum?.Value), node.Minimum?.Value, node.Maximum?.Value, Above(node.Maximum?.Value)];
        decimal?[] lengths = [Below(node.MinLength), Above(node.MaxLength)];
        return numbers.OfType<decimal>().Select(SpecScalar.Of)
            .Concat(lengths.OfType<decimal>().Where(length => length is >= 0 and <= LongestText)
                .Select(length => SpecScalar.Of(new string('a', (int)length))));
    }

    private static decimal? Below(decimal? limit) => limit > decimal.MinValue ? limit - 1 : null;

    private static decimal? Above(decimal? limit) => limit < decimal.MaxValue ? limit + 1 : null;

    private static IEnumerable<(SpecElement Part, bool IsCondition)> Parts(SchemaNode node)
    {
        SpecElement?[] conditions = [node.Condition?.If, node.Contains?.Schema, node.Not];
        SpecElement?[] others = [node.Items, node.AdditionalProperties, node.Condition?.Then, node.Condition?.Else];
        return conditions.OfType<SpecElement>().Select(part => (part, true))
            .Concat(
                others.OfType<SpecElement>().Concat(node.AllOf).Concat(node.OneOf).Concat(node.AnyOf).Concat(node.PrefixItems)
                    .Concat(node.Properties.Values).Concat(node.PatternProperties.Values).Concat(node.DependentSchemas.Values)
                    .Select(part => (part, false)));
    }
}
