namespace Billink.Sandbox.Services.Delivery;

/// <summary>The policy doesn't allow an address.</summary>
internal sealed class WebhookBlockedException(string message) : Exception(message);
