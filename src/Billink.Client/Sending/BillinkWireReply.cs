namespace Billink.Sending;

/// <summary>A reply as it comes over the wire: status and headers are there, the body is being received.</summary>
public sealed class BillinkWireReply : IDisposable
{
    private readonly HttpResponseMessage reply;

    private BillinkWireReply(HttpResponseMessage reply, Stream body) => (this.reply, Body) = (reply, body);

    /// <summary>The HTTP status.</summary>
    public int HttpStatus => (int)reply.StatusCode;

    /// <summary>The media type of the body, without parameters; null when none is named.</summary>
    public string? MediaType => reply.Content.Headers.ContentType?.MediaType;

    /// <summary>The headers, those of the body included.</summary>
    public IEnumerable<KeyValuePair<string, IEnumerable<string>>> Headers => reply.Headers.Concat(reply.Content.Headers);

    /// <summary>The body. Reading throws <see cref="IOException"/> or <see cref="HttpRequestException"/> when the connection breaks.</summary>
    public Stream Body { get; }

    /// <summary>How many bytes the body has; null when that isn't known.</summary>
    public long? Length => reply.Content.Headers.ContentLength;

    /// <summary>Takes a reply over as soon as its headers are there.</summary>
    /// <param name="reply">The reply; disposed with this one, or when its body can't be opened.</param>
    /// <param name="cancellationToken">Ends the wait for the body.</param>
    /// <returns>The reply.</returns>
    public static async Task<BillinkWireReply> OfAsync(HttpResponseMessage reply, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(reply);
        try
        {
            return new BillinkWireReply(reply, await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false));
        }
        catch
        {
            reply.Dispose();
            throw;
        }
    }

    /// <summary>Gives the connection back.</summary>
    public void Dispose()
    {
        Body.Dispose();
        reply.Dispose();
    }
}
