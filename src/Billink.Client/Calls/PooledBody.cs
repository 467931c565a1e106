using System.Buffers;

namespace Billink.Calls;

/// <summary>A body in borrowed memory.</summary>
internal sealed class PooledBody : IBufferWriter<byte>, IDisposable
{
    // Many messages are shorter. To ask a reply for its length would take longer than to copy one that isn't.
    private const int Capacity = 1024;

    private byte[] buffer = ArrayPool<byte>.Shared.Rent(Capacity);
    private bool isShared;

    /// <summary>How much is written.</summary>
    public int Length { get; private set; }

    /// <summary>What is written. It changes once the memory is given back.</summary>
    public ReadOnlyMemory<byte> Written => buffer.AsMemory(0, Length);

    public void Advance(int count) => Length += count;

    public Memory<byte> GetMemory(int sizeHint = 0)
    {
        Reserve(Math.Max(sizeHint, 1));
        return buffer.AsMemory(Length);
    }

    public Span<byte> GetSpan(int sizeHint = 0) => GetMemory(sizeHint).Span;

    /// <summary>Reads the body of a reply to its end.</summary>
    public async ValueTask ReadAsync(HttpContent content, CancellationToken cancellationToken)
    {
        var stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
        // Whether a read that was broken off still writes is the stream's to know.
        isShared = true;
        int read;
        do
        {
            read = await stream.ReadAsync(GetMemory(), cancellationToken).ConfigureAwait(false);
            Advance(read);
        }
        while (read > 0);
        isShared = false;
    }

    /// <summary>Says that somebody else still reads <see cref="Written"/>, so that its memory can't be used again.</summary>
    public void Share() => isShared = true;

    /// <summary>Gives the memory back, unless it is shared. Nobody may read <see cref="Written"/> afterwards.</summary>
    public void Dispose()
    {
        if (isShared)
            return;
        isShared = true;
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

    // Credentials and personal data shouldn't stay behind for the next one who borrows.
    private void Return() => ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
}
