using Billink.V2;

namespace Billink.Webhooks;

/// <summary>A new status of a session.</summary>
public sealed record BillinkSessionMessage : BillinkWebhookMessage
{
    internal BillinkSessionMessage(SessionWebhook session, ReadOnlyMemory<byte> body)
        : base(body) => Session = session;

    /// <summary>The payload.</summary>
    public SessionWebhook Session { get; }
}
