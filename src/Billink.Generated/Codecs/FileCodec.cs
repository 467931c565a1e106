using System.Buffers;

namespace Billink.Codecs;

/// <summary>Reads a reply that is a file.</summary>
public sealed class FileCodec : BillinkCodec<BillinkFile>
{
    private FileCodec()
    {
    }

    /// <summary>The codec.</summary>
    public static FileCodec Instance { get; } = new();

    /// <inheritdoc/>
    public override string MediaType => "application/octet-stream";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, BillinkFile message) => output.Write(message.Content.Span);

    /// <inheritdoc/>
    public override BillinkFile Read(ReadOnlyMemory<byte> body, string? mediaType = null)
    {
        ThrowIfNoFile(mediaType);
        return body.IsEmpty
            ? throw new BillinkFormatException("The body is empty where a file was expected.")
            // A copy: whoever reads a body may use its memory again.
            : new BillinkFile(body.ToArray(), mediaType ?? MediaType);
    }

    /// <summary>Refuses the media types of messages and pages.</summary>
    /// <param name="mediaType">The body's media type; null when the wire names none.</param>
    /// <exception cref="BillinkFormatException">It is no file's.</exception>
    public static void ThrowIfNoFile(string? mediaType)
    {
        if (mediaType is "text/html" or "application/json" or "text/xml" or "application/xml")
            throw new BillinkFormatException($"The body is {mediaType} where a file was expected.");
    }
}
