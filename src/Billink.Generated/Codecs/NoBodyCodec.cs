using System.Buffers;

namespace Billink.Codecs;

/// <summary>The codec of a request without a body: all its values are in the path, the query or headers.</summary>
/// <typeparam name="T">The request.</typeparam>
/// <param name="create">Creates a request without values, for a server that reads one.</param>
internal sealed class NoBodyCodec<T>(Func<T> create) : BillinkCodec<T>
{
    /// <inheritdoc/>
    public override string MediaType => "";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message)
    {
    }

    /// <inheritdoc/>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) => create();
}
