using System.Buffers;

namespace Billink.Codecs;

/// <summary>Reads one of the replies of an operation.</summary>
/// <typeparam name="T">The reply.</typeparam>
/// <typeparam name="TValue">Its body.</typeparam>
/// <param name="status">The HTTP status, or <c>2XX</c> for every other one.</param>
/// <param name="codec">The codec of the body.</param>
/// <param name="create">Creates the reply from the body.</param>
/// <param name="value">The body of a reply; null if it is another one.</param>
internal sealed class ReplyCodec<T, TValue>(string status, BillinkCodec<TValue> codec, Func<TValue, T> create, Func<T, TValue?> value)
    : ReplyCodec<T>(status)
    where TValue : class
{
    public override string MediaType => codec.MediaType;

    public override T Read(ReadOnlyMemory<byte> body, string? mediaType) => create(codec.Read(body, mediaType));

    public override bool TryWrite(IBufferWriter<byte> output, T message)
    {
        if (value(message) is not { } found)
            return false;
        codec.Write(output, found);
        return true;
    }
}
