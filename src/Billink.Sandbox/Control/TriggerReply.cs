namespace Billink.Sandbox.Control;

/// <summary>The number of webhooks that an event created.</summary>
internal sealed record TriggerReply(int Deliveries);
