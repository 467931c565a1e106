namespace Billink.AspNetCore.Inbox;

/// <summary>The right to handle one delivery, for a while, and no other delivery about the same thing besides.</summary>
/// <param name="Record">The delivery.</param>
/// <param name="Token">Names this lease; the next one has another.</param>
/// <param name="Attempt">How often it was tried, this time included: 1 the first time.</param>
/// <param name="IsOutOfOrder">Whether something that happened later, about the same thing, was handled before.</param>
public sealed record WebhookLease(WebhookRecord Record, string Token, int Attempt, bool IsOutOfOrder);
