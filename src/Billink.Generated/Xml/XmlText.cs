using System.Diagnostics.CodeAnalysis;
using System.Globalization;

namespace Billink.Xml;

/// <summary>The text forms of v1 values (the formats of <c>spec/README.md</c>). An empty text is no value.</summary>
internal static class XmlText
{
    private const NumberStyles DecimalStyle =
        NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint | NumberStyles.AllowThousands | NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite;

    private static readonly string[] DateForms = ["dd-MM-yyyy", "yyyy-MM-dd"];

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromDecimal(decimal? value) => value?.ToString(CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromInteger(int? value) => value?.ToString(CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromDate(DateOnly? value) => value?.ToString(DateForms[0], CultureInfo.InvariantCulture);

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromFlag(bool? value) => value is null ? null : value.Value ? "1" : "0";

    [return: NotNullIfNotNull(nameof(value))]
    public static string? FromYesNo(bool? value) => value is null ? null : value.Value ? "Y" : "N";

    public static decimal? ToDecimal(string? text) => IsEmpty(text) ? null
        : decimal.TryParse(text, DecimalStyle, CultureInfo.InvariantCulture, out var value) ? value
        : throw Malformed("an amount such as 12.50");

    public static int? ToInteger(string? text) => IsEmpty(text) ? null
        : int.TryParse(text, NumberStyles.Integer, CultureInfo.InvariantCulture, out var value) ? value
        : throw Malformed("a whole number");

    public static DateOnly? ToDate(string? text) => IsEmpty(text) ? null
        : DateOnly.TryParseExact(text, DateForms, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces, out var value) ? value
        : throw Malformed("a date, dd-mm-yyyy");

    public static bool? ToFlag(string? text) => IsEmpty(text) ? null : text.Trim() switch
    {
        "1" => true,
        "0" => false,
        _ => throw Malformed("1 or 0"),
    };

    public static bool? ToYesNo(string? text) => IsEmpty(text) ? null : text.Trim() switch
    {
        "Y" or "y" => true,
        "N" or "n" => false,
        _ => throw Malformed("Y or N"),
    };

    private static bool IsEmpty([NotNullWhen(false)] string? text) => string.IsNullOrWhiteSpace(text);

    private static FormatException Malformed(string expected) => new($"expected {expected}");
}
