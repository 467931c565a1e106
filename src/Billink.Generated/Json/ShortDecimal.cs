namespace Billink.Json;

/// <summary>
/// Parses a decimal of up to 18 characters: digits, and at most one point between them. Nearly all amounts are such numbers, and .NET's
/// parser takes a quarter of the time of reading an order.
/// </summary>
internal static class ShortDecimal
{
    // A long holds that many digits.
    private const int Longest = 18;

    /// <summary>Parses a text.</summary>
    /// <returns>False if the text has another form, which may still be a number.</returns>
    public static bool TryParse(ReadOnlySpan<byte> text, out decimal number)
    {
        number = 0;
        if (text.Length > Longest)
            return false;
        var digits = 0L;
        var point = text.Length;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] is >= (byte)'0' and <= (byte)'9')
                digits = (digits * 10) + (text[i] - '0');
            else if (text[i] is (byte)'.' && point == text.Length)
                point = i;
            else
                return false;
        }

        if (point == 0 || point == text.Length - 1)
            return false;
        var scale = Math.Max(0, text.Length - point - 1);
        number = new decimal((int)digits, (int)(digits >> 32), hi: 0, isNegative: false, (byte)scale);
        return true;
    }
}
