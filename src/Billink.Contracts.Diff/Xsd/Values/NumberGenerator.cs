using System.Globalization;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Values;

/// <summary>Generates numbers, preferably at limits.</summary>
/// <param name="random">The source of randomness.</param>
internal sealed class NumberGenerator(Random random)
{
    /// <summary>A number within the range of a type. It may still have too many digits.</summary>
    public string Make(ValueSpace space)
    {
        var isWhole = space.Code != XmlTypeCode.Decimal;
        var range = isWhole ? space.Range.OfWholeNumbers() : space.Range;
        var step = isWhole || space.MostFractionDigits == 0 ? 1m : 1m / Power(Math.Min(space.MostFractionDigits, random.Next(1, 4)));
        var digits = space.MostDigits < 18 ? Power(space.MostDigits) - 1 : 1_000_000_000_000m;
        var least = range.Least ?? Math.Min(-digits, (range.Most ?? 0) - 100);
        var most = range.Most ?? Math.Max(digits, (range.Least ?? 0) + 100);
        var value = random.Next(6) switch
        {
            0 => least,
            1 => most,
            2 => least + step,
            3 => most - step,
            4 => Math.Max(least, Math.Min(most, random.Next(-20, 200))),
            _ => least + Math.Floor((most - least) * (decimal)random.NextDouble()),
        };
        // As many decimal places as allowed.
        if (!isWhole && space.MostFractionDigits is > 0 and < 10 && random.Next(3) == 0)
            value = Math.Truncate(value / Power(space.MostFractionDigits)) + (1m / Power(space.MostFractionDigits));
        return value.ToString(CultureInfo.InvariantCulture);
    }

    /// <summary>A floating-point number.</summary>
    public string MakeFloating() => random.Next(5) switch
    {
        0 => "INF",
        1 => "NaN",
        2 => "-1.5e3",
        _ => ((random.NextDouble() - 0.5) * 2000).ToString(CultureInfo.InvariantCulture),
    };

    private static decimal Power(int digits)
    {
        var value = 1m;
        for (var i = 0; i < digits; i++)
            value *= 10;
        return value;
    }
}
