using Billink.Sending;

namespace Billink.Kiota;

/// <summary>
/// The body of a request as a stream. It reports when it is read, and refuses to be read twice: only the client may retry.
/// </summary>
internal sealed class SentBody : Stream
{
    private readonly BillinkWireRequest request;
    private int position;

    public SentBody(BillinkWireRequest request)
    {
        this.request = request;
        // The body follows the headers in one write, so nothing is sent before the body is read.
        request.ConfirmNotSent();
    }

    public override bool CanRead => true;

    public override bool CanSeek => true;

    public override bool CanWrite => false;

    public override long Length => request.Body.Length;

    public override long Position
    {
        get => position;
        set => Seek(value, SeekOrigin.Begin);
    }

    public override int Read(Span<byte> buffer)
    {
        request.ConfirmSending();
        var part = request.Body.Span[position..];
        part = part[..Math.Min(part.Length, buffer.Length)];
        part.CopyTo(buffer);
        position += part.Length;
        if (position == Length)
            request.ConfirmWritten();
        return part.Length;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
        cancellationToken.IsCancellationRequested ? ValueTask.FromCanceled<int>(cancellationToken) : new(Read(buffer.Span));

    public override Task<int> ReadAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken) =>
        ReadAsync(buffer.AsMemory(offset, count), cancellationToken).AsTask();

    public override long Seek(long offset, SeekOrigin origin)
    {
        if (request.MayHaveBeenSent)
        {
            throw new InvalidOperationException(
                $"{request.Operation} must not be sent twice. Remove the handler that retries or redirects requests from the adapter's " +
                "HttpClient: the Billink client makes the retries that are safe.");
        }

        return origin is SeekOrigin.Begin && offset == 0
            ? 0
            : throw new NotSupportedException("A request's body is read from its beginning.");
    }

    public override void Flush()
    {
    }

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();
}
