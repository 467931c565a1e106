using System.Buffers;
using System.Globalization;
using System.Text;

namespace Billink.Json;

/// <summary>
/// Decodes JSON text, and replaces bytes that aren't UTF-8, and half of a surrogate pair, by U+FFFD. .NET's own reader
/// throws for them, so one invalid character would make an otherwise readable reply unreadable.
/// </summary>
internal static class JsonText
{
    private const int OnStack = 256;

    private const int Short = 64;

    /// <summary>Decodes the bytes between the quotes.</summary>
    /// <param name="text">The bytes between the quotes.</param>
    /// <param name="isEscaped">Whether they contain a backslash.</param>
    public static string Decode(ReadOnlySpan<byte> text, bool isEscaped) =>
        isEscaped ? Unescape(text)
        : text.Length <= Short ? DecodeShort(text)
        : Encoding.UTF8.GetString(text);

    /// <summary>Whether the bytes are valid text: UTF-8 without half of a surrogate pair.</summary>
    /// <param name="text">The bytes between the quotes.</param>
    public static bool IsWhole(ReadOnlySpan<byte> text) =>
        System.Text.Unicode.Utf8.IsValid(text)
        && (!text.Contains((byte)'\\') || !HasLoneSurrogate(Expand(text)));

    /// <summary>Replaces what can't be decoded in JSON, and keeps the rest as it is.</summary>
    /// <param name="json">A JSON value.</param>
    public static byte[] Repair(ReadOnlySpan<byte> json)
    {
        var repaired = Encoding.UTF8.GetBytes(Encoding.UTF8.GetString(json));
        for (var rest = repaired.AsSpan(); rest.IndexOf((byte)'\\') is var escape and >= 0;)
        {
            rest = rest[escape..];
            var length = !IsSurrogate(rest) ? 2 : IsPair(rest) ? 12 : 6;
            if (length == 6)
                "\\ufffd"u8.CopyTo(rest);
            rest = rest[length..];
        }

        return repaired;
    }

    private static bool IsSurrogate(ReadOnlySpan<byte> escape) => escape[1] is (byte)'u' && char.IsSurrogate(Code(escape.Slice(2, 4)));

    private static bool IsPair(ReadOnlySpan<byte> escape) =>
        escape.Length > 12 && escape[6..].StartsWith("\\u"u8) && char.IsSurrogatePair(Code(escape.Slice(2, 4)), Code(escape.Slice(8, 4)));

    // In one pass; GetString counts the characters first.
    private static string DecodeShort(ReadOnlySpan<byte> text)
    {
        Span<char> chars = stackalloc char[Short];
        return new string(chars[..Encoding.UTF8.GetChars(text, chars)]);
    }

    private static string Unescape(ReadOnlySpan<byte> text)
    {
        // An escape is never shorter than its decoded text.
        char[]? rented = null;
        var chars = text.Length <= OnStack ? stackalloc char[OnStack] : (rented = ArrayPool<char>.Shared.Rent(text.Length));
        var length = Expand(text, chars);
        ReplaceLoneSurrogates(chars[..length]);
        var decoded = new string(chars[..length]);
        if (rented is not null)
            ArrayPool<char>.Shared.Return(rented);
        return decoded;
    }

    private static ReadOnlySpan<char> Expand(ReadOnlySpan<byte> text)
    {
        var chars = new char[text.Length];
        return chars.AsSpan(0, Expand(text, chars));
    }

    private static int Expand(ReadOnlySpan<byte> text, Span<char> chars)
    {
        var length = 0;
        while (true)
        {
            var escape = text.IndexOf((byte)'\\');
            length += Encoding.UTF8.GetChars(escape < 0 ? text : text[..escape], chars[length..]);
            if (escape < 0)
                return length;
            var isCode = text[escape + 1] is (byte)'u';
            chars[length++] = isCode ? Code(text.Slice(escape + 2, 4)) : Plain(text[escape + 1]);
            text = text[(escape + (isCode ? 6 : 2))..];
        }
    }

    private static char Code(ReadOnlySpan<byte> digits) =>
        (char)ushort.Parse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);

    private static char Plain(byte letter) => letter switch
    {
        (byte)'b' => '\b',
        (byte)'f' => '\f',
        (byte)'n' => '\n',
        (byte)'r' => '\r',
        (byte)'t' => '\t',
        _ => (char)letter,
    };

    private static void ReplaceLoneSurrogates(Span<char> chars)
    {
        for (var lone = IndexOfLoneSurrogate(chars); lone >= 0; lone = IndexOfLoneSurrogate(chars))
        {
            chars[lone] = '\uFFFD';
            chars = chars[(lone + 1)..];
        }
    }

    private static bool HasLoneSurrogate(ReadOnlySpan<char> chars) => IndexOfLoneSurrogate(chars) >= 0;

    private static int IndexOfLoneSurrogate(ReadOnlySpan<char> chars)
    {
        for (var i = chars.IndexOfAnyInRange('\uD800', '\uDFFF'); i >= 0 && i < chars.Length; i++)
        {
            if (!char.IsSurrogate(chars[i]))
                continue;
            if (i + 1 == chars.Length || !char.IsSurrogatePair(chars[i], chars[i + 1]))
                return i;
            i++;
        }

        return -1;
    }
}
