using System.Globalization;
using Billink.Orders;

namespace Billink.Client.Tests.Orders;

/// <summary>The amounts of an order are right to the cent.</summary>
public class BillinkOrderTests
{
    [Fact]
    public void A_line_has_the_price_of_one_its_vat_and_its_total()
    {
        var order = Order(new BillinkOrderLine { Code = "SHOE-42", Name = "Shoes", UnitPrice = 60.50m, VatRate = 21, Quantity = 2 });

        var transaction = order.ToTransaction();

        transaction.TotalAmount.ShouldBe(121.00m);
        transaction.TotalTaxAmount.ShouldBe(21.00m);
        var item = transaction.OrderItems.ShouldHaveSingleItem();
        (item.ProductAmount, item.ProductTaxAmount, item.TotalProductAmount).ShouldBe((60.50m, 10.50m, 121.00m));
        (item.Code, item.Name, item.Quantity, item.TaxRate).ShouldBe(("SHOE-42", "Shoes", 2m, 21m));
        (transaction.OrderNumber, transaction.PurchaseCountry, transaction.PurchaseCurrency).ShouldBe(("2026-17", "NL", "EUR"));
    }

    [Fact]
    public void A_price_without_vat_is_rounded_after_the_vat_is_added()
    {
        var line = new BillinkOrderLine { Code = "1", Name = "Nail", UnitPrice = 0.0335m, PriceIncludesVat = false, VatRate = 21 };

        line.UnitPriceIncludingVat.ShouldBe(0.04m);                     // 0.040535
        (line with { Quantity = 1000 }).TotalAmount.ShouldBe(40.00m);   // price of one × quantity, as the invoice shows it
    }

    [Theory]
    [InlineData("0.125", "0.13")]
    [InlineData("-0.125", "-0.13")]
    public void Half_a_cent_is_rounded_away_from_zero(string price, string expected) =>
        new BillinkOrderLine { Code = "1", Name = "x", UnitPrice = Number(price), VatRate = 0 }
            .UnitPriceIncludingVat.ShouldBe(Number(expected));

    [Fact]
    public void The_vat_of_a_line_is_computed_from_its_total()
    {
        var line = new BillinkOrderLine { Code = "1", Name = "Nail", UnitPrice = 0.05m, VatRate = 21, Quantity = 1000 };

        line.VatAmount.ShouldBe(8.68m);     // not 1000 × 0.01
    }

    [Fact]
    public void The_discount_of_a_line_is_a_line_of_its_own()
    {
        var order = Order(new BillinkOrderLine { Code = "1", Name = "Shoes", UnitPrice = 100m, VatRate = 21, Discount = 12.10m }) with
        {
            DiscountName = "Korting",
        };

        var items = order.ToTransaction().OrderItems;

        items.Count.ShouldBe(2);
        (items[1].Code, items[1].Name, items[1].TotalProductAmount, items[1].ProductTaxAmount)
            .ShouldBe(("0002", "Korting: Shoes", -12.10m, -2.10m));
        order.TotalAmount.ShouldBe(87.90m);
    }

    [Fact]
    public void A_discount_on_the_order_is_spread_over_its_vat_rates()
    {
        var order = new BillinkOrder
        {
            Number = "2026-17",
            Lines =
            [
                new() { Code = "1", Name = "Shoes", UnitPrice = 20m, VatRate = 21 },
                new() { Code = "2", Name = "Book", UnitPrice = 10m, VatRate = 9 },
            ],
            Discount = 5m,
        };

        var discounts = order.ToTransaction().OrderItems.Skip(2).Select(item => (item.TaxRate, item.TotalProductAmount));

        discounts.ShouldBe([(21m, -3.33m), (9m, -1.67m)]);
        order.TotalAmount.ShouldBe(25.00m);
    }

    [Fact]
    public void A_discount_on_nothing_makes_the_total_negative()
    {
        var order = Order(new BillinkOrderLine { Code = "1", Name = "Gift", UnitPrice = 0, VatRate = 21 }) with { Discount = 1 };

        order.TotalAmount.ShouldBe(-1m);
        order.ToString().ShouldBe("BillinkOrder 2026-17: -1.00 EUR, 1 lines");
    }

    [Fact]
    public void Shipping_is_a_line()
    {
        var item = Order(BillinkOrderLine.Shipping(4.95m, vatRate: 21, "Verzendkosten")).ToTransaction().OrderItems[0];

        (item.Code, item.Name, item.TotalProductAmount, item.ProductTaxAmount).ShouldBe(("0001", "Verzendkosten", 4.95m, 0.86m));
    }

    [Theory]
    [InlineData("0.21")]
    [InlineData("1.21")]
    [InlineData("-21")]
    [InlineData("100")]
    public void A_vat_rate_that_is_no_percentage_is_refused(string rate) => Should.Throw<ArgumentOutOfRangeException>(
        () => new BillinkOrderLine { Code = "1", Name = "x", UnitPrice = 1, VatRate = Number(rate) }).ParamName.ShouldBe("VatRate");

    [Fact]
    public void A_negative_quantity_or_discount_is_refused()
    {
        var line = new BillinkOrderLine { Code = "1", Name = "x", UnitPrice = 1, VatRate = 21 };

        Should.Throw<ArgumentOutOfRangeException>(() => line with { Quantity = -1 }).ParamName.ShouldBe("Quantity");
        Should.Throw<ArgumentOutOfRangeException>(() => line with { Discount = -1 }).ParamName.ShouldBe("Discount");
        Should.Throw<ArgumentOutOfRangeException>(() => Order(line) with { Discount = -1 }).ParamName.ShouldBe("Discount");
    }

    private static decimal Number(string text) => decimal.Parse(text, CultureInfo.InvariantCulture);

    private static BillinkOrder Order(BillinkOrderLine line) => new() { Number = "2026-17", Lines = [line] };
}
