namespace Billink.Sandbox.Webhooks;

/// <summary>The sandbox may not send to an address.</summary>
internal sealed class WebhookRefusedException(string message) : Exception(message);
