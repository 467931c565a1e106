using Microsoft.Extensions.Logging;

namespace Billink.AspNetCore.Webhooks;

/// <summary>Acknowledges the events that an application has no handler for, if it has handlers for other events.</summary>
/// <typeparam name="TWebhook">The payload.</typeparam>
internal sealed class IgnoringHandler<TWebhook>(ILogger<WebhookProcessor> logger) : IBillinkWebhookHandler<TWebhook>
    where TWebhook : class
{
    public Task HandleAsync(BillinkWebhookDelivery<TWebhook> delivery, CancellationToken cancellationToken)
    {
        WebhookLog.Ignored(logger, delivery.Id, WebhookEvent.NameOf(delivery.Webhook));
        return Task.CompletedTask;
    }
}
