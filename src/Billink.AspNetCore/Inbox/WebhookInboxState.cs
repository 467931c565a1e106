namespace Billink.AspNetCore.Inbox;

/// <summary>What waits in an inbox.</summary>
/// <param name="Unhandled">How many deliveries aren't handled yet.</param>
/// <param name="OldestReceivedAt">When the oldest of them came in; null when there is none.</param>
public sealed record WebhookInboxState(int Unhandled, DateTimeOffset? OldestReceivedAt);
