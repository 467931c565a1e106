namespace Billink.Webhooks;

/// <summary>
/// A JSON object that is neither an order nor a session as the contract has them. It is delivered, so that nothing gets lost.
/// </summary>
public sealed record BillinkUnknownMessage : BillinkWebhookMessage
{
    internal BillinkUnknownMessage(string reason, ReadOnlyMemory<byte> body)
        : base(body) => Reason = reason;

    /// <summary>Why it is neither. Nothing of the body is in it.</summary>
    public string Reason { get; }
}
