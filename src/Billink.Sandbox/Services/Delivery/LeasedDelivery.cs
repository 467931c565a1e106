using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>A delivery that this sandbox has leased, to send it.</summary>
/// <param name="Delivery">The delivery.</param>
/// <param name="Secret">The merchant's secret. Null if there is none.</param>
internal sealed record LeasedDelivery(WebhookDelivery Delivery, string? Secret);
