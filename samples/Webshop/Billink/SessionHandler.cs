using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Webshop.Shop;

namespace Webshop.Billink;

/// <summary>Handles what Billink reports about sessions: also of a shopper who closes the page and never comes back.</summary>
internal sealed class SessionHandler(OrderStore orders) : IBillinkWebhookHandler<SessionWebhook>
{
    public Task HandleAsync(BillinkWebhookDelivery<SessionWebhook> delivery, CancellationToken cancellationToken)
    {
        var status = delivery.Webhook.Status;
        OrderState? state =
            status == SessionStatus.OrderCreated ? OrderState.Placed
            : status == SessionStatus.Failed ? OrderState.Declined
            : status == SessionStatus.Cancelled || status == SessionStatus.Expired ? OrderState.Cancelled
            : null;
        orders.Record(delivery.Webhook.InvoiceNumber, delivery.IsOutOfOrder ? null : state, $"Webhook: {status.Value}");
        return Task.CompletedTask;
    }
}
