using Billink.V2;

namespace Billink.Codecs;

/// <summary>
/// How the payloads are read and written that Billink sends to a shop. Operations have codecs of their own; webhooks belong to none.
/// </summary>
public static class WebhookCodecs
{
    /// <summary>What happened to an order.</summary>
    public static BillinkCodec<OrderWebhook> Order { get; } = new JsonCodec<OrderWebhook>(
        OrderWebhook.ReadJson, OrderWebhook.WriteJson, static () => OrderWebhook.JsonMembers);

    /// <summary>The new state of a session.</summary>
    public static BillinkCodec<SessionWebhook> Session { get; } = new JsonCodec<SessionWebhook>(
        SessionWebhook.ReadJson, SessionWebhook.WriteJson, static () => SessionWebhook.JsonMembers);
}
