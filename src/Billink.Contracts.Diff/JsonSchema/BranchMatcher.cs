using Billink.Contracts.Schemas;

namespace Billink.Contracts.Diff.JsonSchema;

/// <summary>Matches the branches of two unions: by name, then by content, then by similarity.</summary>
internal static class BranchMatcher
{
    private const int MostPairs = 1024;

    public static (List<(UnionBranch Old, UnionBranch New)> Matches, List<UnionBranch> Gone, List<UnionBranch> Added) Match(
        IReadOnlyList<UnionBranch> oldBranches, IReadOnlyList<UnionBranch> newBranches, SchemaComparison pair, SchemaComparer comparer,
        bool canLookInside)
    {
        var matches = new List<(UnionBranch Old, UnionBranch New)>();
        var (gone, added) = (oldBranches.ToList(), newBranches.ToList());
        Take((one, other) => one.IsNamed && other.IsNamed && one.Name == other.Name);
        if (canLookInside && gone.Count * added.Count <= MostPairs)
        {
            Take((one, other) => Compare(one, other).IsClean);
            Take((one, other) => Compare(one, other).Effect == Effect.None);
            TakeBest();
        }
        else
        {
            Take((one, other) => one.Name == other.Name);
        }

        return (matches, gone, added);

        void Take(Func<UnionBranch, UnionBranch, bool> areSame)
        {
            foreach (var one in gone.ToList())
            {
                if (added.Find(other => areSame(one, other)) is not { } found)
                    continue;
                matches.Add((one, found));
                gone.Remove(one);
                added.Remove(found);
            }
        }

        // Of the rest, the most similar ones. Branches with different names aren't matched, unless each side has only one left.
        void TakeBest()
        {
            var candidates = gone
                .SelectMany(_ => added, (one, other) => (Old: one, New: other, Likeness: Likeness(one, other)))
                .Where(candidate => candidate.Likeness > 0)
                .OrderByDescending(candidate => candidate.Likeness)
                .ToList();
            foreach (var (one, other, _) in candidates)
            {
                if (!gone.Contains(one) || !added.Contains(other))
                    continue;
                matches.Add((one, other));
                gone.Remove(one);
                added.Remove(other);
            }
        }

        double Likeness(UnionBranch one, UnionBranch other)
        {
            if ((one.View.Types & other.View.Types & ~SchemaTypes.Null) == SchemaTypes.None)
                return 0;
            var isObject = ((one.View.Types | other.View.Types) & SchemaTypes.Object) != SchemaTypes.None;
            var shared = one.View.Names.Intersect(other.View.Names, StringComparer.Ordinal).Count();
            var all = one.View.Names.Union(other.View.Names, StringComparer.Ordinal).Count();
            if (isObject && all > 0 && shared == 0)
                return one.View.Names.Count == 0 || other.View.Names.Count == 0 ? 0.1 : 0;
            var areNamed = one.IsNamed && other.IsNamed;
            var harm = Compare(one, other).Effect == Effect.Both ? 0 : 0.5;
            var likeness = (isObject && all > 0 ? (double)shared / all : 1) + harm;
            return areNamed && likeness < 1 ? 0 : likeness;
        }

        SchemaComparison Compare(UnionBranch one, UnionBranch other) =>
            comparer.Complete(comparer.Part(one.View, other.View, pair.Direction, pair.IsText));
    }
}
