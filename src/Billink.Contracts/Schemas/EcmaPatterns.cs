using System.Text.RegularExpressions;

namespace Billink.Contracts.Schemas;

/// <summary>Regular expressions of schemas: ECMA 262, as far as .NET understands it.</summary>
internal static class EcmaPatterns
{
    private static readonly TimeSpan Limit = TimeSpan.FromMilliseconds(50);

    /// <summary>Whether every text fits.</summary>
    public static bool IsTrivial(string pattern) =>
        pattern is "" or ".*" or "^.*$" or "^.*" or ".*$" or "^" or "$" or "^$|.*" or @"[\s\S]*" or @"^[\s\S]*$";

    /// <summary>The expression, or null where .NET has none like it.</summary>
    public static Regex? Compile(string pattern)
    {
        try
        {
            // Within bounds of time even where the expression is made to take forever.
            return new Regex(pattern, RegexOptions.CultureInvariant, Limit);
        }
        catch (ArgumentException)
        {
            return null;
        }
    }

    /// <summary>Whether a text fits; null where that can't be told.</summary>
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
