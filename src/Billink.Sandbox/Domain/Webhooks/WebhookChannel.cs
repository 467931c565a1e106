namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>The channels on which a merchant can receive webhooks, each with its own address.</summary>
internal enum WebhookChannel
{
    /// <summary>Order events, unsigned.</summary>
    Order,

    /// <summary>Session events, unsigned.</summary>
    Session,

    /// <summary>Order events, signed ("v3").</summary>
    SignedOrder,

    /// <summary>Session events, signed ("v3").</summary>
    SignedSession,
}
