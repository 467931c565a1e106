using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Reconciliation;

namespace Billink.Sandbox.Services.Documents;

/// <summary>A reconciliation invoice as PDF.</summary>
internal static class ReconciliationInvoicePdf
{
    public static byte[] Of(ReconciliationInvoice invoice, Merchant merchant)
    {
        var pdf = new PdfDocument($"Reconciliation invoice {invoice.Number}");
        pdf.Add("Billink sandbox (unofficial)");
        pdf.Add($"Reconciliation invoice {invoice.Number}");
        pdf.Add($"Reconciliation id {invoice.ReconciliationId}");
        pdf.Add(invoice.Date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
        pdf.Add(merchant.CompanyName ?? merchant.Username);
        pdf.Add();
        pdf.Add("Order", "EUR");
        foreach (var line in invoice.Lines.OrderBy(line => line.Id))
            pdf.Add(line.PublicNumber, Amount(line.Amount));
        pdf.Add();
        pdf.Add("Total", Amount(invoice.Amount));
        return pdf.ToArray();
    }

    private static string Amount(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
