using System.Buffers;
using Billink.Codecs;

namespace Billink;

/// <summary>Writes and reads a request whose body is a file.</summary>
/// <typeparam name="T">The request.</typeparam>
/// <param name="mediaType">The media type of the contract, for a file that has none.</param>
/// <param name="take">The file of a request.</param>
/// <param name="create">Creates a request with a file.</param>
internal sealed class UploadCodec<T>(string mediaType, Func<T, BillinkUpload> take, Func<BillinkUpload, T> create) : BillinkCodec<T>
{
    /// <inheritdoc/>
    public override string MediaType => mediaType;

    /// <inheritdoc/>
    internal override bool WritesFile => true;

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message) => output.Write(take(message).Content.Span);

    /// <inheritdoc/>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null) =>
        create(new BillinkUpload(body.ToArray(), MediaType: mediaType));

    /// <inheritdoc/>
    internal override string WriteBody(IBufferWriter<byte> output, T message)
    {
        Write(output, message);
        return take(message).MediaType is { Length: > 0 } given ? given : MediaType;
    }
}
