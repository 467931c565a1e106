using System.Globalization;
using Billink.Sandbox.Domain.Merchants;
using Billink.Sandbox.Domain.Reconciliation;

namespace Billink.Sandbox.Services.Documents;

/// <summary>A reconciliation invoice on paper.</summary>
internal static class ReconciliationInvoicePdf
{
    public static byte[] Of(ReconciliationInvoice invoice, Merchant merchant)
    {
        var paper = new PdfDocument($"Reconciliation invoice {invoice.Number}");
        paper.Add("Billink sandbox (unofficial)");
        paper.Add($"Reconciliation invoice {invoice.Number}");
        paper.Add($"Reconciliation id {invoice.ReconciliationId}");
        paper.Add(invoice.Date.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
        paper.Add(merchant.CompanyName ?? merchant.Username);
        paper.Add();
        paper.Add("Order", "EUR");
        foreach (var line in invoice.Lines.OrderBy(line => line.Id))
            paper.Add(line.PublicNumber, Amount(line.Amount));
        paper.Add();
        paper.Add("Total", Amount(invoice.Amount));
        return paper.ToArray();
    }

    private static string Amount(decimal amount) => amount.ToString("0.00", CultureInfo.InvariantCulture);
}
