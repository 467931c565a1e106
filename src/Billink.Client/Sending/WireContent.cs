using System.Net;

namespace Billink.Sending;

/// <summary>A request's body that tells whether it was asked for, and that isn't written twice where that would act twice.</summary>
internal sealed class WireContent : HttpContent
{
    private readonly BillinkWireRequest request;

    public WireContent(BillinkWireRequest request)
    {
        this.request = request;
        // The body goes out behind the headers in one write; before it is asked for, nothing has left.
        request.ConfirmNotSent();
        // As text, since it needn't be parsed to be sent.
        Headers.TryAddWithoutValidation("Content-Type", request.ContentType);
    }

    protected override Task SerializeToStreamAsync(Stream stream, TransportContext? context) =>
        SerializeToStreamAsync(stream, context, CancellationToken.None);

    protected override async Task SerializeToStreamAsync(Stream stream, TransportContext? context, CancellationToken cancellationToken)
    {
        // A handler below us that repeats requests on its own would credit twice.
        if (request.MayHaveBeenSent && request.Operation.Retry.Class is BillinkRetryClass.Unsafe)
        {
            throw new InvalidOperationException(
                $"{request.Operation} must not be sent twice. Take the retrying handler out of Billink's HttpClient: " +
                "the client repeats what may be repeated.");
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
