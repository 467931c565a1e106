using System.Globalization;
using Billink;
using Billink.V2;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Webshop.Shop;

namespace Webshop.Pages;

/// <summary>Every order of the shop. The office refunds several with one call.</summary>
public sealed class OrdersModel(IServiceProvider services) : PageModel
{
    private readonly IBillinkClient billink = services.GetRequiredService<IBillinkClient>();
    private readonly OrderStore orders = services.GetRequiredService<OrderStore>();

    internal IReadOnlyList<Order> Orders => orders.All;

    /// <summary>What Billink replied to the last action.</summary>
    [TempData]
    public string? Message { get; set; }

    public async Task<IActionResult> OnPostRefundAsync(IReadOnlyList<string> numbers, CancellationToken cancellationToken)
    {
        var chosen = numbers.Select(orders.Find).OfType<Order>().ToList();
        try
        {
            Message = chosen.Count > 0 ? await RefundAsync(chosen, cancellationToken) : "No order is chosen.";
        }
        catch (BillinkException exception)
        {
            Message = exception.Message;
        }

        return RedirectToPage();
    }

    /// <summary>Each order has an outcome of its own: Billink may refund some of them, and refuse the others.</summary>
    private async Task<string> RefundAsync(List<Order> chosen, CancellationToken cancellationToken)
    {
        var reply = await billink.Orders.CreditAsync(
            new CreditRequest
            {
                Invoices =
                [
                    .. chosen.Select(
                        order => new CreditInvoice { Number = order.Number, CreditAmount = order.Total, Description = "Returned" }),
                ],
            },
            cancellationToken: cancellationToken);
        var failed = reply.Failed().ToList();
        var refunded = chosen.ExceptBy(
            failed.Select(outcome => outcome.InvoiceNumber), order => order.Number, StringComparer.Ordinal).ToList();
        foreach (var order in refunded)
            orders.Record(order.Number, null, "Refunded");
        var failures = failed.Select(outcome => $"Order {outcome.InvoiceNumber}: {outcome.Message}");
        return string.Join(" ", [string.Create(CultureInfo.InvariantCulture, $"Refunded: {refunded.Count}."), .. failures]);
    }
}
