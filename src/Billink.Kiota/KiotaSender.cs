using Billink.Sending;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Billink.Kiota;

/// <summary>
/// Makes one attempt through a request adapter, and takes the reply as it came instead of what the adapter would make of it.
/// </summary>
internal sealed class KiotaSender(IRequestAdapter adapter) : IBillinkSender
{
    private static readonly IRequestOption[] SentOnce =
    [
        new RetryHandlerOption { MaxRetry = 0 },
        // A redirect would carry the credentials, which stand in the body, to wherever it points.
        new RedirectHandlerOption { MaxRedirect = 0 },
    ];

    public async Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var native = new NativeResponseHandler();
        // As a stream, so that the adapter hands the reply over as soon as its headers are there.
        await adapter.SendPrimitiveAsync<Stream>(Describe(request, native), cancellationToken: cancellationToken).ConfigureAwait(false);
        return native.Value as HttpResponseMessage ?? throw new InvalidOperationException(
            $"{adapter.GetType()} gave {native.Value?.GetType().ToString() ?? "no reply"} where an HttpResponseMessage was expected. " +
            "Use an adapter over HttpClient.");
    }

    private static RequestInformation Describe(BillinkWireRequest request, NativeResponseHandler native)
    {
        var information = new RequestInformation { HttpMethod = Enum.Parse<Method>(request.Operation.Method), URI = request.Url };
        information.SetStreamContent(new SentBody(request), request.ContentType);
        information.SetResponseHandler(native);
        information.AddRequestOptions(SentOnce);
        return information;
    }
}
