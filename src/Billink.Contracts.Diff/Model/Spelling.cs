namespace Billink.Contracts.Diff.Model;

/// <summary>Compares names as people write them.</summary>
internal static class Spelling
{
    private const int MostLetters = 64;

    /// <summary>The letters and digits: <c>customer_id</c>, <c>customerId</c> and <c>CustomerID</c> are one name.</summary>
    public static string Letters(string name) => string.Concat(name.Where(char.IsLetterOrDigit)).ToLowerInvariant();

    /// <summary>Whether two names are one name, or differ by a typing error.</summary>
    public static bool AreAlike(string one, string other)
    {
        var (a, b) = (Letters(one), Letters(other));
        return a == b || (Math.Min(a.Length, b.Length) >= 4 && Distance(a, b) <= Math.Max(1, Math.Min(a.Length, b.Length) / 5));
    }

    /// <summary>The number of letters to add, remove or replace until two texts are equal.</summary>
    public static int Distance(string one, string other)
    {
        if (one.Length > MostLetters || other.Length > MostLetters)
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
