namespace Billink.Sending;

/// <summary>
/// Sends one HTTP request. Validation, credentials, retries, errors and telemetry are the transport's work, and the same for every sender.
/// Thread-safe.
/// </summary>
public interface IBillinkSender
{
    /// <summary>Sends a request exactly once. The transport decides about retries.</summary>
    /// <param name="request">
    /// The request. A sender that knows whether bytes of it were sent calls <see cref="BillinkWireRequest.ConfirmNotSent"/> and
    /// <see cref="BillinkWireRequest.ConfirmSending"/>.
    /// </param>
    /// <param name="cancellationToken">Cancels the attempt, after its time limit or by the caller.</param>
    /// <returns>The reply of any status, as soon as its headers arrive. The caller disposes it.</returns>
    /// <exception cref="HttpRequestException">No reply came.</exception>
    /// <exception cref="IOException">No reply came.</exception>
    /// <exception cref="OperationCanceledException">The operation was cancelled.</exception>
    Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default);
}
