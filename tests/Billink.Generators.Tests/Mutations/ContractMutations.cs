using System.Text.RegularExpressions;

namespace Billink.Generators.Tests.Mutations;

/// <summary>Changes one line of a contract at random: the same seed makes the same change.</summary>
internal static partial class ContractMutations
{
    private static readonly string[] Words =
    [
        "string", "integer", "number", "boolean", "array", "object", "null", "true", "-1", "0", "1.5", "''", "[]", "{}", "uuid", "date",
        "date-time", "duration", "uri", "byte", "binary", "int64", "double", "path", "query", "header", "cookie", "get", "delete", "'2XX'",
        "default", "class", "ToString", "Uri", "a b", "\"a\\\"b\"", "é", "{ $ref: '#/components/schemas/Fault' }", "99999999999999999999",
    ];

    /// <summary>The text with one mistake, or with a change that isn't one.</summary>
    public static string Mutate(string text, int seed)
    {
        // The random numbers choose lines, and protect nothing.
#pragma warning disable CA5394
        var random = new Random(seed);
        if (random.Next(2) == 0)
            return TakeValue(text, random);
        var lines = text.Split('\n').ToList();
        var at = random.Next(lines.Count);
        switch (random.Next(6))
        {
            case 0:
                lines.RemoveAt(at);
                break;
            case 1:
                lines.Insert(at, lines[at]);
                break;
            case 2:
                lines.Insert(at, lines[random.Next(lines.Count)]);
                break;
            case 3:
                lines[at] = "  " + lines[at];
                break;
            default:
                lines[at] = ReplaceWord(lines[at], random);
                break;
        }

        return string.Join('\n', lines);
    }

    // Most other changes break the syntax. This one mostly leaves it valid, so that it finds what two parts mean together.
    private static string TakeValue(string text, Random random)
    {
        var values = Values().Matches(text);
        var value = values[random.Next(values.Count)];
        var others = values.Where(other => other.Groups["key"].Value == value.Groups["key"].Value).ToList();
        var (place, taken) = (value.Groups["value"], others[random.Next(others.Count)].Groups["value"]);
        return text[..place.Index] + taken.Value + text[(place.Index + place.Length)..];
    }

    private static string ReplaceWord(string line, Random random)
    {
        var colon = line.IndexOf(": ", random.Next(Math.Max(1, line.Length)), StringComparison.Ordinal);
        if (colon < 0)
            return line + " " + Words[random.Next(Words.Length)];
        var end = line.IndexOfAny([',', '}', ']'], colon);
        return line[..(colon + 2)] + Words[random.Next(Words.Length)] + (end < 0 ? "" : line[end..]);
#pragma warning restore CA5394
    }

    // A key and its value in YAML, or an attribute in XML.
    [GeneratedRegex("""
        (?<key>[\w$-]+):\ (?<value>"[^"\n]*"|'[^'\n]*'|\[[^\]\n]*\]|\{[^{}\n]*\}|[^\s,{}\[\]][^,{}\[\]\n]*)
        | (?<key>[\w:]+)=(?<value>"[^"\n]*")
        """, RegexOptions.ExplicitCapture | RegexOptions.IgnorePatternWhitespace, 1000)]
    private static partial Regex Values();
}
