using Billink.V2;
using Billink.Webhooks;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Asks Billink whether an unsigned message is true, as far as that can be asked.</summary>
internal static class WebhookConfirmation
{
    public static Task<bool> IsTrueAsync(IBillinkClient billink, BillinkWebhookMessage message, CancellationToken cancellationToken) =>
        message switch
        {
            BillinkOrderMessage order => IsTrueAsync(billink, order.Order, cancellationToken),
            BillinkSessionMessage session => IsTrueAsync(billink, session.Session, cancellationToken),
            _ => Task.FromResult(false),
        };

    // Order info says whether there is such an order and whether it is paid; the other events leave no trace in it.
    private static async Task<bool> IsTrueAsync(IBillinkClient billink, OrderWebhook order, CancellationToken cancellationToken)
    {
        var request = new OrderInfoRequest { Invoices = [new() { Number = order.InvoiceNumberClean, WorkflowNumber = order.WorkflowId }] };
        var reply = await billink.Orders.GetInfoAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        var info = reply.Invoices.FirstOrDefault(invoice => invoice.InvoiceNumber == order.InvoiceNumberClean);
        if (info is null || info.Status == InvoiceState.NotFound)
            return false;
        var saysPaid = order.Event == OrderWebhookEvent.OrderPaid || order.Event == OrderWebhookEvent.CustomerFullyPaid;
        return !saysPaid || info.Status == InvoiceState.Paid;
    }

    // A session that has gone on since was active once.
    private static async Task<bool> IsTrueAsync(IBillinkClient billink, SessionWebhook session, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(session.BillinkInvoiceNumber))
            return false;
        var request = new GetSessionStatusRequest { BillinkInvoiceNumber = session.BillinkInvoiceNumber };
        var reply = await billink.Sessions.GetStatusAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        return reply.Status == session.Status || session.Status == SessionStatus.Active;
    }
}
