using Microsoft.Extensions.Logging;
using Microsoft.Kiota.Abstractions;

namespace Billink.Kiota;

/// <summary>
/// Makes calls of v1 and v2 through a Kiota request adapter: with the adapter's authentication and middleware, and with the validation,
/// errors, retries and telemetry of <see cref="BillinkTransport"/>. Thread-safe if the adapter is.
/// </summary>
/// <remarks>
/// Kiota's default handlers retry a POST after HTTP 429, 503 and 504, and follow redirects with the body. Both are switched off for
/// Billink's requests. Another handler that sends a body twice gets an <see cref="InvalidOperationException"/>.
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

    /// <summary>Creates a transport over an adapter.</summary>
    /// <param name="adapter">
    /// The adapter to send with. Its native replies must be <see cref="HttpResponseMessage"/>s, as those of Kiota's HttpClient adapter are.
    /// It isn't disposed, and its base URL isn't used.
    /// </param>
    /// <param name="options">The settings, which are read once.</param>
    /// <param name="clock">The clock for time limits and delays. Default: the system's clock.</param>
    /// <param name="logger">The log. Default: nothing is logged.</param>
    /// <exception cref="ArgumentException">The options are invalid; the message names each setting.</exception>
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
