namespace Billink.Webhooks;

/// <summary>What a webhook says: about an order, about a session, or something that isn't known yet.</summary>
public abstract record BillinkWebhookMessage
{
    private protected BillinkWebhookMessage(ReadOnlyMemory<byte> body) => Body = body;

    /// <summary>The raw bytes, as they came: also what isn't known yet is there.</summary>
    public ReadOnlyMemory<byte> Body { get; }
}
