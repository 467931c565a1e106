namespace Billink.Sending;

/// <summary>Sends requests with an <see cref="HttpClient"/> or an <see cref="HttpMessageInvoker"/>. Thread-safe.</summary>
public sealed class HttpBillinkSender : IBillinkSender
{
    private readonly HttpMessageInvoker http;

    /// <summary>Creates a sender.</summary>
    /// <param name="http">
    /// The client to send with. It isn't disposed. Give an <see cref="HttpClient"/> no timeout, as its timeout would limit each attempt. It
    /// must not follow redirects, because the body holds the credentials. Its default headers, HTTP version and version policy are
    /// used; its <c>User-Agent</c> follows the client's own.
    /// </param>
    public HttpBillinkSender(HttpMessageInvoker http)
    {
        ArgumentNullException.ThrowIfNull(http);
        this.http = http;
    }

    /// <summary>
    /// Creates the handler that the Billink client uses: no redirects, no cookies, 5 seconds to connect, and connections that are renewed
    /// every 2 minutes to follow DNS changes.
    /// </summary>
    /// <returns>A new handler.</returns>
    public static SocketsHttpHandler NewHandler() => new()
    {
        // A redirect would send the credentials, which are in the body, to another address.
        AllowAutoRedirect = false,
        UseCookies = false,
        PooledConnectionLifetime = TimeSpan.FromMinutes(2),
        // Shorter than an attempt, because a request that was never sent can always be retried.
        ConnectTimeout = TimeSpan.FromSeconds(5),
        AutomaticDecompression = System.Net.DecompressionMethods.All,
    };

    /// <inheritdoc/>
    public Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var method = HttpMethod.Parse(request.Operation.Method);
        var message = new HttpRequestMessage(method, request.Url) { Content = request.HasBody ? new WireContent(request) : null };
        foreach (var (name, value) in request.Headers)
            message.Headers.TryAddWithoutValidation(name, value);
        if (http is not HttpClient client)
        {
            message.Headers.TryAddWithoutValidation("User-Agent", request.UserAgent);
            return http.SendAsync(message, cancellationToken);
        }

        // An HttpClient adds its headers to a message only if the message doesn't have them, and its version not at all.
        var product = client.DefaultRequestHeaders.Contains("User-Agent") ? $" {client.DefaultRequestHeaders.UserAgent}" : "";
        message.Headers.TryAddWithoutValidation("User-Agent", request.UserAgent + product);
        message.Version = client.DefaultRequestVersion;
        message.VersionPolicy = client.DefaultVersionPolicy;
        // By default, an HttpClient waits for the whole body.
        return client.SendAsync(message, HttpCompletionOption.ResponseHeadersRead, cancellationToken);
    }
}
