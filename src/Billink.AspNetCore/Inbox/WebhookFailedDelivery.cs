namespace Billink.AspNetCore.Inbox;

/// <summary>A delivery that failed permanently: its handler failed in every attempt.</summary>
/// <param name="Record">The delivery.</param>
/// <param name="Attempts">The number of attempts.</param>
/// <param name="FailedAt">When it was marked as failed.</param>
public sealed record WebhookFailedDelivery(WebhookRecord Record, int Attempts, DateTimeOffset FailedAt);
