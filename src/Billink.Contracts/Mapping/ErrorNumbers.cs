using System.Globalization;
using Billink.Contracts.Reading;

namespace Billink.Contracts.Mapping;

/// <summary>
/// The numbers of an enumeration of error codes: the code itself if it is unique; if several rows share it, the code times 100 plus
/// the row's position among them (400, then 40001 and 40002).
/// </summary>
internal static class ErrorNumbers
{
    /// <summary>The number of each row; null if the code isn't a whole number.</summary>
    public static IReadOnlyList<int?> Of(IReadOnlyList<ErrorCode> rows)
    {
        var totals = rows.GroupBy(static row => row.Code, StringComparer.Ordinal)
            .ToDictionary(static group => group.Key, static group => group.Count(), StringComparer.Ordinal);
        var seen = new Dictionary<string, int>(StringComparer.Ordinal);
        var numbers = new List<int?>(rows.Count);
        foreach (var row in rows)
        {
            seen[row.Code] = seen.TryGetValue(row.Code, out var before) ? before + 1 : 1;
            var isNumber = int.TryParse(row.Code, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var code)
                && code is > -1_000_000 and < 1_000_000;
            numbers.Add(!isNumber ? null : totals[row.Code] == 1 ? code : (code * 100) + seen[row.Code]);
        }

        return numbers;
    }
}
