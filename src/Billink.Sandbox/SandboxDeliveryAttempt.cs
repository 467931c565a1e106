using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox;

/// <summary>One attempt to deliver a webhook.</summary>
/// <param name="Number">1 for the first.</param>
/// <param name="At">When, by the sandbox's clock.</param>
/// <param name="Duration">How long it took.</param>
/// <param name="RequestHeaders">The headers that are Billink's own, one in a line.</param>
/// <param name="Status">The HTTP status of the answer; null when none came.</param>
/// <param name="Reply">The beginning of the answer's body; null when none came.</param>
/// <param name="Problem">Why no answer came; null when one did.</param>
public sealed record SandboxDeliveryAttempt(
    int Number, DateTimeOffset At, TimeSpan Duration, string RequestHeaders, int? Status, string? Reply, string? Problem)
{
    /// <summary>Whether the receiver took it: any status of 200 to 299.</summary>
    public bool IsSuccess => Status is >= 200 and <= 299;

    internal static SandboxDeliveryAttempt Of(DeliveryAttempt attempt) => new(
        attempt.Number, attempt.At, TimeSpan.FromMilliseconds(attempt.Milliseconds), attempt.RequestHeaders, attempt.Status, attempt.Reply, attempt.Problem);
}
