namespace Billink.AspNetCore.Inbox;

/// <summary>The unhandled deliveries of an inbox.</summary>
/// <param name="Unhandled">The number of unhandled deliveries.</param>
/// <param name="OldestReceivedAt">When the oldest of them arrived; null if there is none.</param>
public sealed record WebhookInboxState(int Unhandled, DateTimeOffset? OldestReceivedAt);
