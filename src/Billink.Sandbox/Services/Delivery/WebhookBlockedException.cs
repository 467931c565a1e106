namespace Billink.Sandbox.Services.Delivery;

/// <summary>The sandbox may not send to an address.</summary>
internal sealed class WebhookBlockedException(string message) : Exception(message);
