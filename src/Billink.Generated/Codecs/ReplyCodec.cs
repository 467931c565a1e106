using System.Buffers;
using System.Globalization;

namespace Billink.Codecs;

/// <summary>Reads one of the replies of an operation.</summary>
/// <typeparam name="T">The reply.</typeparam>
/// <param name="status">The HTTP status, or <c>2XX</c> for every other one.</param>
internal abstract class ReplyCodec<T>(string status)
{
    public abstract string MediaType { get; }

    public bool Has(int actual) => status is "2XX" || status == actual.ToString(CultureInfo.InvariantCulture);

    public abstract T Read(ReadOnlyMemory<byte> body, string? mediaType);

    /// <summary>Writes a reply, if it is this one.</summary>
    public abstract bool TryWrite(IBufferWriter<byte> output, T message);
}
