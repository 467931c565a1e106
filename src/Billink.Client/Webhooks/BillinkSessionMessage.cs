using Billink.V2;

namespace Billink.Webhooks;

/// <summary>A session has a new state.</summary>
public sealed record BillinkSessionMessage : BillinkWebhookMessage
{
    internal BillinkSessionMessage(SessionWebhook session, ReadOnlyMemory<byte> body)
        : base(body) => Session = session;

    /// <summary>The payload.</summary>
    public SessionWebhook Session { get; }
}
