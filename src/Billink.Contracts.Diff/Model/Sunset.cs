using System.Globalization;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Model;

/// <summary>The date on which a deprecated part is removed: <c>x-sunset</c>.</summary>
internal static class Sunset
{
    public const string Key = "x-sunset";

    /// <summary>Whether a part is removed before the date that was announced.</summary>
    public static bool IsSooner(SpecElement before, SpecElement now) => Date(now) < Date(before);

    private static DateTimeOffset? Date(SpecElement element) => element.Flag("deprecated")
        && DateTimeOffset.TryParse(element.Text(Key), CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var date)
            ? date
            : null;
}
