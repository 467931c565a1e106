namespace Billink.Validation;

/// <summary>Properties of a text on the wire.</summary>
internal static class WireText
{
    /// <summary>The number of characters: code points, as JSON Schema and XML Schema count.</summary>
    public static int Length(string text)
    {
        var length = text.Length;
        for (var at = IndexOfSurrogate(text); at >= 0 && at + 1 < text.Length; at++)
        {
            if (!char.IsSurrogatePair(text[at], text[at + 1]))
                continue;
            length--;
            at++;
        }

        return length;
    }

    /// <summary>Whether a text has half of a surrogate pair, which UTF-8 can't represent.</summary>
    public static bool HasHalfOfPair(string text)
    {
        for (var at = IndexOfSurrogate(text); at >= 0 && at < text.Length; at++)
        {
            if (!char.IsSurrogate(text[at]))
                continue;
            if (at + 1 == text.Length || !char.IsSurrogatePair(text[at], text[at + 1]))
                return true;
            at++;
        }

        return false;
    }

    /// <summary>The first character that XML 1.0 doesn't allow, except half of a surrogate pair; null if there is none.</summary>
    public static char? ControlCharacter(string? text)
    {
        foreach (var letter in text ?? "")
        {
            if (letter is (< ' ' and not ('\t' or '\n' or '\r')) or '\uFFFE' or '\uFFFF')
                return letter;
        }

        return null;
    }

    private static int IndexOfSurrogate(string text) => text.AsSpan().IndexOfAnyInRange('\uD800', '\uDFFF');
}
