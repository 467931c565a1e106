using Billink;
using Billink.V2;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Webshop.Shop;

namespace Webshop.Pages;

/// <summary>An order: its state, here and at Billink, and what the shop's office does with it.</summary>
public sealed class OrderModel(IServiceProvider services) : PageModel
{
    private readonly IBillinkClient billink = services.GetRequiredService<IBillinkClient>();
    private readonly OrderStore orders = services.GetRequiredService<OrderStore>();

    internal Order Order { get; private set; } = null!;

    /// <summary>What Billink replied to the last action.</summary>
    [TempData]
    public string? Message { get; set; }

    /// <summary>The state at Billink. Null if Billink has no such order, or doesn't reply.</summary>
    public string? AtBillink { get; private set; }

    /// <summary>The state in words.</summary>
    public string StateText => Order.State switch
    {
        OrderState.Pending => "Waiting for Billink",
        OrderState.Placed => "Thank you. You pay afterwards.",
        OrderState.Declined => "You can't pay for this order afterwards.",
        OrderState.Cancelled => "The payment was cancelled.",
        _ => "Paid",
    };

    public override void OnPageHandlerExecuting(PageHandlerExecutingContext context)
    {
        if (orders.Find((string)context.RouteData.Values["number"]!) is { } order)
            Order = order;
        else
            context.Result = NotFound();
    }

    public async Task OnGetAsync(CancellationToken cancellationToken)
    {
        // The shopper may come back before the webhook arrives.
        if (Order.State is OrderState.Pending)
            Response.Headers["Refresh"] = "1";

        // The page also works while Billink doesn't reply.
        var info = await billink.Orders.TryGetInfoAsync(
            new OrderInfoRequest { Invoices = [new() { Number = Order.Number }] }, cancellationToken: cancellationToken);
        if (info.TryGetValue(out var reply) && reply.Invoices is [{ } invoice])
            AtBillink = invoice.Description;
    }

    public Task<IActionResult> OnPostShipAsync(CancellationToken cancellationToken) => ActAsync("Shipped", async () =>
    {
        var reply = await billink.Orders.StartWorkflowAsync(
            new StartWorkflowRequest { Invoices = [new() { Number = Order.Number }] }, cancellationToken: cancellationToken);
        return reply.ThrowIfAnyFailed().Statuses[0].Message;
    });

    public Task<IActionResult> OnPostRefundAsync(CancellationToken cancellationToken) => ActAsync("Refunded", async () =>
    {
        var reply = await billink.Orders.CreditAsync(
            new CreditRequest { Invoices = [new() { Number = Order.Number, CreditAmount = Order.Total, Description = "Returned" }] },
            cancellationToken: cancellationToken);
        return reply.ThrowIfAnyFailed().Statuses[0].Message;
    });

    public Task<IActionResult> OnPostHoldAsync(CancellationToken cancellationToken) => ActAsync("On hold for 7 days", async () =>
    {
        await billink.Orders.PutOnHoldAsync(
            new OnHoldRequest { InvoiceNumber = Order.Number, WorkflowNumber = Order.Workflow.ToString("0", null), Days = 7 },
            cancellationToken: cancellationToken);
        return "On hold.";
    });

    public Task<IActionResult> OnPostMessageAsync(string text, CancellationToken cancellationToken) => ActAsync("Message sent", async () =>
    {
        await billink.Orders.AddMessageAsync(
            new MessageRequest { InvoiceNumber = Order.Number, Message = text, WorkflowNumber = Order.Workflow },
            cancellationToken: cancellationToken);
        return "Billink has the message.";
    });

    /// <summary>Does something at Billink. A failure changes nothing in the shop.</summary>
    private async Task<IActionResult> ActAsync(string what, Func<Task<string?>> act)
    {
        try
        {
            Message = await act();
            orders.Record(Order.Number, null, what);
        }
        catch (BillinkException exception)
        {
            // The message has no personal data, and says what to do about an error that is documented.
            Message = exception.Message;
        }

        return RedirectToPage(new { number = Order.Number });
    }
}
