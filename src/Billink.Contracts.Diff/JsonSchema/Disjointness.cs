using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Proves that two schemas have no value in common. What isn't proven may still be true.</summary>
internal static class Disjointness
{
    private const int MostDepth = 6;

    public static bool IsProven(SchemaView one, SchemaView other, Direction direction) => IsProven(one, other, direction, MostDepth);

    private static bool IsProven(SchemaView one, SchemaView other, Direction direction, int depth)
    {
        var common = one.Types & other.Types;
        if (common == SchemaTypes.None)
            return true;
        if (depth == 0)
            return false;
        if (one.Enum is { } values && other.Enum is { } others)
            return !values.Keys.Any(others.ContainsKey) || AreApart(one, other);
        return AreApart(one, other)
            || (common & ~SchemaTypes.Number) == SchemaTypes.None && AreRangesApart(one, other)
            || common == SchemaTypes.String && AreTextsApart(one, other)
            || common == SchemaTypes.Array && (one.MinItems > other.MaxItems || other.MinItems > one.MaxItems)
            || common == SchemaTypes.Object && AreObjectsApart(one, other, direction, depth);

        bool AreApart(SchemaView first, SchemaView second) =>
            HasNoBranch(first, second, direction, depth) || HasNoBranch(second, first, direction, depth);
    }

    private static bool HasNoBranch(SchemaView view, SchemaView other, Direction direction, int depth) => view.Unions.Any(
        union => union.Branches.All(branch => IsProven(view.ViewOf(branch), other, direction, depth - 1)));

    private static bool AreRangesApart(SchemaView one, SchemaView other) =>
        SchemaPairs.IsBeyond(other.Minimum, one.Maximum) || SchemaPairs.IsBeyond(one.Minimum, other.Maximum);

    private static bool AreTextsApart(SchemaView one, SchemaView other) =>
        one.MinLength > other.MaxLength || other.MinLength > one.MaxLength || TextSets.AreDisjoint(one, other);

    // A property that must be present has no possible value.
    private static bool AreObjectsApart(SchemaView one, SchemaView other, Direction direction, int depth) =>
        one.Required.Concat(other.Required).Distinct(StringComparer.Ordinal).Any(name =>
        {
            var (first, second) = (one.Property(name), other.Property(name));
            if (first?.IsHidden(direction) == true || second?.IsHidden(direction) == true)
                return false;
            return first is { IsNever: true }
                || second is { IsNever: true }
                || (first is not null && second is not null && IsProven(first, second, direction, depth - 1));
        });
}
