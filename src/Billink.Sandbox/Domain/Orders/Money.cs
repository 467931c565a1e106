namespace Billink.Sandbox.Domain.Orders;

/// <summary>Amounts in euro.</summary>
internal static class Money
{
    /// <summary>More than any order, and small enough that no sum of a request overflows.</summary>
    public const decimal Maximum = 99_999_999.99m;

    /// <summary>Whether an amount can be part of an order.</summary>
    public static bool IsReasonable(decimal amount) => amount is >= -Maximum and <= Maximum;

    /// <summary>Whether an amount can be an order's total: at least a cent once it is rounded.</summary>
    public static bool IsPayable(decimal amount) => IsReasonable(amount) && Round(amount) > 0;

    /// <summary>The amount rounded to the cent, half away from zero.</summary>
    public static decimal Round(decimal amount) => Math.Round(amount, 2, MidpointRounding.AwayFromZero);
}
