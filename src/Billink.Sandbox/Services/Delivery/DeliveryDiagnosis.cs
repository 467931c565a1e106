using System.Globalization;
using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Services.Delivery;

/// <summary>Says in a sentence why a webhook has arrived, or why it hasn't, and what to do about it.</summary>
internal static class DeliveryDiagnosis
{
    /// <summary>Of a delivery.</summary>
    /// <param name="delivery">The delivery.</param>
    /// <param name="last">Its last attempt; null before the first.</param>
    /// <param name="before">The delivery that has to go first; null when none has.</param>
    /// <param name="isFrozen">Whether the clock stands still.</param>
    public static string Of(WebhookDelivery delivery, DeliveryAttempt? last, WebhookDelivery? before, bool isFrozen) => delivery.State switch
    {
        DeliveryState.Delivered => string.Create(CultureInfo.InvariantCulture, $"Delivered at attempt {delivery.Attempts}."),
        DeliveryState.Held => "Held back on purpose (out of order) until the next webhook of this order on this channel is delivered.",
        DeliveryState.Failed => string.Create(CultureInfo.InvariantCulture, $"Given up after attempt {delivery.Attempts}, and an e-mail was written. {Explain(delivery, last)}"),
        _ when before is not null => $"Waits for an earlier webhook of this order: {before.Event}. Events of one order are sent in order.",
        _ when last is null => "Due; not tried yet.",
        _ when isFrozen => $"{Explain(delivery, last)} The next attempt is due later, but the clock stands still: advance it, or resend.",
        _ => $"{Explain(delivery, last)} It is tried again when the time has come: advance the clock, or resend.",
    };

    private static string Explain(WebhookDelivery delivery, DeliveryAttempt? last) => last switch
    {
        null => "",
        { Problem: { } problem } when problem.Contains("refused", StringComparison.OrdinalIgnoreCase) => $"Nothing listens at {delivery.Url}: is the shop running, and is the port right?",
        { Problem: "No answer in time." } => "The shop took the connection, but didn't answer in time.",
        { Problem: { } problem } => problem,
        { Status: >= 300 and < 400 } => $"The shop redirects (HTTP {last.Status}), and redirects aren't followed: set the address that it leads to.",
        { Status: 401 or 403 } when delivery.IsSigned =>
            $"The shop refuses it (HTTP {last.Status}): does it have the newest secret, and the same header names? Is its clock right?",
        { Status: 401 or 403 } => $"The shop refuses it (HTTP {last.Status}): an unsigned webhook can't prove where it comes from. Does the shop want a signed one?",
        { Status: 404 } => "The shop has nothing at this path (HTTP 404).",
        { Status: 405 } => "The shop takes no POST at this path (HTTP 405).",
        { Status: >= 500 } => $"The shop failed (HTTP {last.Status}): see its answer and its log.",
        { Status: >= 400 } => $"The shop refuses it (HTTP {last.Status}): see its answer.",
        _ => "The shop took it.",
    };
}
