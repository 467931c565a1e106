using System.Buffers;
using Billink.Codecs;

namespace Billink;

/// <summary>Reads a reply that is a file.</summary>
internal sealed class FileCodec : BillinkCodec<BillinkFile>
{
    private FileCodec()
    {
    }

    /// <summary>The codec.</summary>
    public static FileCodec Instance { get; } = new();

    /// <inheritdoc/>
    public override string MediaType => "application/octet-stream";

    /// <inheritdoc/>
    internal override bool NeedsMediaType => true;

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, BillinkFile message) => output.Write(message.Content.Span);

    /// <inheritdoc/>
    public override BillinkFile Read(ReadOnlyMemory<byte> body, string? mediaType = null)
    {
        if (!IsFile(mediaType))
            throw new BillinkFormatException($"The body is {mediaType} where a file was expected.");
        return body.IsEmpty
            ? throw new BillinkFormatException("The body is empty where a file was expected.")
            // A copy, because the caller may reuse the body's memory.
            : new BillinkFile(body.ToArray(), mediaType ?? MediaType);
    }

    /// <summary>Returns whether a body may be a file, and isn't a message or a page.</summary>
    /// <param name="mediaType">The media type of the body; null when the reply names none.</param>
    /// <returns>False for JSON, XML and HTML, else true.</returns>
    public static bool IsFile(string? mediaType) =>
        mediaType is not ("text/html" or "application/json" or "text/xml" or "application/xml");
}
