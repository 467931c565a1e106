namespace Billink.AspNetCore.Inbox;

/// <summary>The deliveries of an inbox that aren't handled.</summary>
/// <param name="Unhandled">The number of deliveries that wait.</param>
/// <param name="OldestReceivedAt">When the oldest of them arrived; null if there is none.</param>
/// <param name="Failed">The number of deliveries that failed permanently.</param>
public sealed record WebhookInboxState(int Unhandled, DateTimeOffset? OldestReceivedAt, int Failed);
