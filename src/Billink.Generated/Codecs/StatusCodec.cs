using System.Buffers;

namespace Billink.Codecs;

/// <summary>Reads a reply whose body depends on the HTTP status.</summary>
/// <typeparam name="T">The reply.</typeparam>
/// <param name="replies">The replies. The first one with the status is read.</param>
internal sealed class StatusCodec<T>(params ReplyCodec<T>[] replies) : BillinkCodec<T>
{
    /// <inheritdoc/>
    public override string MediaType => replies[0].MediaType;

    /// <inheritdoc/>
    internal override bool NeedsMediaType => true;

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message)
    {
        foreach (var reply in replies)
        {
            if (reply.TryWrite(output, message))
                return;
        }
    }

    /// <inheritdoc/>
    /// <remarks>The body is that of the first status.</remarks>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) => replies[0].Read(body, mediaType);

    /// <inheritdoc/>
    internal override T ReadReply(int status, ReadOnlyMemory<byte> body, string? mediaType) =>
        Array.Find(replies, reply => reply.Has(status)) is { } found
            ? found.Read(body, mediaType)
            : throw new BillinkFormatException(FormattableString.Invariant($"The contract has no success reply with HTTP {status}."));
}
