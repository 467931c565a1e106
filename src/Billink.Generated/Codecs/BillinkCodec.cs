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

    /// <summary>Whether reading needs the media type of the body.</summary>
    internal virtual bool NeedsMediaType => false;

    /// <summary>Whether a written message is a file, whose bytes don't belong in a log.</summary>
    internal virtual bool WritesFile => false;

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

    /// <summary>Writes a request, and returns its media type, which can depend on it.</summary>
    /// <param name="output">Takes the bytes.</param>
    /// <param name="message">The message.</param>
    internal virtual string WriteBody(IBufferWriter<byte> output, T message)
    {
        Write(output, message);
        return MediaType;
    }

    /// <summary>Reads a request as a server does: what is required may be missing, so that the reply can name it.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="mediaType">The media type of the body; null when the request has none.</param>
    /// <returns>The message. A required member may be null, or its type's default.</returns>
    /// <exception cref="BillinkFormatException">The body isn't what the codec reads, or a value has the wrong type.</exception>
    internal virtual T ReadAsServer(ReadOnlyMemory<byte> body, string? mediaType) => Read(body, mediaType);

    /// <summary>The members that a body has; null if it has no members.</summary>
    /// <param name="body">The whole body.</param>
    /// <exception cref="BillinkFormatException">The body isn't what the codec reads.</exception>
    internal virtual BodyOutline? OutlineOf(ReadOnlyMemory<byte> body) => null;

    /// <summary>Reads a reply, which can depend on the HTTP status.</summary>
    /// <param name="status">The HTTP status.</param>
    /// <param name="body">The whole body.</param>
    /// <param name="mediaType">The media type of the body; null when the reply has none.</param>
    internal virtual T ReadReply(int status, ReadOnlyMemory<byte> body, string? mediaType) => Read(body, mediaType);
}
