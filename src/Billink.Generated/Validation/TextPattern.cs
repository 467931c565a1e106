using System.Text.RegularExpressions;

namespace Billink.Validation;

/// <summary>The form of a text. The regular expression is only made when a text is compared with it: most calls never do.</summary>
/// <param name="pattern">A regular expression over the whole text, without anchors.</param>
internal sealed class TextPattern(string pattern)
{
    // Far more than any pattern of the contracts takes; it bounds what a hostile text can cost.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private Regex? regex;

    public bool IsMatch(string text) => (regex ??= new Regex($@"^(?:{pattern})\z", RegexOptions.CultureInvariant, Timeout)).IsMatch(text);

    public override string ToString() => pattern;
}
