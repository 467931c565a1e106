using System.Globalization;

namespace Billink.Sandbox.Services.Outbox;

/// <summary>Amsterdam local time, by the rule of the European Union and not by the machine's time zone data, which small containers lack.</summary>
internal static class AmsterdamTime
{
    /// <summary>As order webhooks write it: <c>yyyy-mm-dd hh:mm:ss</c>.</summary>
    public static string Write(DateTimeOffset time)
    {
        var utc = time.UtcDateTime;
        var isSummer = utc >= Change(utc.Year, month: 3) && utc < Change(utc.Year, month: 10);
        return utc.AddHours(isSummer ? 2 : 1).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture);
    }

    /// <summary>One o'clock UTC on the last Sunday of a month that has 31 days.</summary>
    private static DateTime Change(int year, int month)
    {
        var last = new DateTime(year, month, 31, 1, 0, 0, DateTimeKind.Utc);
        return last.AddDays(-(int)last.DayOfWeek);
    }
}
