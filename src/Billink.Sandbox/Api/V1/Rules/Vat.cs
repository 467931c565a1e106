using System.Globalization;

namespace Billink.Sandbox.Api.V1.Rules;

/// <summary>The VAT rates of an order line.</summary>
internal static class Vat
{
    // The union of the lists of two plugins. Billink's list isn't documented.
    private static readonly decimal[] Percentages = [0, 5, 6, 7, 9, 16, 19, 20, 21];

    /// <summary>The percentages as error 430 lists them.</summary>
    public static string Allowed { get; } = string
        .Join(", ", Percentages.Select(percentage => percentage.ToString(CultureInfo.InvariantCulture)));

    /// <summary>Reads a rate: a percentage (21) or a factor (1.21).</summary>
    /// <returns>The percentage. Null if there is no such rate.</returns>
    public static decimal? Percentage(decimal rate)
    {
        if (Percentages.Contains(rate))
            return rate;
        return rate is >= 1 and < 2 && Percentages.Contains((rate - 1) * 100) ? (rate - 1) * 100 : null;
    }
}
