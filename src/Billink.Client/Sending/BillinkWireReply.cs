using System.Collections;

namespace Billink.Sending;

/// <summary>A reply as it comes over the wire: status and headers are there, the body is being received.</summary>
public sealed class BillinkWireReply : IDisposable
{
    private readonly IDisposable? owner;

    /// <summary>Wraps a reply.</summary>
    /// <param name="httpStatus">The HTTP status.</param>
    /// <param name="mediaType">The media type of the body, without parameters; null when none is named.</param>
    /// <param name="headers">The headers; looked at only where something is wrong.</param>
    /// <param name="body">The body.</param>
    /// <param name="length">How many bytes the body has; null when that isn't known.</param>
    /// <param name="owner">Disposed with the reply.</param>
    public BillinkWireReply(
        int httpStatus,
        string? mediaType,
        IEnumerable<KeyValuePair<string, IEnumerable<string>>> headers,
        Stream body,
        long? length = null,
        IDisposable? owner = null)
    {
        ArgumentNullException.ThrowIfNull(headers);
        ArgumentNullException.ThrowIfNull(body);
        HttpStatus = httpStatus;
        MediaType = mediaType;
        Headers = headers;
        Body = body;
        Length = length;
        this.owner = owner;
    }

    /// <summary>Wraps a reply of an <see cref="HttpClient"/> as soon as its headers are there.</summary>
    /// <param name="reply">The reply; disposed with this one, or when its body can't be opened.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    /// <returns>The reply.</returns>
    public static async Task<BillinkWireReply> OfAsync(HttpResponseMessage reply, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        try
        {
            var body = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var headers = reply.Content.Headers;
            return new BillinkWireReply((int)reply.StatusCode, headers.ContentType?.MediaType, new AllHeaders(reply), body, headers.ContentLength, reply);
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }

    /// <summary>The HTTP status.</summary>
    public int HttpStatus { get; }

    /// <summary>The media type of the body, without parameters; null when none is named.</summary>
    public string? MediaType { get; }

    /// <summary>The headers.</summary>
    public IEnumerable<KeyValuePair<string, IEnumerable<string>>> Headers { get; }

    /// <summary>The body. Reading throws <see cref="IOException"/> or <see cref="HttpRequestException"/> when the connection breaks.</summary>
    public Stream Body { get; }

    /// <summary>How many bytes the body has; null when that isn't known.</summary>
    public long? Length { get; }

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        Body.Dispose();
        owner?.Dispose();
    }

    // Put together only where something is wrong.
    private sealed class AllHeaders(HttpResponseMessage reply) : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
    {
        public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator() => reply.Headers.Concat(reply.Content.Headers).GetEnumerator();

        IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
