using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Instances;

/// <summary>
/// Finds the parts of a valid value that a schema says something about. <c>unevaluatedProperties</c> and <c>unevaluatedItems</c> apply to
/// the others.
/// </summary>
/// <param name="reader">Reads the schemas.</param>
/// <param name="fits">Whether a value matches a schema.</param>
internal sealed class EvaluatedParts(SchemaReader reader, Func<SpecElement, SpecNode, bool> fits)
{
    public HashSet<string> PropertiesOf(SchemaNode schema, SpecMap map)
    {
        var found = new HashSet<string>(StringComparer.Ordinal);
        AddProperties(schema, map, found, isOuter: true);
        return found;
    }

    public HashSet<int> ItemsOf(SchemaNode schema, SpecList list)
    {
        var found = new HashSet<int>();
        AddItems(schema, list, found, isOuter: true);
        return found;
    }

    private void AddProperties(SchemaNode schema, SpecMap map, HashSet<string> found, bool isOuter)
    {
        foreach (var entry in map.Entries)
        {
            if (schema.AdditionalProperties is not null
                || (!isOuter && schema.UnevaluatedProperties is not null)
                || schema.Properties.ContainsKey(entry.Key)
                || schema.PatternProperties.Keys.Any(
                    pattern => EcmaPatterns.IsMatch(EcmaPatterns.Compile(pattern), entry.Key) == true))
                found.Add(entry.Key);
        }

        foreach (var part in Applied(schema, map))
            AddProperties(part, map, found, isOuter: false);
    }

    private void AddItems(SchemaNode schema, SpecList list, HashSet<int> found, bool isOuter)
    {
        var isWhole = schema.Items is not null || (!isOuter && schema.UnevaluatedItems is not null);
        for (var index = 0; index < list.Items.Count; index++)
        {
            if (isWhole || index < schema.PrefixItems.Count || (schema.Contains is { } some && fits(some.Schema, list.Items[index])))
                found.Add(index);
        }

        foreach (var part in Applied(schema, list))
            AddItems(part, list, found, isOuter: false);
    }

    // The other schemas that apply to the same value, and accept it.
    private IEnumerable<SchemaNode> Applied(SchemaNode schema, SpecNode value)
    {
        var parts = schema.AllOf.Concat(schema.AnyOf.Concat(schema.OneOf).Where(branch => fits(branch, value)));
        if (value is SpecMap map)
            parts = parts.Concat(schema.DependentSchemas.Where(entry => map[entry.Key] is not null).Select(entry => entry.Value));
        if (schema.Condition is { } condition)
        {
            SpecElement?[] applied = fits(condition.If, value) ? [condition.If, condition.Then] : [condition.Else];
            parts = parts.Concat(applied.OfType<SpecElement>());
        }

        return parts.Select(reader.Read);
    }
}
