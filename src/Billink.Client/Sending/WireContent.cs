using System.Net;

namespace Billink.Sending;

/// <summary>The body of a request. It reports when it is written, and rejects a second write of an unsafe operation.</summary>
internal sealed class WireContent : HttpContent
{
    private readonly BillinkWireRequest request;

    public WireContent(BillinkWireRequest request)
    {
        this.request = request;
        // Headers and body are sent in one write, so nothing is sent before the body is written.
        request.ConfirmNotSent();
        // Without validation, because sending needs no parsed header.
        Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // A handler that repeats requests on its own would credit twice.
        if (request.MayHaveBeenSent && request.Operation.Retry.Class is BillinkRetryClass.Unsafe)
        {
            throw new InvalidOperationException(
                $"{request.Operation} must not be sent twice. Remove the retrying handler from Billink's HttpClient: " +
                "the Billink client makes the retries that are safe.");
        }

        request.ConfirmSending();
        await stream.WriteAsync(request.Body, cancellationToken).ConfigureAwait(false);
        request.ConfirmWritten();
    }

    protected override bool TryComputeLength(out long length)
    {
        length = request.Body.Length;
        return true;
    }
}
