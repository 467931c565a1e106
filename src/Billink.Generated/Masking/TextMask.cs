using System.Net;
using System.Text.RegularExpressions;

namespace Billink.Masking;

/// <summary>Masks text such as a proxy's page: keeps the beginning, without tags, addresses and long numbers.</summary>
internal static partial class TextMask
{
    private const int Longest = 2000;

    public static string Apply(string text, MaskRules rules)
    {
        // Twice the length, because tags are removed.
        var beginning = text.Length <= 2 * Longest ? text : text[..(2 * Longest)];
        var words = Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(beginning, " ")), " ").Trim();
        var masked = Personal().Replace(rules.Scrub(words), MaskRules.Masked);
        return masked.Length <= Longest ? masked : masked[..Longest] + "…";
    }

    // Generated, because a program that compiles patterns contains all of .NET's regular expressions.
    [GeneratedRegex(
        @"<style\b.*?</style\s*>|<script\b.*?</script\s*>|<[^>]*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant,
        1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+|\d{6,}", RegexOptions.None, 1000)]
    private static partial Regex Personal();
}
