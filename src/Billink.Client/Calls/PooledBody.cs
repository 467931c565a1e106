using System.Buffers;

namespace Billink.Calls;

/// <summary>A body in memory from the array pool.</summary>
internal sealed class PooledBody : IBufferWriter<byte>, IDisposable
{
    // Many messages are shorter. Asking a reply for its length would take longer than copying a body that isn't.
    private const int Capacity = 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private bool isDetached;

    /// <summary>The number of bytes written.</summary>
    public int Length { get; private set; }

    /// <summary>The bytes written. They change once the memory is back in the pool.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Reads the body of a reply to its end.</summary>
    /// <param name="content">The body. It may be decompressed while it is read.</param>
    /// <param name="limit">The maximum number of bytes to read.</param>
    /// <param name="cancellationToken">Cancels reading.</param>
    /// <exception cref="ReplyTooLargeException">There are more bytes.</exception>
    /// <exception cref="InvalidDataException">The body isn't compressed as its header says.</exception>
    public async ValueTask ReadAsync(HttpContent content, int limit, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        // A read that is broken off may still write.
        isDetached = true;
        int read;
        do
        {
            try
            {
                read = await stream.ReadAsync(GetMemory(), cancellationToken).ConfigureAwait(false);
            }
            catch (InvalidOperationException exception) when (Unpacking.Failed(exception))
            {
                throw Unpacking.Failure(exception);
            }

            Advance(read);
            if (Length > limit)
            {
                isDetached = false;
                throw new ReplyTooLargeException(limit);
            }
        }
        while (read > 0);
        isDetached = false;
    }

    /// <summary>Takes the memory out of the pool permanently, because others still read <see cref="Written"/>.</summary>
    public void Detach() => isDetached = true;

    /// <summary>Returns the memory to the pool, unless it is detached. Don't read <see cref="Written"/> afterwards.</summary>
    public void Dispose()
    {
        if (isDetached)
            return;
        isDetached = true;
        Return();
    }

    private void Reserve(int free)
    {
        if (buffer.Length - Length >= free)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * buffer.Length, checked(Length + free)));
        Written.CopyTo(larger);
        Return();
        buffer = larger;
    }

    // The next user of the memory must not find credentials or personal data in it.
    private void Return() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
}
