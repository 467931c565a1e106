using System.Net;
using System.Text.RegularExpressions;

namespace Billink.Masking;

/// <summary>Masks what has no structure that the contract knows, as a proxy's page: its beginning, without tags, addresses and long numbers.</summary>
internal static partial class TextMask
{
    private const int Longest = 2000;

    public static string Apply(string text, MaskRules rules)
    {
        // Twice the length, as tags take their part.
        var beginning = text.Length <= 2 * Longest ? text : text[..(2 * Longest)];
        var words = Blank().Replace(WebUtility.HtmlDecode(Tag().Replace(beginning, " ")), " ").Trim();
        var masked = Personal().Replace(rules.Scrub(words), BillinkMask.Masked);
        return masked.Length <= Longest ? masked : masked[..Longest] + "…";
    }

    [GeneratedRegex(@"<(?<tag>style|script)\b.*?</\k<tag>\s*>|<[^>]*>", RegexOptions.Singleline | RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Blank();

    [GeneratedRegex(@"[^\s@]+@[^\s@]+|\d{6,}", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Personal();
}
