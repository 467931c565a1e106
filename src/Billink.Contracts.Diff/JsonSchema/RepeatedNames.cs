using Billink.Contracts.Documents;
using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Lists whose name is repeated for each element, as in a query or a form: one value is a list of one.</summary>
internal static class RepeatedNames
{
    /// <summary>The schema of the element of a list of one; null if the schema has other values, or further limits.</summary>
    public static SpecElement? ElementOf(SchemaView list)
    {
        if (list is not { Types: SchemaTypes.Array, Unions.Count: 0, Enum: null, PrefixCount: 0, HasUnevaluated: false }
            || list is not { MinItems: null or <= 1, MaxItems: null or >= 1, Nodes: [{ Items: { } items }] })
            return null;
        return list.Contains.Any() || list.Nots.Any() || list.Conditions.Any() ? null : items;
    }
}
