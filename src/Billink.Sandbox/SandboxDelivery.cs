namespace Billink.Sandbox;

/// <summary>A webhook that the sandbox sends.</summary>
/// <param name="Id">The delivery's id, the same in every attempt. Signed webhooks carry it in a header.</param>
/// <param name="Channel"><c>Order</c>, <c>Session</c>, <c>SignedOrder</c> or <c>SignedSession</c>.</param>
/// <param name="Event">
/// The <c>event</c> of an order, as <c>order_paid</c>, or the <c>status</c> of a session, as <c>order_created</c>.
/// </param>
/// <param name="OrderNumber">The merchant's order number.</param>
/// <param name="Url">The address that it is sent to.</param>
/// <param name="Body">The JSON body.</param>
/// <param name="State">
/// <c>Pending</c>, <c>Delivered</c>, <c>Failed</c>, or <c>Held</c> until the next webhook of the order is delivered.
/// </param>
/// <param name="CreatedAt">When the event occurred, by the sandbox's clock.</param>
/// <param name="NextAttemptAt">When the next attempt is due. Null if there is none.</param>
/// <param name="Fault">The planned fault that applies. Null if there is none.</param>
/// <param name="Attempts">The attempts, oldest first.</param>
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
    IReadOnlyList<SandboxDeliveryAttempt> Attempts);
