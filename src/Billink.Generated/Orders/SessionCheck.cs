using Billink.V2;

namespace Billink.Orders;

/// <summary>Checks the order of a v2 session.</summary>
internal static class SessionCheck
{
    public static void Check(CreateSessionRequest session, OrderFindings findings)
    {
        findings.Country("billingAddress.countryCode", session.BillingAddress?.CountryCode);
        findings.Country("shippingAddress.countryCode", session.ShippingAddress?.CountryCode);
        if (session.Transaction is { } transaction)
            Check(transaction, findings);
    }

    private static void Check(Transaction transaction, OrderFindings findings)
    {
        findings.Country("transaction.purchaseCountry", transaction.PurchaseCountry);
        findings.Amount("transaction.totalAmount", transaction.TotalAmount);
        findings.Cents("transaction.totalTaxAmount", transaction.TotalTaxAmount);
        var (total, vat, canCompute) = (0m, 0m, OrderFindings.CanCompute(transaction.TotalAmount, transaction.TotalTaxAmount));
        for (var i = 0; i < transaction.OrderItems?.Count; i++)
        {
            if (transaction.OrderItems[i] is not { } item)
                continue;
            if (!OrderFindings.CanCompute(item.ProductAmount, item.ProductTaxAmount, item.TotalProductAmount, item.TaxRate, item.Quantity))
            {
                canCompute = false;
                continue;
            }

            findings.Enter("transaction.orderItems", i);
            Check(item, findings);
            findings.Leave();
            total += item.TotalProductAmount;
            vat += VatIn(item.TotalProductAmount, item.TaxRate);
        }

        if (!canCompute || transaction.OrderItems is not { Count: > 0 } items)
            return;
        findings.Equal("transaction.totalAmount", transaction.TotalAmount, total, OrderFindings.HalfCent, "the lines add up to");
        // Shops round the VAT of each line, of each piece or of the whole order.
        var tolerance = items.Sum(static item => item is null ? 0 : Math.Max(1, Math.Abs(item.Quantity))) * OrderFindings.HalfCent;
        findings.Equal(
            "transaction.totalTaxAmount",
            transaction.TotalTaxAmount,
            vat,
            tolerance + OrderFindings.HalfCent,
            "the VAT of the lines is");
    }

    private static void Check(OrderItem item, OrderFindings findings)
    {
        findings.NotNegative("quantity", item.Quantity);
        findings.NotNegative("taxRate", item.TaxRate);
        findings.Cents("productAmount", item.ProductAmount);
        findings.Cents("totalProductAmount", item.TotalProductAmount);
        // A price of one is rounded, so that a line may differ by half a cent for each piece.
        findings.Equal(
            "totalProductAmount",
            item.TotalProductAmount,
            item.ProductAmount * item.Quantity,
            (Math.Abs(item.Quantity) + 1) * OrderFindings.HalfCent,
            "{0:0.####} × {1} is",
            item.Quantity,
            item.ProductAmount);
        findings.Equal(
            "productTaxAmount",
            item.ProductTaxAmount,
            VatIn(item.ProductAmount, item.TaxRate),
            2 * OrderFindings.HalfCent,
            "{0:0.####}% VAT within {1} is",
            item.TaxRate,
            item.ProductAmount);
    }

    private static decimal VatIn(decimal amount, decimal rate) => rate < 0 ? 0 : amount * rate / (100 + rate);
}
