namespace Billink.Sandbox.Control;

/// <summary>How many webhooks an event made.</summary>
internal sealed record TriggerReply(int Deliveries);
