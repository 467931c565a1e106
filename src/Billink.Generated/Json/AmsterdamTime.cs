using System.Globalization;

namespace Billink.Json;

/// <summary>
/// Amsterdam local time by the rules of the European Union. It doesn't use the machine's time zone data, because small containers have
/// none.
/// </summary>
internal static class AmsterdamTime
{
    private static readonly TimeZoneInfo Zone = TimeZoneInfo.CreateCustomTimeZone(
        "Europe/Amsterdam",
        TimeSpan.FromHours(1),
        "Amsterdam",
        "Central European Time",
        "Central European Summer Time",
        [
            TimeZoneInfo.AdjustmentRule.CreateAdjustmentRule(
                DateTime.MinValue.Date,
                DateTime.MaxValue.Date,
                TimeSpan.FromHours(1),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 2, 0, 0), month: 3, week: 5, DayOfWeek.Sunday),
                TimeZoneInfo.TransitionTime.CreateFloatingDateRule(new DateTime(1, 1, 1, 3, 0, 0), month: 10, week: 5, DayOfWeek.Sunday)),
        ]);

    /// <summary>Reads <c>yyyy-mm-dd hh:mm:ss</c>; null for anything else.</summary>
    public static DateTimeOffset? Read(string? text) =>
        DateTime.TryParseExact(text, "yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture, DateTimeStyles.None, out var local)
        && local.Year is > 1 and < 9999
            ? new DateTimeOffset(local, Zone.GetUtcOffset(local))
            : null;

    /// <summary>Writes what <see cref="Read"/> reads.</summary>
    public static string Write(DateTimeOffset time) =>
        TimeZoneInfo.ConvertTime(time, Zone).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
}
