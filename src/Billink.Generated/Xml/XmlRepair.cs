using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Billink.Xml;

/// <summary>
/// Replaces what XML can't hold by U+FFFD: bytes that aren't UTF-8, control characters, half of a surrogate pair. .NET's reader throws for
/// them, so one invalid character would make an otherwise readable reply unreadable.
/// </summary>
internal static class XmlRepair
{
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(1);

    private static readonly Regex Character = new(@"[\x00-\x08\x0B\x0C\x0E-\x1F\uFFFE\uFFFF]", RegexOptions.None, Limit);

    // &#x10FFFF; with some zeros.
    private const int LongestReference = 16;

    private static readonly Regex OtherEncoding = new(
        """^\s*<\?xml[^>]*\sencoding\s*=\s*["'](?!utf-8["'])""", RegexOptions.IgnoreCase, Limit);

    /// <summary>Repairs a body in UTF-8.</summary>
    /// <param name="body">The body.</param>
    /// <returns>The body, repaired; null if there is nothing to repair.</returns>
    public static ReadOnlyMemory<byte>? Of(ReadOnlyMemory<byte> body)
    {
        var text = Encoding.UTF8.GetString(body.Span);
        if (OtherEncoding.IsMatch(text))
            return null;
        var bytes = Encoding.UTF8.GetBytes(WithValidNames(WithValidReferences(Character.Replace(text, "\uFFFD"))));
        // No conditional operator, which would make an empty body of null.
        if (body.Span.SequenceEqual(bytes))
            return null;
        return bytes;
    }

    private static string WithValidReferences(string text)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;
        for (var at = text.IndexOf("&#", StringComparison.Ordinal); at >= 0; at = text.IndexOf("&#", at + 2, StringComparison.Ordinal))
        {
            var end = text.IndexOf(';', at, Math.Min(LongestReference, text.Length - at));
            if (end < 0 || IsValid(text.AsSpan(at + 2, end - at - 2)))
                continue;
            result.Append(text, copied, at - copied).Append('\uFFFD');
            copied = end + 1;
        }

        return result.Append(text, copied, text.Length - copied).ToString();
    }

    // Also true for a text that is no number, which stays malformed.
    private static bool IsValid(ReadOnlySpan<char> reference)
    {
        var isNumber = reference is ['x', ..]
            ? int.TryParse(reference[1..], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            : int.TryParse(reference, NumberStyles.None, CultureInfo.InvariantCulture, out code);
        return !isNumber
            || code is '\t' or '\n' or '\r' or (>= ' ' and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (> 0xFFFF and <= 0x10FFFF);
    }

    // A name can't have U+FFFD.
    private static string WithValidNames(string text) => string.Create(text.Length, text, static (result, text) =>
    {
        var isInTag = false;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is '<')
                isInTag = i + 1 < text.Length && text[i + 1] is not ('!' or '?');
            else if (text[i] is '>')
                isInTag = false;
            result[i] = isInTag && text[i] is '\uFFFD' ? '_' : text[i];
        }
    });
}
