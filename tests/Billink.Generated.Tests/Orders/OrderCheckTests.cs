using System.Globalization;
using Billink.Orders;
using Billink.V2;

namespace Billink.Generated.Tests.Orders;

/// <summary>Wrong amounts and countries are found; amounts that only rounding explains aren't.</summary>
public class OrderCheckTests
{
    private static readonly OrderItem Item = new()
    {
        Code = "1", Name = "Shoes", Quantity = 2, TaxRate = 21,
        ProductAmount = 60.50m, ProductTaxAmount = 10.50m, TotalProductAmount = 121m,
    };

    private static readonly Transaction Order = new()
    {
        OrderNumber = "A-1", TotalAmount = 121m, TotalTaxAmount = 21m, OrderItems = [Item],
        PurchaseCountry = "NL", PurchaseCurrency = "EUR",
    };

    [Fact]
    public void An_order_that_adds_up_has_no_problem() => ProblemsOf(Order).ShouldBeEmpty();

    [Fact]
    public void The_total_is_compared_with_the_lines() => ProblemsOf(Order with { TotalAmount = 999m })
        .ShouldBe(["transaction.totalAmount is 999.00, but the lines add up to 121.00."]);

    [Fact]
    public void The_vat_of_the_order_is_compared_with_the_lines() => ProblemsOf(Order with { TotalTaxAmount = 500m })
        .ShouldBe(["transaction.totalTaxAmount is 500.00, but the VAT of the lines is 21.00."]);

    [Fact]
    public void A_line_is_compared_with_price_and_quantity() => ProblemsOf(Order with { OrderItems = [Item with { Quantity = 7 }] })
        .ShouldBe(["transaction.orderItems[0].totalProductAmount is 121.00, but 7 × 60.50 is 423.50."]);

    [Fact]
    public void The_vat_of_one_is_compared_with_the_rate() =>
        ProblemsOf(Order with { OrderItems = [Item with { ProductTaxAmount = 12.71m }] }).ShouldBe(
            ["transaction.orderItems[0].productTaxAmount is 12.71, but 21% VAT within 60.50 is 10.50."]);

    [Fact]
    public void Amounts_are_in_cents() => ProblemsOf(Order with { TotalAmount = 121.004m })
        .ShouldBe(["transaction.totalAmount has more than two decimals: 121.004."]);

    [Fact]
    public void Zeros_at_the_end_are_no_decimals() => ProblemsOf(Order with { TotalAmount = 121.0000m }).ShouldBeEmpty();

    [Fact]
    public void A_negative_total_and_quantity_are_found()
    {
        var item = Item with { Quantity = -2, TotalProductAmount = -121m };

        ProblemsOf(Order with { TotalAmount = -121m, TotalTaxAmount = -21m, OrderItems = [item] }).ShouldBe(
            ["transaction.totalAmount must not be negative.", "transaction.orderItems[0].quantity must not be negative."]);
    }

    [Fact]
    public void A_discount_is_a_line_with_a_negative_price()
    {
        var discount = Item with { Quantity = 1, ProductAmount = -12.10m, ProductTaxAmount = -2.10m, TotalProductAmount = -12.10m };

        ProblemsOf(Order with { TotalAmount = 108.90m, TotalTaxAmount = 18.90m, OrderItems = [Item, discount] }).ShouldBeEmpty();
    }

    [Fact]
    public void A_country_that_does_not_exist_is_found_without_showing_it() => ProblemsOf(Order with { PurchaseCountry = "XX" })
        .ShouldBe(["transaction.purchaseCountry is no country code of ISO 3166-1."]);

    // A shop without prices with VAT: 33.06 excl. × 3 = 99.18, 21% = 120.01, and 120.01 / 3 = 40.00.
    [Fact]
    public void A_rounded_price_of_one_is_accepted()
    {
        var item = Item with { Quantity = 3, ProductAmount = 40m, ProductTaxAmount = 6.94m, TotalProductAmount = 120.01m };

        ProblemsOf(Order with { TotalAmount = 120.01m, TotalTaxAmount = 20.83m, OrderItems = [item] }).ShouldBeEmpty();
    }

    [Fact]
    public void Amounts_that_no_order_has_are_not_computed()
    {
        var item = Item with { ProductAmount = decimal.MaxValue, Quantity = decimal.MaxValue };

        Should.NotThrow(() => ProblemsOf(Order with { OrderItems = [item] }));
    }

