namespace Billink.Webhooks;

/// <summary>
/// A JSON object that is neither an order nor a session of the contract. It is delivered too, so that nothing gets lost.
/// </summary>
public sealed record BillinkUnknownMessage : BillinkWebhookMessage
{
    internal BillinkUnknownMessage(string reason, ReadOnlyMemory<byte> body)
        : base(body) => Reason = reason;

    /// <summary>Why it is neither. The text holds no part of the body.</summary>
    public string Reason { get; }
}
