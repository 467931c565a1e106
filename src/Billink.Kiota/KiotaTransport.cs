using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;

namespace Billink.Kiota;

/// <summary>
/// Makes calls through a Kiota request adapter, v1 and v2 alike: with its authentication and its middleware, and with the validation,
/// errors, retries and telemetry of <see cref="BillinkTransport"/>. Safe for use by several threads, if the adapter is.
/// </summary>
/// <remarks>
/// Kiota's own handlers repeat a POST on HTTP 429, 503 and 504, and follow redirects with the body. Both are switched off for Billink's
/// requests. A handler of yours that sends a request's body twice gets an <see cref="InvalidOperationException"/>.
/// </remarks>
/// <example>
/// <code>
/// var adapter = new HttpClientRequestAdapter(new AnonymousAuthenticationProvider());
/// var billink = new BillinkClient(new KiotaTransport(adapter, new BillinkOptions { Username = "…", Id = "…" }));
/// </code>
/// </example>
public sealed class KiotaTransport : IBillinkTransport
{
    private readonly BillinkTransport transport;

    /// <summary>Calls through an adapter.</summary>
    /// <param name="adapter">
    /// Sends. Its replies must be <see cref="HttpResponseMessage"/>s, as those of Kiota's HttpClient adapter are. It isn't disposed, and
    /// its base URL isn't used.
    /// </param>
    /// <param name="options">The server, the merchant, the routes and the retries; read once.</param>
    /// <param name="clock">Measures timeouts and waits; the system's clock when null.</param>
    /// <param name="logger">Takes what happens; nothing is logged when null.</param>
    /// <exception cref="ArgumentException">The options can't be used; the message names each setting.</exception>
    public KiotaTransport(
        IRequestAdapter adapter, BillinkOptions options, TimeProvider? clock = null, ILogger<BillinkClient>? logger = null)
    {
        ArgumentNullException.ThrowIfNull(adapter);
        transport = new BillinkTransport(new KiotaSender(adapter), options, clock, logger);
    }

    /// <inheritdoc/>
    public Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => transport.SendAsync(operation, request, options, cancellationToken);

    /// <inheritdoc/>
    public Task<BillinkResult<TResponse>> TrySendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => transport.TrySendAsync(operation, request, options, cancellationToken);

    /// <inheritdoc/>
    public Task<BillinkFileStream> OpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => transport.OpenAsync(operation, request, options, cancellationToken);

    /// <inheritdoc/>
    public Task<BillinkResult<BillinkFileStream>> TryOpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => transport.TryOpenAsync(operation, request, options, cancellationToken);
}
