namespace Billink.Contracts.Reading;

/// <summary>
/// Converts regular expressions to the form of <see cref="Constraints.Pattern"/>: over the whole text, without anchors.
/// </summary>
internal static class Patterns
{
    private const string Anything = @"[\s\S]*";

    /// <summary>
    /// Removes the alternative of an empty text, which only a validator of documents needs. A value that is present is checked against the
    /// rest: <c>|[A-Z]{2}</c> and <c>([A-Z]{2})?</c> become <c>[A-Z]{2}</c> and <c>([A-Z]{2})</c>. Null if nothing is left.
    /// </summary>
    public static string? ForNonEmpty(string pattern)
    {
        var alternatives = Alternatives(pattern).Where(alternative => alternative.Length > 0).Select(WithoutQuestionMark).ToArray();
        return alternatives.Length == 0 ? null : string.Join("|", alternatives);
    }

    /// <summary>
    /// Converts a JSON Schema pattern, which can match anywhere in the text, to a pattern over the whole text: <c>^a</c> becomes
    /// <c>a[\s\S]*</c>.
    /// </summary>
    public static string? FromSearch(string pattern) => ForNonEmpty(string.Join("|", Alternatives(pattern).Select(Whole)));

    /// <summary>The alternatives outside of all groups and classes.</summary>
    public static IReadOnlyList<string> Alternatives(string pattern)
    {
        var found = new List<string>();
        var start = 0;
        foreach (var (at, c) in Bare(pattern))
        {
            if (c != '|')
                continue;
            found.Add(pattern.Substring(start, at - start));
            start = at + 1;
        }

        found.Add(pattern.Substring(start));
        return found;
    }

    /// <summary>The pattern of exactly one text.</summary>
    public static string Escape(string text) =>
        string.Concat(text.Select(c => @"\.*+?()[]{}|^$-/".IndexOf(c) < 0 ? c.ToString() : "\\" + c));

    /// <summary>Whether the pattern has a character outside of classes and escapes, at any depth of groups.</summary>
    public static bool HasBare(string pattern, char wanted) => Scan(pattern).Any(item => item.Char == wanted);

    private static IEnumerable<(int At, char Char)> Bare(string pattern) =>
        Scan(pattern).Where(item => item.Depth == 0).Select(item => (item.At, item.Char));

    private static IEnumerable<(int At, char Char, int Depth)> Scan(string pattern)
    {
        var (groups, classes) = (0, 0);
        for (var i = 0; i < pattern.Length; i++)
        {
            var c = pattern[i];
            if (c == '\\')
            {
                i++;
                continue;
            }

            // A class can hold another one that it subtracts: [a-z-[aeiou]].
            if (c == '[')
                classes++;
            else if (c == ']' && classes > 0)
                classes--;
            else if (classes == 0)
            {
                if (c == ')')
                    groups--;
                yield return (i, c, groups);
                if (c == '(')
                    groups++;
            }
        }
    }

    private static string Whole(string alternative)
    {
        var ends = Scan(alternative).Any(item => item.Char == '$' && item.At == alternative.Length - 1);
        var body = ends ? alternative.Substring(0, alternative.Length - 1) : alternative + Anything;
        return body.Length > 0 && body[0] == '^' ? body.Substring(1) : Anything + body;
    }

    /// <summary>Removes the question mark of an optional group or class if the pattern has nothing else.</summary>
    private static string WithoutQuestionMark(string pattern)
    {
        if (pattern.Length < 3 || pattern[pattern.Length - 1] != '?')
            return pattern;
        var body = pattern.Substring(0, pattern.Length - 1);
        var outside = Scan(body).Where(item => item.Depth == 0).ToList();
        var isGroup = body[0] == '(' && outside.Count == 2 && outside[1].At == body.Length - 1;
        var isClass = body[0] == '[' && outside.Count == 0 && body[body.Length - 1] == ']' && body.IndexOf(']') == body.Length - 1;
        return isGroup || isClass ? body : pattern;
    }
}
