using System.Net;
using System.Text.RegularExpressions;

namespace Billink.Masking;

/// <summary>Masks text such as a proxy's page: keeps the beginning, without tags, addresses and long numbers.</summary>
internal static class TextMask
{
    private const int Longest = 2000;

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly Regex Tag = new(
        @"<(?<tag>style|script)\b.*?</\k<tag>\s*>|<[^>]*>",
        RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, Limit);

    private static readonly Regex Blank = new(@"\s+", RegexOptions.None, Limit);

    private static readonly Regex Personal = new(@"[^\s@]+@[^\s@]+|\d{6,}", RegexOptions.None, Limit);

    public static string Apply(string text, MaskRules rules)
    {
        // Twice the length, because tags are removed.
        var beginning = text.Length <= 2 * Longest ? text : text[..(2 * Longest)];
        var words = Blank.Replace(WebUtility.HtmlDecode(Tag.Replace(beginning, " ")), " ").Trim();
        var masked = Personal.Replace(rules.Scrub(words), MaskRules.Masked);
        return masked.Length <= Longest ? masked : masked[..Longest] + "…";
    }
}
