using Billink.V2;

namespace Billink.Orders;

/// <summary>A line of an order: a product, the shipping or a fee. Its amounts are computed from the price of one.</summary>
public sealed record BillinkOrderLine
{
    private const string ShippingCode = "0001";
    private const string DiscountCode = "0002";

    /// <summary>The article number.</summary>
    public required string Code { get; init; }

    /// <summary>The name of the article, as the invoice shows it.</summary>
    public required string Name { get; init; }

    /// <summary>More about the article. Only in v2. Default: null.</summary>
    public string? Description { get; init; }

    /// <summary>
    /// The price of one, with or without VAT as <see cref="PriceIncludesVat"/> says. It may have more than two decimals; it is rounded to
    /// cents after VAT is added. Negative for money that the customer gets back, such as a deposit.
    /// </summary>
    public required decimal UnitPrice { get; init; }

    /// <summary>Whether <see cref="UnitPrice"/> and <see cref="Discount"/> are with VAT. Default: true.</summary>
    public bool PriceIncludesVat { get; init; } = true;

    /// <summary>The VAT rate as a percentage: 21 is 21%. 0 without VAT.</summary>
    /// <exception cref="ArgumentOutOfRangeException">
    /// The rate is negative, 100 or more, or more than 0 and less than 2, which is a factor (0.21, 1.21).
    /// </exception>
    public required decimal VatRate { get; init => field = LineAmounts.Percentage(value, nameof(VatRate)); }

    /// <summary>The quantity, 0 or more. It may be a fraction, such as 1.5 meters. Default: 1.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The quantity is negative.</exception>
    public decimal Quantity { get; init => field = LineAmounts.NotNegative(value, nameof(Quantity)); } = 1;

    /// <summary>
    /// A discount on the whole line, not on each piece: an amount, 0 or more, with or without VAT as <see cref="PriceIncludesVat"/> says.
    /// At Billink, it is a line of its own, with the name <see cref="BillinkOrder.DiscountName"/> and the name of the article. Default: 0.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The amount is negative.</exception>
    public decimal Discount { get; init => field = LineAmounts.NotNegative(value, nameof(Discount)); }

    /// <summary>The product's identifiers outside this shop. Only in v2. Default: null.</summary>
    public ProductIdentifiers? ProductIdentifiers { get; init; }

    /// <summary>The price of one with VAT, rounded to cents.</summary>
    public decimal UnitPriceIncludingVat => LineAmounts.Round(WithVat(UnitPrice));

    /// <summary>The total with VAT before <see cref="Discount"/>: <see cref="UnitPriceIncludingVat"/> × quantity, rounded.</summary>
    public decimal TotalAmount => LineAmounts.Round(UnitPriceIncludingVat * Quantity);

    /// <summary>The VAT within <see cref="TotalAmount"/>, rounded to cents.</summary>
    public decimal VatAmount => VatIn(TotalAmount);

    /// <summary>Creates the line of the shipping costs.</summary>
    /// <param name="price">The costs, with VAT.</param>
    /// <param name="vatRate">
    /// The VAT rate as a percentage. Shipping usually has the rate of the products that are shipped. For products with several rates, add a
    /// line for each rate.
    /// </param>
    /// <param name="name">The name that the invoice shows.</param>
    /// <returns>The line.</returns>
    public static BillinkOrderLine Shipping(decimal price, decimal vatRate, string name = "Shipping") =>
        new() { Code = ShippingCode, Name = name, UnitPrice = price, VatRate = vatRate };

    /// <summary>The line of a discount, which lowers the total.</summary>
    internal static BillinkOrderLine DiscountOf(string name, decimal amount, decimal vatRate) =>
        new() { Code = DiscountCode, Name = name, UnitPrice = -amount, VatRate = vatRate };

    /// <summary>The line, and its discount as a second line.</summary>
    internal IEnumerable<BillinkOrderLine> WithDiscountAsLine(string discountName)
    {
        yield return this;
        if (Discount > 0)
            yield return DiscountOf($"{discountName}: {Name}", LineAmounts.Round(WithVat(Discount)), VatRate);
    }

    internal OrderItem ToItem() => new()
    {
        Code = Code,
        Name = Name,
        Description = Description,
        Quantity = Quantity,
        TaxRate = VatRate,
        ProductAmount = UnitPriceIncludingVat,
        ProductTaxAmount = VatIn(UnitPriceIncludingVat),
        TotalProductAmount = TotalAmount,
        ProductIdentifiers = ProductIdentifiers,
    };

    internal V1.OrderItem ToV1Item() => new()
    {
        Code = Code,
        Description = Name,
        Quantity = Quantity,
        PriceIncludingVat = UnitPriceIncludingVat,
        VatRate = VatRate,
    };

    private decimal WithVat(decimal amount) => PriceIncludesVat ? amount : amount * (100 + VatRate) / 100;

    private decimal VatIn(decimal amount) => LineAmounts.Round(amount * VatRate / (100 + VatRate));
}
