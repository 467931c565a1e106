using System.Globalization;
using System.Text;

namespace Billink.Cli.Terminals;

/// <summary>
/// Writes characters that a terminal obeys, or that change how a text reads, as <c>\u001B</c>: control characters, and the invisible ones
/// that turn its direction.
/// </summary>
internal static class VisibleText
{
    // Scripts of India and emoji need them.
    private const int ZeroWidthNonJoiner = 0x200C;
    private const int ZeroWidthJoiner = 0x200D;

    /// <summary>The text in one line.</summary>
    public static string OfLine(string text) =>
        Of(text).Replace("\r", "\\r", StringComparison.Ordinal).Replace("\n", "\\n", StringComparison.Ordinal);

    /// <summary>The text with its lines.</summary>
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        var at = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            var isEndOfLine = rune.Value == '\r' && at + 1 < text.Length && text[at + 1] == '\n';
            at += rune.Utf16SequenceLength;
            if (isEndOfLine || !IsHidden(rune))
            {
                visible.Append(rune);
                continue;
            }

            foreach (var unit in rune.ToString())
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)unit:X4}");
        }

        return visible.ToString();
    }

    private static bool IsHidden(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control => rune.Value is not ('\n' or '\t'),
        UnicodeCategory.Format => rune.Value is not (ZeroWidthNonJoiner or ZeroWidthJoiner),
        UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        _ => false,
    };
}
