using Billink.Contracts.Diffing.Documents;

namespace Billink.Contracts.Diffing.OpenApi;

/// <summary>Media types, as in <c>application/json; charset=utf-8</c>.</summary>
internal static class MediaTypes
{
    /// <summary>Pairs of the media types of two bodies: of the same type, else of one that covers the other, as <c>application/*</c> does.</summary>
    public static (List<(SpecPlace Old, SpecPlace New)> Kept, List<SpecPlace> Gone, List<SpecPlace> Added) Match(SpecPlace? oldContent, SpecPlace? newContent)
    {
        var gone = (oldContent?.Entries ?? []).ToList();
        var added = (newContent?.Entries ?? []).ToList();
        var kept = new List<(SpecPlace Old, SpecPlace New)>();
        Take((one, other) => Normal(one.Segment) == Normal(other.Segment));
        Take((one, other) => Bare(one.Segment) == Bare(other.Segment));
        Take((one, other) => Covers(one.Segment, other.Segment) || Covers(other.Segment, one.Segment));
        return (kept, gone, added);

        void Take(Func<SpecPlace, SpecPlace, bool> areSame)
        {
            foreach (var one in gone.ToList())
            {
                if (added.Find(other => areSame(one, other)) is not { } found)
                    continue;
                kept.Add((one, found));
                gone.Remove(one);
                added.Remove(found);
            }
        }
    }

    /// <summary>Whether whatever is of one type is of the other too.</summary>
    public static bool Covers(string wide, string narrow)
    {
        var (a, b) = (Bare(wide), Bare(narrow));
        if (a == b || a == "*/*")
            return true;
        return a.EndsWith("/*", StringComparison.Ordinal) && b.StartsWith(a[..^1], StringComparison.Ordinal);
    }

    private static string Normal(string name) => string.Concat(name.Where(letter => !char.IsWhiteSpace(letter))).ToLowerInvariant();

    private static string Bare(string name) => Normal(name).Split(';')[0];
}