    [Fact]
    public void A_request_without_its_parts_has_no_problem()
    {
        var request = Session(Order) with { Transaction = null!, BillingAddress = null! };

        OrderCheck.Find(request).ShouldBeEmpty();
        OrderCheck.FindUnusual(request).ShouldBeEmpty();
        OrderCheck.Find(Session(Order with { OrderItems = null! })).ShouldBeEmpty();
        OrderCheck.Find(Session(Order with { OrderItems = [null!] })).Count.ShouldBe(2);
    }

    [Fact]
    public void Credits_and_payments_are_positive_and_in_cents()
    {
        var credit = new CreditRequest { Invoices = [new() { Number = "A-1", CreditAmount = -1.005m }] };
        var payment = new PaymentRequest { Invoices = [new() { Number = "A-1", Amount = 1m }, new() { Number = "A-2", Amount = 0.001m }] };

        Texts(credit).ShouldBe(
            ["invoices[0].creditAmount must not be negative.", "invoices[0].creditAmount has more than two decimals: -1.005."]);
        Texts(payment).ShouldBe(["invoices[1].amount has more than two decimals: 0.001."]);
    }

    [Theory]
    [InlineData("21")]
    [InlineData("1.21")]
    public void A_v1_order_may_have_a_percentage_or_a_factor(string rate)
    {
        var order = V1Order(new V1.OrderItem
        {
            Description = "Shoes",
            Quantity = 2,
            PriceExcludingVat = 50m,
            PriceIncludingVat = 60.50m,
            VatRate = decimal.Parse(rate, CultureInfo.InvariantCulture),
        });

        Texts(order).ShouldBeEmpty();
        OrderCheck.FindUnusual(order).ShouldBeEmpty();
    }

    [Fact]
    public void The_prices_and_the_total_of_a_v1_order_are_compared()
    {
        var order = V1Order(new V1.OrderItem
        {
            Description = "Shoes", Quantity = 3, PriceExcludingVat = 50m, PriceIncludingVat = 59.50m, VatRate = 21,
        }) with
        { CountryCode = "XX" };

        Texts(order).ShouldBe(
        [
            "COUNTRYCODE is no country code of ISO 3166-1.",
            "ORDERITEMS[0].PRICEINCL is 59.50, but 50.00 with 21% VAT is 60.50.",
            "ORDERAMOUNT is 121.00, but the lines add up to 178.50.",
        ]);
    }

    [Fact]
    public void A_vat_rate_of_no_served_country_is_unusual_and_no_problem()
    {
        var item = Item with { TaxRate = 25, ProductTaxAmount = 12.10m };
        var session = Session(Order with { TotalTaxAmount = 24.20m, OrderItems = [item] });

        Texts(session).ShouldBeEmpty();
        OrderCheck.FindUnusual(session).Select(note => $"{note.Path} {note.Message}")
            .ShouldBe(["transaction.orderItems[0].taxRate 25.00% is no VAT rate of the Netherlands, Belgium or Germany."]);
    }

    [Fact]
    public void Messages_are_the_same_in_every_culture()
    {
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("nl-NL");
        try
        {
            ProblemsOf(Order with { OrderItems = [Item with { Quantity = 2.5m }] })
                .ShouldBe(["transaction.orderItems[0].totalProductAmount is 121.00, but 2.5 × 60.50 is 151.25."]);
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    private static IEnumerable<string> ProblemsOf(Transaction order) => Texts(Session(order));

    private static IEnumerable<string> Texts(object request) =>
        OrderCheck.Find(request).Select(problem => $"{problem.Path} {problem.Message}");

    private static CreateSessionRequest Session(Transaction order) => new()
    {
        Client = new() { WorkflowNumber = "1" },
        Customer = new() { FirstName = "J", LastName = "J", Email = "j@shop.example", Mobile = "0612345678", Type = CustomerType.Private },
        BillingAddress = new() { Street = "x", HouseNumber = "1", PostalCode = "1234AB", City = "x", CountryCode = "NL" },
        Transaction = order,
    };

    private static V1.CreateOrderRequest V1Order(V1.OrderItem item) => new()
    {
        City = "x", CustomerType = V1.CustomerType.Private, Date = new DateOnly(2026, 11, 28), Email = "j@shop.example", HouseNumber = "1",
        Items = [item], LastName = "J", OrderNumber = "A-1", PhoneNumber = "0612345678", PostalCode = "1234AB", Street = "x",
        WorkflowNumber = 1, OrderAmount = 121m,
    };
}
