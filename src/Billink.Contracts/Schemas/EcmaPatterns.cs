using System.Text.RegularExpressions;

namespace Billink.Contracts.Schemas;

/// <summary>Regular expressions of schemas: ECMA 262, as far as .NET supports it.</summary>
internal static class EcmaPatterns
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether the pattern matches every text.</summary>
    public static bool IsTrivial(string pattern) =>
        pattern is "" or ".*" or "^.*$" or "^.*" or ".*$" or "^" or "$" or "^$|.*" or @"[\s\S]*" or @"^[\s\S]*$";

    /// <summary>The .NET expression, or null if .NET has no equivalent.</summary>
    public static Regex? Compile(string pattern)
    {
        try
        {
            // A timeout protects against hostile expressions.
            return new Regex(pattern, RegexOptions.CultureInvariant, Limit);
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
}
