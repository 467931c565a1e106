using System.Collections.ObjectModel;
using System.Diagnostics.CodeAnalysis;
using Billink.V2;

namespace Billink.Orders;

/// <summary>
/// An order whose amounts are computed from its lines: the totals always add up. <see cref="ToTransaction"/> is the order for a v2 session,
/// <see cref="ToV1Items"/> has the same lines for a v1 order.
/// </summary>
/// <remarks>
/// Amounts are in the currency of the order, with VAT, and rounded to cents, half away from zero: first the price of one, then the total
/// of each line (price of one × quantity), then the VAT of each line (from the line's total). The totals of the order are the sums of its
/// lines, so that they need no rounding.
/// </remarks>
/// <example>
/// <code>
/// var order = new BillinkOrder
/// {
///     Number = "2026-17",
///     Lines =
///     [
///         new() { Code = "SHOE-42", Name = "Shoes", UnitPrice = 60.50m, VatRate = 21, Quantity = 2 },
///         BillinkOrderLine.Shipping(4.95m, vatRate: 21),
///     ],
/// };
/// </code>
/// </example>
public sealed record BillinkOrder
{
    /// <summary>The shop's own number of the order.</summary>
    public required string Number { get; init; }

    /// <summary>The lines: products, shipping, fees.</summary>
    public required IReadOnlyList<BillinkOrderLine> Lines { get; init; }

    /// <summary>
    /// A discount on the whole order, such as a voucher: an amount with VAT, 0 or more. It is spread over the VAT rates of the order in
    /// proportion to their totals, and becomes one line for each rate. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public decimal Discount { get; init => field = LineAmounts.NotNegative(value, nameof(Discount)); }

    /// <summary>The name of discounts on the invoice. Default: <c>Discount</c>.</summary>
    public string DiscountName { get; init; } = "Discount";

    /// <summary>The country of the purchase as ISO 3166-1 alpha-2. Default: <c>NL</c>.</summary>
    public string CountryCode { get; init; } = "NL";

    /// <summary>The currency as ISO 4217. Default: <c>EUR</c>.</summary>
    public string Currency { get; init; } = "EUR";

    /// <summary>The shop's own number for the invoice, if it isn't the number of the order. Only in v2; the field is inferred.</summary>
    public string? CustomInvoiceId { get; init; }

    /// <summary>
    /// The total with VAT: the sum of all lines and discounts. Also the amount of a v1 check, <see cref="V1.CheckRequest.OrderAmount"/>.
    /// </summary>
    public decimal TotalAmount => TotalOf(AllLines());

    /// <summary>The VAT within <see cref="TotalAmount"/>: the sum of the VAT of all lines and discounts.</summary>
    public decimal TotalVatAmount => VatOf(AllLines());

    /// <summary>Returns the order for a v2 session, with every amount.</summary>
    /// <returns>The value of <see cref="CreateSessionRequest.Transaction"/>.</returns>
    public Transaction ToTransaction()
    {
        var lines = AllLines();
        return new Transaction
        {
            OrderNumber = Number,
            CustomInvoiceId = CustomInvoiceId,
            PurchaseCountry = CountryCode,
            PurchaseCurrency = Currency,
            TotalAmount = TotalOf(lines),
            TotalTaxAmount = VatOf(lines),
            OrderItems = [.. lines.Select(static line => line.ToItem())],
        };
    }

    /// <summary>
    /// Returns the lines of a v1 order, with prices with VAT. Billink computes the total from them: it is <see cref="TotalAmount"/>.
    /// </summary>
    /// <returns>The value of <see cref="V1.CreateOrderRequest.Items"/>.</returns>
    [SuppressMessage(
        "Design", "MA0016:Prefer using collection abstraction instead of implementation", Justification = "The type of Items.")]
    public Collection<V1.OrderItem> ToV1Items() => [.. AllLines().Select(static line => line.ToV1Item())];

    /// <summary>Returns the number, the total and the number of lines.</summary>
    /// <returns>A text that is safe to log.</returns>
    public override string ToString() =>
        FormattableString.Invariant($"{nameof(BillinkOrder)} {Number}: {TotalAmount:0.00} {Currency}, {Lines.Count} lines");

    private static decimal TotalOf(List<BillinkOrderLine> lines) => lines.Sum(static line => line.TotalAmount);

    private static decimal VatOf(List<BillinkOrderLine> lines) => lines.Sum(static line => line.VatAmount);

    private List<BillinkOrderLine> AllLines()
    {
        List<BillinkOrderLine> lines = [.. Lines.SelectMany(line => line.WithDiscountAsLine(DiscountName))];
        lines.AddRange(DiscountLines(lines));
        return lines;
    }

    private IEnumerable<BillinkOrderLine> DiscountLines(IReadOnlyList<BillinkOrderLine> lines)
    {
        if (Discount == 0)
            yield break;
        var rates = lines.GroupBy(static line => line.VatRate)
            .Select(static rate => (Rate: rate.Key, Total: rate.Sum(static line => line.TotalAmount)))
            .Where(static rate => rate.Total > 0)
            .ToList();
        // An order without a price has nothing to take off from: the discount makes its total negative, which the check of orders reports.
        if (rates.Count == 0)
            rates = [(Rate: 0, Total: 1)];
        var sum = rates.Sum(static rate => rate.Total);

        // The rounded share of all rates so far, less what they got: the parts add up to the discount.
        var (total, spread) = (0m, 0m);
        foreach (var rate in rates)
        {
            total += rate.Total;
            var part = LineAmounts.Round(Discount * total / sum) - spread;
            spread += part;
            if (part != 0)
                yield return BillinkOrderLine.DiscountOf(DiscountName, part, rate.Rate);
        }
    }
}
