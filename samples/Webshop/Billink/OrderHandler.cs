using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Webshop.Shop;

namespace Webshop.Billink;

/// <summary>Handles what Billink reports about orders. The inbox calls it once for each event.</summary>
internal sealed class OrderHandler(OrderStore orders) : IBillinkWebhookHandler<OrderWebhook>
{
    public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
    {
        var webhook = delivery.Webhook;
        OrderState? state =
            webhook.Event == OrderWebhookEvent.OrderPlaced ? OrderState.Placed
            : webhook.Event == OrderWebhookEvent.OrderPaid ? OrderState.Paid
            : null; // other events are only shown
        orders.Record(webhook.InvoiceNumberClean, delivery.IsOutOfOrder ? null : state, $"Webhook: {webhook.Event.Value}");
        return Task.CompletedTask;
    }
}
