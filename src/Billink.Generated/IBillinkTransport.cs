namespace Billink;

/// <summary>
/// How a call is made: the seam between what the contracts say and the wire. <c>Billink.Client</c> sends over HTTP;
/// a test can answer by itself.
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
    /// <returns>The success reply. An error reply, on any HTTP status, is an exception of the implementation.</returns>
    Task<TResponse> SendAsync<TRequest, TResponse>(
        BillinkOperation<TRequest, TResponse> operation,
        TRequest request,
        BillinkCallOptions? options = null,
        CancellationToken cancellationToken = default)
        where TRequest : class, IBillinkRequest<TRequest>;
}
