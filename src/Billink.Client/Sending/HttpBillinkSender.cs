namespace Billink.Sending;

/// <summary>Sends over an <see cref="HttpClient"/>, or over the handlers alone. Safe for use by several threads.</summary>
public sealed class HttpBillinkSender : IBillinkSender
{
    private readonly HttpMessageInvoker http;

    /// <summary>Sends with a client of yours.</summary>
    /// <param name="http">
    /// Sends; of an <see cref="HttpClient"/> the own timeout applies to each attempt too, so best give it none. It isn't disposed. It
    /// shouldn't follow redirects: credentials travel in the body.
    /// </param>
    public HttpBillinkSender(HttpMessageInvoker http)
    {
        ArgumentNullException.ThrowIfNull(http);
        this.http = http;
    }

    /// <summary>
    /// The handler for clients of this kind: no redirects, no cookies, five seconds to connect, and connections that follow changes of DNS.
    /// </summary>
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
    public Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var message = new HttpRequestMessage(HttpMethod.Parse(request.Operation.Method), request.Url) { Content = new WireContent(request) };
        // An HttpClient would wait for the whole body.
        return http is HttpClient client
            ? client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken)
            : http.SendAsync(message, cancellationToken);
    }
}
