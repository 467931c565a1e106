namespace Billink;

/// <summary>A file that Billink is sending, read while it comes. Dispose it to give the connection back.</summary>
public sealed class BillinkFileStream : IAsyncDisposable, IDisposable
{
    private readonly IDisposable? owner;

    /// <summary>Wraps a stream.</summary>
    /// <param name="content">The bytes.</param>
    /// <param name="mediaType">Their media type.</param>
    /// <param name="length">How many bytes come; null when that isn't known.</param>
    /// <param name="owner">Disposed with the stream: the connection.</param>
    public BillinkFileStream(Stream content, string mediaType, long? length = null, IDisposable? owner = null)
    {
        ArgumentNullException.ThrowIfNull(content);
        Content = content;
        MediaType = mediaType;
        Length = length;
        this.owner = owner;
    }

    /// <summary>The bytes, once. Reading throws <see cref="IOException"/> when the connection breaks.</summary>
    public Stream Content { get; }

    /// <summary>The media type that Billink gave, as in <c>application/pdf</c>.</summary>
    public string MediaType { get; }

    /// <summary>How many bytes come; null when Billink doesn't say.</summary>
    public long? Length { get; }

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        Content.Dispose();
        owner?.Dispose();
    }

    /// <summary>Gives the connection back.</summary>
    /// <returns>When it is given back.</returns>
    public async ValueTask DisposeAsync()
    {
        await Content.DisposeAsync().ConfigureAwait(false);
        owner?.Dispose();
    }
}
