using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox;

/// <summary>A webhook of the sandbox.</summary>
/// <param name="Id">Its id, the same in every attempt; signed webhooks carry it in a header.</param>
/// <param name="Channel"><c>Order</c>, <c>Session</c>, <c>SignedOrder</c> or <c>SignedSession</c>.</param>
/// <param name="Event">What it tells: the <c>event</c> of an order, as <c>order_paid</c>, or the <c>status</c> of a session, as <c>order_created</c>.</param>
/// <param name="OrderNumber">The merchant's number of the order.</param>
/// <param name="Url">Where it goes.</param>
/// <param name="Body">The JSON.</param>
/// <param name="State"><c>Pending</c>, <c>Delivered</c>, <c>Failed</c>, or <c>Held</c> for the next one to come first.</param>
/// <param name="CreatedAt">When it happened, by the sandbox's clock.</param>
/// <param name="NextAttemptAt">When it is tried next; null when it isn't.</param>
/// <param name="Fault">What was done to it on purpose, if anything was.</param>
/// <param name="Attempts">What was sent and what came back, oldest first.</param>
public sealed record SandboxDelivery(
    string Id,
    string Channel,
    string Event,
    string OrderNumber,
    string Url,
    string Body,
    string State,
    DateTimeOffset CreatedAt,
    DateTimeOffset? NextAttemptAt,
    WebhookFault? Fault,
    IReadOnlyList<SandboxDeliveryAttempt> Attempts)
{
    internal static SandboxDelivery Of(WebhookDelivery delivery, IEnumerable<DeliveryAttempt> attempts) => new(
        delivery.Key,
        delivery.Channel.ToString(),
        delivery.Event,
        delivery.OrderNumber,
        delivery.Url,
        delivery.Body,
        delivery.State.ToString(),
        delivery.CreatedAt,
        delivery.State is DeliveryState.Pending ? delivery.DueAt : null,
        delivery.Fault,
        [.. attempts.Select(SandboxDeliveryAttempt.Of)]);
}
