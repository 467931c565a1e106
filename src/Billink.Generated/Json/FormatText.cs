using System.Globalization;
using System.Xml;

namespace Billink.Json;

/// <summary>The texts of values with a format.</summary>
internal static class FormatText
{
    public const string IsoDate = "yyyy-MM-dd";

    public const string DayMonthYear = "dd-MM-yyyy";

    private static readonly string[] OffsetForms =
        [
            "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFF'Z'",
            "yyyy-MM-dd HH:mm:ss.FFFFFFFzzz", "yyyy-MM-dd HH:mm:ss.FFFFFFF'Z'",
        ];

    public static string Of(Guid value) => value.ToString("D", CultureInfo.InvariantCulture);

    /// <summary>As in RFC 3339, with as many digits of a second as are needed.</summary>
    public static string Of(DateTimeOffset value) => value.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzzz", CultureInfo.InvariantCulture);

    public static string Of(DateOnly value, string form = IsoDate) => value.ToString(form, CultureInfo.InvariantCulture);

    public static string Of(TimeSpan value) => XmlConvert.ToString(value);

    public static string Of(Uri value) => value.OriginalString;

    public static string Of(BillinkDate value) => value.Text;

    public static string Of(BillinkDateTime value) => value.Text;

    public static string Of(bool value) => value ? "true" : "false";

    public static string Of(string value) => value;

    public static string Of(IFormattable value) => value.ToString(null, CultureInfo.InvariantCulture);

    public static DateTimeOffset? ToTime(string text) =>
        text.Length >= "2026-01-31T12:00".Length
        && DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value) ? value : null;

    /// <summary>Reads a date and time that has an offset.</summary>
    public static DateTimeOffset? ToTimeWithOffset(string text) =>
        DateTimeOffset.TryParseExact(text, OffsetForms, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var value)
            ? value
            : null;

    public static DateOnly? ToDate(string text, string form) =>
        DateOnly.TryParseExact(text, form, CultureInfo.InvariantCulture, DateTimeStyles.None, out var value) ? value : null;

    public static TimeSpan? ToDuration(string text)
    {
        try
        {
            return XmlConvert.ToTimeSpan(text);
        }
        catch (Exception exception) when (exception is FormatException or OverflowException)
        {
            return null;
        }
    }
}
