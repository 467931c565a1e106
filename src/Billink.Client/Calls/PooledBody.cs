using System.Buffers;

namespace Billink.Calls;

/// <summary>A body in borrowed memory.</summary>
internal sealed class PooledBody : IBufferWriter<byte>
{
    private byte[] buffer;

    public PooledBody(int capacity = 1024) => buffer = ArrayPool<byte>.Shared.Rent(capacity);

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

    /// <summary>Reads a stream to its end.</summary>
    public async ValueTask ReadAsync(Stream stream, CancellationToken cancellationToken)
    {
        int read;
        do
        {
            read = await stream.ReadAsync(GetMemory(), cancellationToken).ConfigureAwait(false);
            Advance(read);
        }
        while (read > 0);
    }

    /// <summary>Gives the memory back. Nobody may read <see cref="Written"/> afterwards.</summary>
    public void Return()
    {
        // Credentials and personal data shouldn't stay behind for the next one who borrows.
        if (buffer.Length > 0)
            ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = [];
        Length = 0;
    }

    private void Reserve(int free)
    {
        if (buffer.Length - Length >= free)
            return;
        var larger = ArrayPool<byte>.Shared.Rent(Math.Max(2 * buffer.Length, checked(Length + free)));
        Written.CopyTo(larger);
        ArrayPool<byte>.Shared.Return(buffer, clearArray: true);
        buffer = larger;
    }
}
