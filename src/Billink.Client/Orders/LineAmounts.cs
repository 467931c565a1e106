namespace Billink.Orders;

/// <summary>Rounds amounts, and checks the ranges of the values that amounts are computed from.</summary>
internal static class LineAmounts
{
    // The lowest rate of the European Union is 2.1%, so a lower value is a factor.
    private const decimal LowestRate = 2;

    public static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);

    public static decimal NotNegative(decimal value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(value, name);
        return value;
    }

    public static decimal Percentage(decimal value, string name) => value is 0 or (>= LowestRate and < 100)
        ? value
        : throw new ArgumentOutOfRangeException(name, value, "A VAT rate is a percentage: 21 for 21%, 0 for none.");
}
