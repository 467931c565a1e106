namespace Billink.Sandbox.Webhooks;

/// <summary>Mischief that the next event has on each of its channels.</summary>
internal sealed class PlannedMischief
{
    public int Id { get; private set; }

    public required WebhookMischief Kind { get; init; }
}
