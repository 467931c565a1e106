namespace Billink.Sandbox;

/// <summary>An attempt to deliver a webhook.</summary>
/// <param name="Number">The number of the attempt, from 1.</param>
/// <param name="At">When it was made, by the sandbox's clock.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="RequestHeaders">The request's headers that are Billink's own, one per line.</param>
/// <param name="Status">The HTTP status of the response. Null if there was no response.</param>
/// <param name="Reply">The beginning of the response's body. Null if there was no response.</param>
/// <param name="Problem">Why there was no response. Null if there was one.</param>
public sealed record SandboxDeliveryAttempt(
    int Number, DateTimeOffset At, TimeSpan Duration, string RequestHeaders, int? Status, string? Reply, string? Problem)
{
    /// <summary>Whether the receiver accepted the webhook: a status from 200 to 299.</summary>
    public bool IsSuccess => Status is >= 200 and <= 299;
}
