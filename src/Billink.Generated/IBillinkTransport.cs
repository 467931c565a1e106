namespace Billink;

/// <summary>
/// Sends requests. <c>Billink.Client</c> sends them over HTTP; a test can implement <see cref="SendAsync"/> and return its own replies.
/// </summary>
public interface IBillinkTransport
{
    /// <summary>Sends a request and reads the reply.</summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <typeparam name="TResponse">The operation's success reply.</typeparam>
    /// <param name="operation">The operation to call.</param>
    /// <param name="request">The request, without credentials.</param>
    /// <param name="options">Settings for this call only. Default: none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes with the success reply.</returns>
    /// <exception cref="BillinkException">
    /// The call failed. An error reply, whatever its HTTP status, is a <see cref="BillinkApiException"/>.
    /// </exception>
    Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>;

    /// <summary>
    /// Sends a request, and returns an error instead of throwing it. An exception is still thrown if the request
    /// violates the contract or the call is cancelled.
    /// </summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <typeparam name="TResponse">The operation's success reply.</typeparam>
    /// <param name="operation">The operation to call.</param>
    /// <param name="request">The request, without credentials.</param>
    /// <param name="options">Settings for this call only. Default: none.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes with the success reply or the exception that <see cref="SendAsync"/> throws.</returns>
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

    /// <summary>Sends a request whose reply is a file, and returns the file while it is being received.</summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <param name="operation">The operation to call.</param>
    /// <param name="request">The request, without credentials.</param>
    /// <param name="options">
    /// Settings for this call only. Default: none. The timeout limits the time until the file begins, and then each read of it.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>
    /// A task that completes with the file once its first bytes have arrived. Dispose the file.
    /// <see cref="BillinkFileStream.Content"/> says what reading throws.
    /// </returns>
    /// <exception cref="BillinkException">The call failed.</exception>
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
    /// Does the same as <see cref="OpenAsync"/>, and returns an error instead of throwing it. An exception is still thrown
    /// if the request violates the contract or the call is cancelled.
    /// </summary>
    /// <typeparam name="TRequest">The operation's request.</typeparam>
    /// <param name="operation">The operation to call.</param>
    /// <param name="request">The request, without credentials.</param>
    /// <param name="options">
    /// Settings for this call only. Default: none. The timeout limits the time until the file begins, and then each read of it.
    /// </param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <returns>A task that completes with the file or the exception that <see cref="OpenAsync"/> throws. Dispose the file.</returns>
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
