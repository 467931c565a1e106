namespace Billink.Sandbox.Domain.Webhooks;

/// <summary>The four ways in which a merchant can be told of something, each with an address of its own.</summary>
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
