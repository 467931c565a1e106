using System.Buffers;

namespace Billink.Codecs;

/// <summary>Writes a message to the wire and reads it back. Safe for use by several threads.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class BillinkCodec<T>
{
    private protected BillinkCodec()
    {
    }

    /// <summary>The media type of what is written, as in <c>application/json</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>Writes a message, in UTF-8.</summary>
    /// <param name="output">Where to.</param>
    /// <param name="message">What.</param>
    public abstract void Write(IBufferWriter<byte> output, T message);

    /// <summary>Reads a message. Unknown members are passed over.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="mediaType">The body's media type, where the wire names one.</param>
    /// <returns>The message.</returns>
    /// <exception cref="BillinkFormatException">
    /// The body isn't the message: cut off, of another kind, or without what the contract requires.
    /// </exception>
    public abstract T Read(ReadOnlyMemory<byte> body, string? mediaType = null);
}
