namespace Billink;

/// <summary>A file that is read while Billink sends it. Dispose it to release the connection.</summary>
public sealed class BillinkFileStream : IAsyncDisposable, IDisposable
{
    private readonly IDisposable? owner;

    /// <summary>Wraps a stream.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">Their media type.</param>
    /// <param name="length">The length in bytes; null when it isn't known.</param>
    /// <param name="owner">Disposed with the stream: the connection.</param>
    public BillinkFileStream(Stream content, string mediaType, long? length = null, IDisposable? owner = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        MediaType = mediaType;
        Length = length;
        this.owner = owner;
    }

    /// <summary>The bytes, which can be read once.</summary>
    /// <remarks>
    /// A read throws an <see cref="IOException"/> if the connection breaks, a <see cref="TimeoutException"/> if no byte arrives within the
    /// call's timeout (<see cref="BillinkCallOptions.Timeout"/>, else the client's), and an <see cref="InvalidDataException"/> if the bytes
    /// aren't compressed as the reply says.
    /// </remarks>
    public Stream Content { get; }

    /// <summary>The media type of the reply, as in <c>application/pdf</c>.</summary>
    public string MediaType { get; }

    /// <summary>The length in bytes; null when the reply doesn't have it.</summary>
    public long? Length { get; }

    /// <summary>Releases the connection.</summary>
    public void Dispose()
    {
        Content.Dispose();
        owner?.Dispose();
    }

    /// <summary>Releases the connection.</summary>
    /// <returns>A task that completes when the connection is released.</returns>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        owner?.Dispose();
    }
}
