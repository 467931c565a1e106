using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Billink.OpenEnums;

namespace Billink.Xml;

/// <summary>The text forms of v1 values (the formats of <c>spec/README.md</c>). An empty text means no value.</summary>
internal static class XmlFormats
{
    public const string DecimalForm = "an amount such as 12.50";
    public const string IntegerForm = "a whole number";
    public const string DateForm = "a date, dd-mm-yyyy";
    public const string FlagForm = "1 or 0";
    public const string YesNoForm = "Y or N";

    private const NumberStyles DecimalStyle =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands
        | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromDecimal(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromInteger(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromDate(DateOnly? value) => value is { } date ? XmlDate.Write(date) : null;

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromFlag(bool? value) => value is null ? null : value.Value ? "1" : "0";

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromYesNo(bool? value) => value is null ? null : value.Value ? "Y" : "N";

    public static decimal? ToDecimal(string? text) => TryDecimal(text, out var value) ? value : throw Malformed(DecimalForm);

    public static int? ToInteger(string? text) => TryInteger(text, out var value) ? value : throw Malformed(IntegerForm);

    public static DateOnly? ToDate(string? text) => TryDate(text, out var value) ? value : throw Malformed(DateForm);

    public static bool? ToFlag(string? text) => TryFlag(text, out var value) ? value : throw Malformed(FlagForm);

    public static bool? ToYesNo(string? text) => TryYesNo(text, out var value) ? value : throw Malformed(YesNoForm);

    /// <summary>Reads a value of an open enumeration; null when the text is empty.</summary>
    public static T? ToEnumeration<T>(string? text)
        where T : struct, ITextEnum<T> => IsEmpty(text) ? null : T.Of(text);

    /// <summary>Reads a text; false if it is malformed, and null if it is empty.</summary>
    public static bool TryDecimal(string? text, out decimal? value)
    {
        value = decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out var parsed) && HasWholeGroups(text) ? parsed : null;
        return value is not null || IsEmpty(text);
    }

    /// <inheritdoc cref="TryDecimal"/>
    public static bool TryInteger(string? text, out int? value)
    {
        value = int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var parsed) ? parsed : null;
        return value is not null || IsEmpty(text);
    }

    /// <inheritdoc cref="TryDecimal"/>
    public static bool TryDate(string? text, out DateOnly? value)
    {
        value = XmlDate.TryRead(text, out var parsed) ? parsed : null;
        return value is not null || IsEmpty(text);
    }

    /// <inheritdoc cref="TryDecimal"/>
    public static bool TryFlag(string? text, out bool? value) => TryBoolean(text, "1", "0", out value);

    /// <inheritdoc cref="TryDecimal"/>
    public static bool TryYesNo(string? text, out bool? value) => TryBoolean(text, "Y", "N", out value);

    // .NET accepts a comma anywhere before the decimal point, and would read 12,50 as 1250.
    private static bool HasWholeGroups(ReadOnlySpan<char> amount)
    {
        if (!amount.Contains(','))
            return true;
        var point = amount.IndexOf('.');
        var whole = (point < 0 ? amount : amount[..point]).Trim().TrimStart("+-");
        var first = whole.IndexOf(',');
        if (first is 0 or > 3)
            return false;
        for (var rest = whole[first..]; !rest.IsEmpty; rest = rest[4..])
        {
            if (rest.Length < 4 || rest[0] != ',' || rest[1..4].Contains(','))
                return false;
        }

        return true;
    }

    private static bool TryBoolean(string? text, string yes, string no, out bool? value)
    {
        var trimmed = text.AsSpan().Trim();
        value = trimmed.Equals(yes, StringComparison.OrdinalIgnoreCase) ? true
            : trimmed.Equals(no, StringComparison.OrdinalIgnoreCase) ? false
            : null;
        return value is not null || trimmed.IsEmpty;
    }

    private static bool IsEmpty([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    private static FormatException Malformed(string expected) => new($"expected {expected}");
}
