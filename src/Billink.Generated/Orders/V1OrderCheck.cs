using Billink.V1;

namespace Billink.Orders;

/// <summary>Checks a v1 order. Billink computes its total from its lines, so that only the lines and their prices count.</summary>
internal static class V1OrderCheck
{
    public static void Check(CreateOrderRequest order, OrderFindings findings)
    {
        findings.Country("COUNTRYCODE", order.CountryCode);
        findings.Country("DELIVERYCOUNTRYCODE", order.DeliveryCountryCode);
        findings.Amount("ORDERAMOUNT", order.OrderAmount);
        var (total, tolerance, canCompute) = (0m, OrderFindings.HalfCent, OrderFindings.CanCompute(order.OrderAmount ?? 0));
        for (var i = 0; i < order.Items?.Count; i++)
        {
            if (order.Items[i] is not { } item)
                continue;
            // Some shops send the quantity in ITEMQUANTITY.
            var quantity = item.Quantity ?? item.ItemQuantity ?? 1;
            if (!OrderFindings.CanCompute(item.PriceIncludingVat ?? 0, item.PriceExcludingVat ?? 0, item.VatRate, quantity))
            {
                canCompute = false;
                continue;
            }

            findings.Enter("ORDERITEMS", i);
            Check(item, quantity, findings);
            findings.Leave();
            total += quantity * (item.PriceIncludingVat ?? WithVat(item.PriceExcludingVat ?? 0, item.VatRate));
            tolerance += (Math.Abs(quantity) + 1) * OrderFindings.HalfCent;
        }

        if (canCompute && order is { OrderAmount: { } amount, Items.Count: > 0 })
            findings.Equal("ORDERAMOUNT", amount, total, tolerance, "the lines add up to");
    }

    /// <summary>The percentage of a rate, which v1 also accepts as a factor: 1.21 is 21%.</summary>
    public static decimal PercentageOf(decimal rate) => rate is >= 1 and < 2 ? (rate - 1) * 100 : rate;

    private static void Check(OrderItem item, decimal quantity, OrderFindings findings)
    {
        findings.NotNegative(item.Quantity is null ? "ITEMQUANTITY" : "ORDERQUANTITY", quantity);
        findings.NotNegative("BTW", item.VatRate);
        findings.Cents("PRICEINCL", item.PriceIncludingVat);
        findings.Cents("PRICEEXCL", item.PriceExcludingVat);
        if (item is { PriceIncludingVat: { } including, PriceExcludingVat: { } excluding })
        {
            findings.Equal(
                "PRICEINCL",
                including,
                WithVat(excluding, item.VatRate),
                3 * OrderFindings.HalfCent,
                "{1} with {0:0.####}% VAT is",
                PercentageOf(item.VatRate),
                excluding);
        }
    }

    private static decimal WithVat(decimal price, decimal rate) => price * (100 + PercentageOf(rate)) / 100;
}
