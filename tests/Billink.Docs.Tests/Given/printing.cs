using Billink.AspNetCore.Webhooks;
using Billink.V2;

internal sealed class PrintingHandler : IBillinkWebhookHandler<OrderWebhook>
{
    public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken)
    {
        Console.WriteLine($"{delivery.Webhook.InvoiceNumberClean}: {delivery.Webhook.Event}, signed: {delivery.IsSigned}");
        return Task.CompletedTask;
    }
}
