namespace Billink.Xml;

/// <summary>
/// Writes dates as <c>dd-mm-yyyy</c>, and reads <c>yyyy-mm-dd</c> too. Handwritten, because the framework's formatter and parser take
/// some ten milliseconds to start in a new process, more than the rest of a message.
/// </summary>
internal static class XmlDate
{
    private const int Length = 10;

    public static string Write(DateOnly date) => string.Create(Length, date, static (text, date) =>
    {
        WriteNumber(text[..2], date.Day);
        text[2] = '-';
        WriteNumber(text[3..5], date.Month);
        text[5] = '-';
        WriteNumber(text[6..], date.Year);
    });

    public static bool TryRead(ReadOnlySpan<char> text, out DateOnly date)
    {
        date = default;
        text = text.Trim();
        if (text.Length != Length)
            return false;

        var isYearFirst = text[4] == '-';
        var (first, second) = isYearFirst ? (4, 7) : (2, 5);
        if (text[first] != '-' || text[second] != '-'
            || !TryReadNumber(text[..first], out var start)
            || !TryReadNumber(text[(first + 1)..second], out var month)
            || !TryReadNumber(text[(second + 1)..], out var end))
        {
            return false;
        }

        var (year, day) = isYearFirst ? (start, end) : (end, start);
        if (year < 1 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
            return false;
        date = new DateOnly(year, month, day);
        return true;
    }

    private static void WriteNumber(Span<char> text, int number)
    {
        for (var i = text.Length - 1; i >= 0; i--)
        {
            text[i] = (char)('0' + (number % 10));
            number /= 10;
        }
    }

    private static bool TryReadNumber(ReadOnlySpan<char> text, out int number)
    {
        number = 0;
        foreach (var digit in text)
        {
            if (!char.IsAsciiDigit(digit))
                return false;
            number = (number * 10) + (digit - '0');
        }

        return true;
    }
}
