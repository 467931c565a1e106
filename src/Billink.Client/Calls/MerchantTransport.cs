namespace Billink.Calls;

/// <summary>Calls for one merchant over a shared transport. The credentials of a single call take precedence.</summary>
internal sealed class MerchantTransport(IBillinkTransport inner, BillinkCredentials credentials) : IBillinkTransport
{
    private readonly BillinkCallOptions ours = new() { Credentials = credentials };

    public Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => inner.SendAsync(operation, request, With(options), cancellationToken);

    public Task<BillinkResult<TResponse>> TrySendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => inner.TrySendAsync(operation, request, With(options), cancellationToken);

    public Task<BillinkFileStream> OpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => inner.OpenAsync(operation, request, With(options), cancellationToken);

    public Task<BillinkResult<BillinkFileStream>> TryOpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest> => inner.TryOpenAsync(operation, request, With(options), cancellationToken);

    private BillinkCallOptions With(BillinkCallOptions? options) =>
        options is null ? ours : options.Credentials is null ? options with { Credentials = ours.Credentials } : options;
}
