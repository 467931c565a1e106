using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Npgsql;

var connectionString = "";
DbConnection connection = null!;
DbWebhookInbox inbox = null!;
BillinkWebhookDelivery<OrderWebhook> delivery = null!;

internal sealed class OrderHandler : IBillinkWebhookHandler<OrderWebhook>
{
    public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class PaidHandler : IBillinkWebhookHandler<OrderWebhook>
{
    public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
}

internal sealed class HoldHandler : IBillinkWebhookHandler<OrderWebhook>
{
    public Task HandleAsync(BillinkWebhookDelivery<OrderWebhook> delivery, CancellationToken cancellationToken) => Task.CompletedTask;
}
