namespace Billink;

/// <summary>
/// How a call is made: the seam between what the contracts say and the wire. <c>Billink.Client</c> sends over HTTP;
/// a test can answer by itself: only <see cref="SendAsync"/> has to be written.
/// </summary>
public interface IBillinkTransport
{
    /// <summary>Sends one request and reads its reply.</summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <typeparam name="TResponse">The operation's success reply.</typeparam>
    /// <param name="operation">What to call.</param>
    /// <param name="request">What to send, without credentials.</param>
    /// <param name="options">What this call does differently; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The success reply.</returns>
    /// <exception cref="BillinkException">
    /// There is no success reply. An error reply, on any HTTP status, is a <see cref="BillinkApiException"/>.
    /// </exception>
    Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>;

    /// <summary>
    /// Sends one request, and returns what became of it. A request that breaks the contract still throws, and so does a cancellation.
    /// </summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <typeparam name="TResponse">The operation's success reply.</typeparam>
    /// <param name="operation">What to call.</param>
    /// <param name="request">What to send, without credentials.</param>
    /// <param name="options">What this call does differently; null for nothing.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The success reply, or the exception that <see cref="SendAsync"/> throws.</returns>
    async Task<BillinkResult<TResponse>> TrySendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        try
        {
            return BillinkResults.Success(await SendAsync(operation, request, options, cancellationToken).ConfigureAwait(false));
        }
        catch (BillinkException exception)
        {
            return BillinkResults.Failure<TResponse>(exception);
        }
    }

    /// <summary>Sends one request whose reply is a file, and hands the file over while it comes.</summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <param name="operation">What to call.</param>
    /// <param name="request">What to send, without credentials.</param>
    /// <param name="options">What this call does differently; null for nothing. Its timeout ends where the file begins.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file; dispose it. A connection that breaks while it is read is an <see cref="IOException"/> of the stream.</returns>
    /// <exception cref="BillinkException">There is no file.</exception>
    async Task<BillinkFileStream> OpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        var file = await SendAsync(operation, request, options, cancellationToken).ConfigureAwait(false);
        return new BillinkFileStream(new MemoryStream(file.Content.ToArray(), writable: false), file.MediaType, file.Content.Length);
    }

    /// <summary>
    /// As <see cref="OpenAsync"/>, and returns an error instead of throwing it. A request that breaks the contract still throws, and so
    /// does a cancellation.
    /// </summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <param name="operation">What to call.</param>
    /// <param name="request">What to send, without credentials.</param>
    /// <param name="options">What this call does differently; null for nothing. Its timeout ends where the file begins.</param>
    /// <param name="cancellationToken">Ends the call.</param>
    /// <returns>The file, which is to be disposed, or the exception that <see cref="OpenAsync"/> throws.</returns>
    async Task<BillinkResult<BillinkFileStream>> TryOpenAsync<TRequest>(
        BillinkOperation<TRequest, BillinkFile> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>
    {
        try
        {
            return BillinkResults.Success(await OpenAsync(operation, request, options, cancellationToken).ConfigureAwait(false));
        }
        catch (BillinkException exception)
        {
            return BillinkResults.Failure<BillinkFileStream>(exception);
        }
    }
}
