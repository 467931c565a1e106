using System.Text;
using System.Text.RegularExpressions;

namespace Billink.Contracts.Diff.PublicApi;

/// <summary>Splits a listing into tokens, and writes tokens in one form, whatever white space was between them.</summary>
internal static partial class ApiTokens
{
    public static ApiToken[] Read(string text)
    {
        var tokens = new List<ApiToken>();
        var (line, lineStart, seen) = (1, 0, 0);
        foreach (Match match in Token().Matches(text))
        {
            for (; seen < match.Index; seen++)
            {
                if (text[seen] == '\n')
                    (line, lineStart) = (line + 1, seen + 1);
            }

            tokens.Add(new ApiToken(match.Value, line, match.Index - lineStart + 1));
        }

        return [.. tokens];
    }

    public static string Write(this ReadOnlySpan<ApiToken> tokens)
    {
        var text = new StringBuilder();
        for (var i = 0; i < tokens.Length; i++)
        {
            if (i > 0 && IsSpaced(tokens[i - 1], tokens[i]))
                text.Append(' ');
            text.Append(tokens[i].Text);
        }

        return text.ToString();
    }

    /// <summary>The index of a token outside all brackets; -1 if there is none.</summary>
    public static int Find(this ReadOnlySpan<ApiToken> tokens, string text)
    {
        for (var i = 0; i < tokens.Length && i >= 0; i = tokens.Next(i))
        {
            if (tokens[i].Text == text)
                return i;
        }

        return -1;
    }

    /// <summary>The index after a token or, for an opening bracket, after its closing bracket; -1 if it isn't closed.</summary>
    public static int Next(this ReadOnlySpan<ApiToken> tokens, int at)
    {
        var depth = 0;
        for (var i = at; i < tokens.Length; i++)
        {
            depth += tokens[i].Text switch { "(" or "[" or "{" or "<" => 1, ")" or "]" or "}" or ">" => -1, _ => 0 };
            if (depth <= 0)
                return depth < 0 ? -1 : i + 1;
        }

        return -1;
    }

    private static bool IsSpaced(ApiToken before, ApiToken next) =>
        before.Text is "," or ":" or "=" or "|"
        || next.Text is "=" or "|"
        || (next.IsWord && (before.IsWord || before.Text is "]" or "?" or ">" or ")" or "*" or "&"));

    // Operators, strings, characters, names and numbers, and signs.
    [GeneratedRegex(
        """
          operator\s*(?:checked\s+)?(?:true\b|false\b|[^\w\s(]+)
        | @"(?:""|[^"])*" | "(?:\\.|[^"\\])*"
        | '(?:\\.|[^'\\])+'
        | @?\w+(?:\.@?\w+)*
        | :: | \S
        """,
        RegexOptions.CultureInvariant | RegexOptions.IgnorePatternWhitespace,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Token();
}
