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
            var candidates = added.Where(to => AreAlike(from.Name, to.Name) && AreSame(from, to, comparer)).ToList();
            if (candidates.Count == 1 && gone.Count(other => AreAlike(other.Name, candidates[0].Name)) == 1)
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

    private static bool AreAlike(string one, string other)
    {
        var (a, b) = (Letters(one), Letters(other));
        return a == b || (Math.Min(a.Length, b.Length) >= 4 && Distance(a, b) <= Math.Max(1, Math.Min(a.Length, b.Length) / 5));
    }

    // customer_id, customerId and CustomerID are equivalent.
    private static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    private static int Distance(string one, string other)
    {
        if (one.Length > 64 || other.Length > 64)
            return int.MaxValue;
        var row = Enumerable.Range(0, other.Length + 1).ToArray();
        for (var i = 1; i <= one.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= other.Length; j++)
                (diagonal, row[j]) = (
                    row[j], Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + (one[i - 1] == other[j - 1] ? 0 : 1)));
        }

        return row[^1];
    }
}
