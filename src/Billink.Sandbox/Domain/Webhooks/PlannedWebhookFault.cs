namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>Fault that the next event has on each of its channels.</summary>
internal sealed class PlannedWebhookFault
{
    public int Id { get; private set; }

    public required WebhookFault Kind { get; init; }
}
