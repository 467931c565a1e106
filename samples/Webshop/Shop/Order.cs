using Billink.Orders;

namespace Webshop.Shop;

/// <summary>An order of the shop.</summary>
/// <param name="Number">The number.</param>
/// <param name="Lines">The products and their quantities.</param>
/// <param name="Shopper">The shopper.</param>
internal sealed record Order(string Number, IReadOnlyList<(Product Product, int Quantity)> Lines, Shopper Shopper)
{
    /// <summary>The workflow that the shop agreed on with Billink.</summary>
    public const int Workflow = 1;

    private const decimal VatRate = 21;

    public OrderState State { get; init; } = OrderState.Pending;

    /// <summary>What happened, oldest first.</summary>
    public IReadOnlyList<string> History { get; init; } = [];

    /// <summary>The total in euro, with VAT.</summary>
    public decimal Total => ToBillink().TotalAmount;

    /// <summary>Returns the order with every amount that Billink takes.</summary>
    public BillinkOrder ToBillink() => new()
    {
        Number = Number,
        Lines =
        [
            .. Lines.Select(line => new BillinkOrderLine
            {
                Code = line.Product.Code,
                Name = line.Product.Name,
                UnitPrice = line.Product.Price,
                VatRate = VatRate,
                Quantity = line.Quantity,
            }),
        ],
    };
}
