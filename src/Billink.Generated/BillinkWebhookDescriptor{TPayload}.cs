using Billink.Codecs;

namespace Billink;

/// <summary>One kind of webhook in the contract.</summary>
/// <typeparam name="TPayload">The payload.</typeparam>
public sealed class BillinkWebhookDescriptor<TPayload> : BillinkWebhookDescriptor
{
    /// <summary>Reads and writes the payload.</summary>
    public required BillinkCodec<TPayload> Codec { get; init; }
}
