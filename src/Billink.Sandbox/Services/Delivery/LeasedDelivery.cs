using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>A delivery in somebody's hands.</summary>
/// <param name="Delivery">What to send.</param>
/// <param name="Secret">What to sign it with.</param>
internal sealed record LeasedDelivery(WebhookDelivery Delivery, string? Secret);
