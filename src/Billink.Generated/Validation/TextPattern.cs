using System.Text.RegularExpressions;

namespace Billink.Validation;

/// <summary>The pattern of a text. Its regular expression is created on first use, because most calls don't need it.</summary>
/// <param name="pattern">A regular expression over the whole text, without anchors.</param>
internal sealed class TextPattern(string pattern)
{
    // Far more time than any pattern of the contracts needs. It limits the cost of a hostile text.
    private static readonly TimeSpan Timeout = TimeSpan.FromSeconds(1);

    private Regex? regex;

    public bool IsMatch(string text) => (regex ??= new Regex($@"^(?:{pattern})\z", RegexOptions.CultureInvariant, Timeout)).IsMatch(text);

    public override string ToString() => pattern;
}
