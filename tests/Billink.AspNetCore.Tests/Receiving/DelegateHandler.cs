using Billink.AspNetCore.Webhooks;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>A handler that calls a function of a test.</summary>
internal sealed class DelegateHandler<TWebhook>(
    Func<BillinkWebhookDelivery<TWebhook>, CancellationToken, Task> handle) : IBillinkWebhookHandler<TWebhook>
    where TWebhook : class
{
    public Task HandleAsync(BillinkWebhookDelivery<TWebhook> delivery, CancellationToken cancellationToken) =>
        handle(delivery, cancellationToken);
}
