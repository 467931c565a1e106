namespace Billink.Sandbox.Webhooks;

/// <summary>A delivery in somebody's hands.</summary>
/// <param name="Delivery">What to send.</param>
/// <param name="Secret">What to sign it with.</param>
internal sealed record Parcel(Delivery Delivery, string? Secret);
