using System.Globalization;

namespace Billink.Contracts.Reading.OpenApi;

/// <summary>
/// Finds characters that end a line in C# but not in YAML, or that a reader doesn't see. They would end a comment, or change a name.
/// </summary>
internal static class Characters
{
    public static IEnumerable<ContractProblem> Check(string text)
    {
        var (line, start) = (1, 0);
        for (var at = 0; at < text.Length; at++)
        {
            var c = text[at];
            if (c == '\n')
                (line, start) = (line + 1, at + 1);
            else if (IsHidden(c))
            {
                var code = ((int)c).ToString("X4", CultureInfo.InvariantCulture);
                yield return new ContractProblem(
                    ContractProblems.InvalidValue, $"The character U+{code} can't be seen. Remove it, or write it as an escape.",
                    line, at - start + 1);
            }
        }
    }

    /// <summary>The first tab in the indentation of a line; null if there is none.</summary>
    public static Position? FindTab(string text)
    {
        var lines = text.Split('\n');
        for (var i = 0; i < lines.Length; i++)
        {
            var tab = lines[i].Length - lines[i].TrimStart(' ').Length;
            if (tab < lines[i].Length && lines[i][tab] == '\t')
                return new Position(i + 1, tab + 1);
        }

        return null;
    }

    private static bool IsHidden(char c) => c is '\u2028' or '\u2029' or '\u0085' or '\uFEFF'
        or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069')
        || (char.IsControl(c) && c is not ('\t' or '\r'));
}
