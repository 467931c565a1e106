using System.Globalization;

namespace Billink.Sandbox.Services.Outbox;

/// <summary>
/// Amsterdam local time. It uses the rule of the European Union instead of the machine's time zone data, which small containers lack.
/// </summary>
internal static class AmsterdamTime
{
    /// <summary>Formats a time as order webhooks do: <c>yyyy-mm-dd hh:mm:ss</c>.</summary>
    public static string Write(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        var isSummer = utc >= Change(utc.Year, month: 3) && utc < Change(utc.Year, month: 10);
        return utc.AddHours(isSummer ? 2 : 1).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>Clocks change at one o'clock UTC on the last Sunday of a month with 31 days.</summary>
    private static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
