using System.Globalization;
using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Services.Documents;

/// <summary>The invoice of an order on paper.</summary>
internal static class OrderInvoicePdf
{
    public static byte[] Of(Order order)
    {
        var (customer, address) = (order.Purchase.Customer, order.Purchase.BillingAddress);
        var paper = new PdfDocument($"Invoice {order.PublicNumber}");
        paper.Add("Billink sandbox (unofficial)");
        paper.Add($"Invoice {order.PublicNumber}");
        paper.Add((order.InvoicedAt ?? order.PlacedAt).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
        paper.Add();
        if (customer.CompanyName is { Length: > 0 } company)
            paper.Add(company);
        paper.Add(Join(customer.FirstName ?? customer.Initials, customer.LastName));
        paper.Add(Join(address.Street, address.HouseNumber, address.HouseNumberExtension));
        paper.Add(Join(address.PostalCode, address.City, address.CountryCode));
        paper.Add();
        paper.Add("Description", "EUR");
        foreach (var line in order.Purchase.Lines)
            paper.Add(string.Create(CultureInfo.InvariantCulture, $"{line.Quantity:0.####} x {line.Description} ({line.VatPercentage:0.##}% VAT)"), Amount(line.Amount));
        paper.Add();
        paper.Add("Total", Amount(order.Total));
        paper.Add("Credited", Amount(order.Credited));
        paper.Add("Paid", Amount(order.Paid));
        paper.Add("To be paid", Amount(order.OpenAmount));
        return paper.ToArray();
    }

    private static string Join(params IEnumerable<string?> parts) => string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Amount(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
