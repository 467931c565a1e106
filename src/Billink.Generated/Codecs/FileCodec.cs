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
    public override BillinkFile Read(ReadOnlyMemory<byte> body, string? mediaType = null) => body.IsEmpty
        ? throw new BillinkFormatException("The body is empty where a file was expected.")
        : new BillinkFile(body, mediaType ?? MediaType);
}
