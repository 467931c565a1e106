using System.Text;
using System.Text.RegularExpressions;

namespace Billink.Contracts.Schemas;

/// <summary>Regular expressions of schemas: ECMA 262, as far as .NET supports it.</summary>
internal static class EcmaPatterns
{
    private const string Space = @"\f\n\r\t\v\u0020\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff";
    private const string LineEnds = @"\n\r\u2028\u2029";
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(2);

    /// <summary>Whether the pattern matches every text.</summary>
    public static bool IsTrivial(string pattern) =>
        pattern is "" or ".*" or "^.*$" or "^.*" or ".*$" or "^" or "$" or "^$|.*" or @"[\s\S]*" or @"^[\s\S]*$";

    /// <summary>The .NET expression, or null if .NET has no equivalent.</summary>
    public static Regex? Compile(string pattern)
    {
        var translated = Translate(pattern);
        try
        {
            // Takes time in proportion to the text, so that the result is the same on every machine.
            return new Regex(translated, RegexOptions.CultureInvariant | RegexOptions.NonBacktracking, Regex.InfiniteMatchTimeout);
        }
        catch (NotSupportedException)
        {
            // Look-around and back references need another engine. The limit protects against hostile expressions.
            return new Regex(translated, RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a text matches; null if undecided.</summary>
    public static bool? IsMatch(Regex? expression, string text)
    {
        try
        {
            return expression?.IsMatch(text);
        }
        catch (RegexMatchTimeoutException)
        {
            return null;
        }
    }

    // In .NET, \d, \w and \s have characters of all scripts, $ also matches before a last line end, and a dot matches more line ends.
    private static string Translate(string pattern)
    {
        var result = new StringBuilder();
        var isInClass = false;
        for (var at = 0; at < pattern.Length; at++)
        {
            var letter = pattern[at];
            if (letter == '\\' && at + 1 < pattern.Length)
            {
                var escaped = pattern[++at];
                result.Append(Escape(escaped, isInClass));
                // After a set of characters, a hyphen is no range.
                if (isInClass && "dwsDWS".Contains(escaped, StringComparison.Ordinal) && at + 1 < pattern.Length && pattern[at + 1] == '-')
                    (at, _) = (at + 1, result.Append(@"\-"));
                continue;
            }

            if (isInClass)
                result.Append(letter == '[' ? @"\[" : letter.ToString());
            else
                result.Append(letter switch { '$' => @"\z", '.' => $"[^{LineEnds}]", _ => letter.ToString() });
            if (letter == '[' && !isInClass)
                (isInClass, at) = (true, Negation(at));
            else if (letter == ']')
                isInClass = false;
        }

        return result.ToString();

        int Negation(int at)
        {
            if (at + 1 >= pattern.Length || pattern[at + 1] != '^')
                return at;
            result.Append('^');
            return at + 1;
        }
    }

    private static string Escape(char letter, bool isInClass) => (letter, isInClass) switch
    {
        ('d', false) => "[0-9]",
        ('d', true) => "0-9",
        ('w', false) => "[0-9A-Za-z_]",
        ('w', true) => "0-9A-Za-z_",
        ('s', false) => $"[{Space}]",
        ('s', true) => Space,
        ('D', false) => "[^0-9]",
        ('W', false) => "[^0-9A-Za-z_]",
        ('S', false) => $"[^{Space}]",
        ('D', true) => @"\u0000-/:-\uffff",
        ('W', true) => @"\u0000-/:-@\[-^`{-\uffff",
        ('S', true) => @"\u0000-\b\u000e-\u001f!-\u009f\u00a1-\u167f\u1681-\u1fff\u200b-\u2027\u202a-\u202e\u2030-\u205e"
            + @"\u2060-\u2fff\u3001-\ufefe\uff00-\uffff",
        ('/' or '-' or '_', false) => Regex.Escape(letter.ToString()),
        _ => $"\\{letter}",
    };
}
