namespace Billink.AspNetCore.Webhooks;

/// <summary>
/// Handles deliveries. Made anew for each, in a scope of its own. When it returns, the delivery counts as handled and Billink is told so;
/// when it throws, Billink and the
/// inbox try again.
/// </summary>
/// <typeparam name="TWebhook">
/// <see cref="V2.OrderWebhook"/>, <see cref="V2.SessionWebhook"/>, or <see cref="Billink.Webhooks.BillinkUnknownMessage"/> for what is
/// neither.
/// </typeparam>
public interface IBillinkWebhookHandler<TWebhook>
    where TWebhook : class
{
    /// <summary>Handles one delivery.</summary>
    /// <param name="delivery">The delivery. Known or not: a new event comes with its name, and <c>IsKnown</c> is false.</param>
    /// <param name="cancellationToken">Cancelled when the lease is about to end: stop, somebody else will take it over.</param>
    /// <returns>Done.</returns>
    Task HandleAsync(BillinkWebhookDelivery<TWebhook> delivery, CancellationToken cancellationToken);
}
