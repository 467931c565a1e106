using System.Buffers;
using Billink.Codecs;

namespace Billink;

/// <summary>Reads a reply without content. A body is ignored: some servers send one with status 200.</summary>
internal sealed class NoContentCodec : BillinkCodec<BillinkNoContent>
{
    private NoContentCodec()
    {
    }

    /// <summary>The codec.</summary>
    public static NoContentCodec Instance { get; } = new();

    /// <inheritdoc/>
    public override string MediaType => "";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, BillinkNoContent message)
    {
    }

    /// <inheritdoc/>
    public override BillinkNoContent Read(ReadOnlyMemory<byte> body, string? mediaType = null) => BillinkNoContent.Value;
}
