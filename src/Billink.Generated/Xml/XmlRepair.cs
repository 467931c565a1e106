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

    private static readonly Regex Reference = new(
        "&#(?:0*(?<decimal>[0-9]{1,7})|x0*(?<hex>[0-9a-fA-F]{1,6}));", RegexOptions.ExplicitCapture, Limit);

    // A name can't have U+FFFD.
    private static readonly Regex Tag = new("</?[^<>!?]*>", RegexOptions.None, Limit);

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
        var repaired = Tag.Replace(Reference.Replace(Character.Replace(text, "\uFFFD"), Allowed), WithoutReplacements);
        var bytes = Encoding.UTF8.GetBytes(repaired);
        // No conditional operator, which would make an empty body of null.
        if (body.Span.SequenceEqual(bytes))
            return null;
        return bytes;
    }

    private static string Allowed(Match reference)
    {
        var isDecimal = reference.Groups["decimal"].Success;
        var code = isDecimal
            ? int.Parse(reference.Groups["decimal"].ValueSpan, System.Globalization.CultureInfo.InvariantCulture)
            : int.Parse(reference.Groups["hex"].ValueSpan, System.Globalization.NumberStyles.AllowHexSpecifier, null);
        var isAllowed = code is '\t' or '\n' or '\r' or (>= ' ' and < 0xD800) or (>= 0xE000 and < 0xFFFE) or (> 0xFFFF and <= 0x10FFFF);
        return isAllowed ? reference.Value : "\uFFFD";
    }

    private static string WithoutReplacements(Match tag) => tag.Value.Replace('\uFFFD', '_');
}
