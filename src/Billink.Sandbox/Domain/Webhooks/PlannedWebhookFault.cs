namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>A fault that is planned for the next event, on each of its channels.</summary>
internal sealed class PlannedWebhookFault
{
    public int Id { get; private set; }

    public required WebhookFault Kind { get; init; }
}
