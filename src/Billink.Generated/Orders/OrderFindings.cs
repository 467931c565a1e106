using System.Globalization;
using Billink.Validation;

namespace Billink.Orders;

/// <summary>Collects what is wrong with an order.</summary>
internal sealed class OrderFindings
{
    /// <summary>The most that rounding an amount to cents changes it.</summary>
    public const decimal HalfCent = 0.005m;

    // More than any order, and small enough that no product of two amounts overflows.
    private const decimal Largest = 1_000_000_000;

    private List<BillinkViolation>? violations;
    private (string Name, int Index)? element;

    public IReadOnlyList<BillinkViolation> All => violations ?? [];

    public static string Text(decimal amount) => amount.ToString("0.00##", CultureInfo.InvariantCulture);

    /// <summary>Whether amounts can be multiplied and added; larger ones can't be meant.</summary>
    public static bool CanCompute(params ReadOnlySpan<decimal> amounts)
    {
        foreach (var amount in amounts)
        {
            if (amount is < -Largest or > Largest)
                return false;
        }

        return true;
    }

    /// <summary>Makes the following names members of an element of a list.</summary>
    public void Enter(string list, int index) => element = (list, index);

    /// <summary>Ends the element.</summary>
    public void Leave() => element = null;

    /// <summary>Checks an amount that is paid or credited: not negative, and in cents.</summary>
    public void Amount(string name, decimal amount)
    {
        NotNegative(name, amount);
        Cents(name, amount);
    }

    public void Amount(string name, decimal? amount)
    {
        if (amount is { } given)
            Amount(name, given);
    }

    public void NotNegative(string name, decimal value)
    {
        if (value < 0)
            Add(name, "must not be negative.");
    }

    public void Cents(string name, decimal? amount)
    {
        // Zeros at the end don't count: some shops send 36.3000.
        if (amount is { } given && decimal.Round(given, 2) != given)
            Add(name, $"has more than two decimals: {given.ToString(CultureInfo.InvariantCulture)}.");
    }

    /// <summary>Compares an amount with the computed one.</summary>
    /// <param name="name">The name of the amount.</param>
    /// <param name="amount">The amount.</param>
    /// <param name="computed">What it should be.</param>
    /// <param name="tolerance">The difference that rounding explains.</param>
    /// <param name="from">What it is computed from, as in <c>{0} × {1} is</c>.</param>
    /// <param name="first">The value of <c>{0}</c>.</param>
    /// <param name="second">The value of <c>{1}</c>.</param>
    public void Equal(
        string name, decimal amount, decimal computed, decimal tolerance, string from, decimal first = 0, decimal second = 0)
    {
        if (Math.Abs(amount - computed) <= tolerance)
            return;
        var source = string.Format(CultureInfo.InvariantCulture, from, first, Text(second));
        Add(name, $"is {Text(amount)}, but {source} {Text(decimal.Round(computed, 2, MidpointRounding.AwayFromZero))}.");
    }

    // The code isn't shown: in an address, it is personal.
    public void Country(string name, string? code)
    {
        if (!string.IsNullOrWhiteSpace(code) && !CountryCodes.Has(code))
            Add(name, "is no country code of ISO 3166-1.");
    }

    private void Add(string name, string message)
    {
        var path = element is { } place ? string.Create(CultureInfo.InvariantCulture, $"{place.Name}[{place.Index}].{name}") : name;
        (violations ??= []).Add(new BillinkViolation(path, message));
    }
}
