using System.Globalization;
using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Explains in a sentence why a webhook was or wasn't delivered, and what to do about it.</summary>
internal static class DeliveryDiagnosis
{
    /// <summary>Explains the state of a delivery.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="last">The last attempt. Null before the first.</param>
    /// <param name="before">The earlier delivery that it waits for. Null if there is none.</param>
    /// <param name="isFrozen">Whether the clock is frozen.</param>
    public static string Of(WebhookDelivery delivery, DeliveryAttempt? last, WebhookDelivery? before, bool isFrozen) =>
        delivery.State switch
    {
        DeliveryState.Delivered => string.Create(CultureInfo.InvariantCulture, $"Delivered at attempt {delivery.Attempts}."),
        DeliveryState.Held => "Held by a planned fault (out of order) until the next webhook of this order on this channel is delivered.",
        DeliveryState.Failed =>
            string.Create(CultureInfo.InvariantCulture,
            $"Failed after attempt {delivery.Attempts}; an e-mail was written. {Explain(delivery, last)}"),
        _ when before is not null =>
            $"Waits for an earlier webhook of this order: {before.Event}. The events of an order are sent in order.",
        _ when last is null => "Due, not attempted yet.",
        _ when isFrozen => $"{Explain(delivery, last)} The next attempt is due later, but the clock is frozen: advance it, or resend.",
        _ => $"{Explain(delivery, last)} The next attempt is due later: advance the clock, or resend.",
    };

    private static string Explain(WebhookDelivery delivery, DeliveryAttempt? last) => last switch
    {
        null => "",
        { Problem: { } problem } when problem.Contains("refused", StringComparison.OrdinalIgnoreCase) =>
            $"Nothing listens at {delivery.Url}. Is the shop running, and is the port right?",
        { Problem: "No response in time." } => "The shop accepted the connection, but didn't respond in time.",
        { Problem: { } problem } => problem,
        { Status: >= 300 and < 400 } =>
            $"The shop redirects (HTTP {last.Status}), and the sandbox doesn't follow redirects. Set the target of the redirect.",
        { Status: 401 or 403 } when delivery.IsSigned =>
            $"The shop rejects it (HTTP {last.Status}). Does it have the newest secret and the same header names? Is its clock right?",
        { Status: 401 or 403 } =>
            $"The shop rejects it (HTTP {last.Status}). An unsigned webhook can't prove its origin. Does the shop expect a signed one?",
        { Status: 404 } => "The shop has nothing at this path (HTTP 404).",
        { Status: 405 } => "The shop doesn't accept POST at this path (HTTP 405).",
        { Status: >= 500 } => $"The shop failed (HTTP {last.Status}). See its response and its log.",
        { Status: >= 400 } => $"The shop rejects it (HTTP {last.Status}). See its response.",
        _ => "The shop accepted it.",
    };
}
