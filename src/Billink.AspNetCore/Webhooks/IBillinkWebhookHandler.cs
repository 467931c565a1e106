namespace Billink.AspNetCore.Webhooks;

/// <summary>
/// Handles deliveries. Each delivery has its own scope and its own instance. When the handler returns, the delivery counts as handled and
/// Billink receives HTTP 200. When it throws, Billink and the inbox try again.
/// </summary>
/// <typeparam name="TWebhook">
/// <see cref="V2.OrderWebhook"/>, <see cref="V2.SessionWebhook"/>, or <see cref="Billink.Webhooks.BillinkUnknownMessage"/> for other
/// messages.
/// </typeparam>
public interface IBillinkWebhookHandler<TWebhook>
    where TWebhook : class
{
    /// <summary>Handles one delivery.</summary>
    /// <param name="delivery">The delivery. An event that the contract doesn't know has its name, and <c>IsKnown</c> is false.</param>
    /// <param name="cancellationToken">Cancelled shortly before the lease ends. Stop then; the delivery is handled again.</param>
    /// <returns>A task that completes when the delivery is handled.</returns>
    Task HandleAsync(BillinkWebhookDelivery<TWebhook> delivery, CancellationToken cancellationToken);
}
