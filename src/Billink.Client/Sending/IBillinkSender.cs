namespace Billink.Sending;

/// <summary>
/// Makes one attempt on the wire: bytes out, bytes back. Validation, credentials, retries, errors and telemetry stand above it, so that
/// every sender has them alike. Safe for use by several threads.
/// </summary>
public interface IBillinkSender
{
    /// <summary>Sends a request once, and never twice: whether it may be repeated isn't the sender's to know.</summary>
    /// <param name="request">
    /// What to send. A sender that knows whether a byte of it left says so, by <see cref="BillinkWireRequest.ConfirmNotSent"/> and
    /// <see cref="BillinkWireRequest.ConfirmSending"/>.
    /// </param>
    /// <param name="cancellationToken">Ends the attempt: its timeout, or the caller.</param>
    /// <returns>The reply, of any status, as soon as its headers are there. The caller disposes it.</returns>
    /// <exception cref="HttpRequestException">No reply came.</exception>
    /// <exception cref="IOException">No reply came.</exception>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> says so.</exception>
    Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default);
}
