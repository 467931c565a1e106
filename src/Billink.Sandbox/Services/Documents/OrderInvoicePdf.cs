using System.Globalization;
using Billink.Sandbox.Domain.Orders;

namespace Billink.Sandbox.Services.Documents;

/// <summary>The invoice of an order as PDF.</summary>
internal static class OrderInvoicePdf
{
    /// <summary>The path at which the invoice of an order can be downloaded.</summary>
    public static string PathOf(Order order) => $"/files/{order.FileId:N}.pdf";

    public static byte[] Of(Order order)
    {
        var (customer, address) = (order.Purchase.Customer, order.Purchase.BillingAddress);
        var pdf = new PdfDocument($"Invoice {order.PublicNumber}");
        pdf.Add("Billink sandbox (unofficial)");
        pdf.Add($"Invoice {order.PublicNumber}");
        pdf.Add((order.InvoicedAt ?? order.PlacedAt).ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
        pdf.Add();
        if (customer.CompanyName is { Length: > 0 } company)
            pdf.Add(company);
        pdf.Add(Join(customer.FirstName ?? customer.Initials, customer.LastName));
        pdf.Add(Join(address.Street, address.HouseNumber, address.HouseNumberExtension));
        pdf.Add(Join(address.PostalCode, address.City, address.CountryCode));
        pdf.Add();
        pdf.Add("Description", "EUR");
        foreach (var line in order.Purchase.Lines)
            pdf.Add(string.Create(CultureInfo.InvariantCulture,
                $"{line.Quantity:0.####} x {line.Description} ({line.VatPercentage:0.##}% VAT)"), Amount(line.Amount));
        pdf.Add();
        pdf.Add("Total", Amount(order.Total));
        pdf.Add("Credited", Amount(order.Credited));
        pdf.Add("Paid", Amount(order.Paid));
        pdf.Add("To be paid", Amount(order.OpenAmount));
        return pdf.ToArray();
    }

    private static string Join(
        params IEnumerable<string?> parts) => string.Join(' ', parts.Where(part => !string.IsNullOrWhiteSpace(part)));

    private static string Amount(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
