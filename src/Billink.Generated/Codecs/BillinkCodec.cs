using System.Buffers;

namespace Billink.Codecs;

/// <summary>Writes and reads a message. Thread-safe.</summary>
/// <typeparam name="T">The message.</typeparam>
public abstract class BillinkCodec<T>
{
    private protected BillinkCodec()
    {
    }

    /// <summary>The media type of a written message, as in <c>application/json</c>.</summary>
    public abstract string MediaType { get; }

    /// <summary>Writes a message in UTF-8.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="message">The message.</param>
    public abstract void Write(IBufferWriter<byte> output, T message);

    /// <summary>Reads a message. Unknown members are ignored.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="mediaType">The media type of the body; null when the reply has none.</param>
    /// <returns>The message.</returns>
    /// <exception cref="BillinkFormatException">
    /// The body was cut off, isn't this message, or lacks what the contract requires.
    /// </exception>
    public abstract T Read(ReadOnlyMemory<byte> body, string? mediaType = null);
}
