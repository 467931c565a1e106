namespace Billink.AspNetCore.Inbox;

/// <summary>The exclusive right to handle one delivery for a limited time. Only one lease exists for a subject.</summary>
/// <param name="Record">The delivery.</param>
/// <param name="Token">The token of this lease. Each lease has a new one.</param>
/// <param name="Attempt">The number of the attempt to handle the delivery, from 1.</param>
/// <param name="IsOutOfOrder">Whether a later event of the same subject was handled before.</param>
public sealed record WebhookLease(WebhookRecord Record, string Token, int Attempt, bool IsOutOfOrder);
