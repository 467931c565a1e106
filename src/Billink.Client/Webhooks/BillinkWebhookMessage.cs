namespace Billink.Webhooks;

/// <summary>The content of a webhook: an order event, a session status, or an unknown message.</summary>
public abstract record BillinkWebhookMessage
{
    private protected BillinkWebhookMessage(ReadOnlyMemory<byte> body) => Body = body;

    /// <summary>The raw bytes of the body, including members that the contract doesn't know.</summary>
    public ReadOnlyMemory<byte> Body { get; }
}
