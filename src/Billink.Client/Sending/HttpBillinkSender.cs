namespace Billink.Sending;

/// <summary>Sends over an <see cref="HttpClient"/>. Safe for use by several threads.</summary>
public sealed class HttpBillinkSender : IBillinkSender
{
    private readonly HttpClient http;

    /// <summary>Sends with a client of yours.</summary>
    /// <param name="http">Sends; its own timeout applies to each attempt too, so best give it none. It isn't disposed. It shouldn't follow redirects: credentials travel in the body.</param>
    public HttpBillinkSender(HttpClient http)
    {
        ArgumentNullException.ThrowIfNull(http);
        this.http = http;
    }

    /// <summary>The handler for clients of this kind: no redirects, no cookies, five seconds to connect, and connections that follow changes of DNS.</summary>
    /// <returns>A new handler.</returns>
    public static SocketsHttpHandler NewHandler() => new()
    {
        // A redirect would carry the credentials, which stand in the body, to wherever it points.
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        // Shorter than an attempt: what never left may be sent again, whatever it does.
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    /// <inheritdoc/>
    public async Task<BillinkWireReply> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var content = new WireContent(request);
        using var message = new HttpRequestMessage(Verbs.Of(request.Operation.Method), request.Url) { Content = content };
        HttpResponseMessage? reply = null;
        try
        {
            reply = await http.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken).ConfigureAwait(false);
            var body = await reply.Content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            var headers = reply.Content.Headers;
            return new BillinkWireReply((int)reply.StatusCode, headers.ContentType?.MediaType, new Headers(reply), body, headers.ContentLength, reply);
        }
        catch
        {
            // The body goes out behind the headers in one write; before it was asked for, nothing has left.
            if (!content.IsStarted)
                request.ConfirmNotSent();
            reply?.Dispose();
            throw;
        }
    }

    private static class Verbs
    {
        public static HttpMethod Of(string method) => method == "POST" ? HttpMethod.Post : new HttpMethod(method);
    }

    private sealed class Headers(HttpResponseMessage reply) : IEnumerable<KeyValuePair<string, IEnumerable<string>>>
    {
        public IEnumerator<KeyValuePair<string, IEnumerable<string>>> GetEnumerator() => reply.Headers.Concat(reply.Content.Headers).GetEnumerator();

        System.Collections.IEnumerator System.Collections.IEnumerable.GetEnumerator() => GetEnumerator();
    }
}
