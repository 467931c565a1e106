using Billink.Codecs;

namespace Billink;

/// <summary>What the contract says about one kind of webhook.</summary>
/// <typeparam name="TPayload">The payload.</typeparam>
public sealed class BillinkWebhookDescriptor<TPayload> : BillinkWebhookDescriptor
{
    /// <summary>Reads and writes the payload.</summary>
    public required BillinkCodec<TPayload> Codec { get; init; }
}
