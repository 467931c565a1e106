using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Finds renamed properties: the same schema, and an equivalent name.</summary>
internal static class PropertyRenames
{
    private const int MostCandidates = 32;

    public static List<(PropertyPair From, PropertyPair To)> Find(
        IReadOnlyList<PropertyPair> gone, IReadOnlyList<PropertyPair> added, SchemaComparer comparer)
    {
        var found = new List<(PropertyPair From, PropertyPair To)>();
        if (gone.Count == 0 || added.Count == 0 || gone.Count > MostCandidates || added.Count > MostCandidates)
            return found;
        foreach (var from in gone)
        {
            var candidates = added.Where(to => Spelling.AreAlike(from.Name, to.Name) && AreSame(from, to, comparer)).ToList();
            if (candidates.Count == 1 && gone.Count(other => Spelling.AreAlike(other.Name, candidates[0].Name)) == 1)
                found.Add((from, candidates[0]));
        }

        return found;
    }

    private static bool AreSame(PropertyPair from, PropertyPair to, SchemaComparer comparer)
    {
        var (oldView, newView) = (from.Old!, to.New!);
        if (oldView.Unions.Count > 0 || newView.Unions.Count > 0 || from.WasRequired != to.IsRequired || oldView.Types != newView.Types)
            return false;
        return oldView.Types is SchemaTypes.Object or SchemaTypes.Array
            ? oldView.Main.Name == newView.Main.Name
                && oldView.Names.Order(StringComparer.Ordinal).SequenceEqual(
                    newView.Names.Order(StringComparer.Ordinal), StringComparer.Ordinal)
            : comparer.AreEqualScalars(oldView, newView, from.Owner.Direction);
    }
}
