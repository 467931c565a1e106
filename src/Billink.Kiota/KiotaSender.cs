using Billink.Sending;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Http.HttpClientLibrary.Middleware.Options;

namespace Billink.Kiota;

/// <summary>
/// Sends one request through a request adapter, and returns the raw reply instead of an object that the adapter deserializes.
/// </summary>
internal sealed class KiotaSender(IRequestAdapter adapter) : IBillinkSender
{
    private static readonly IRequestOption[] SentOnce =
    [
        new RetryHandlerOption { MaxRetry = 0 },
        // A redirect would send the credentials, which are in the body, to another address.
        new RedirectHandlerOption { MaxRedirect = 0 },
    ];

    public async Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(request);
        var native = new NativeResponseHandler();
        // As a stream, so that the adapter returns the reply as soon as its headers arrive.
        await adapter.SendPrimitiveAsync<Stream>(Describe(request, native), cancellationToken: cancellationToken).ConfigureAwait(false);
        return native.Value as HttpResponseMessage ?? throw new InvalidOperationException(
            $"{adapter.GetType()} returned {native.Value?.GetType().ToString() ?? "no reply"} instead of an HttpResponseMessage. " +
            "Use an adapter over HttpClient.");
    }

    private static RequestInformation Describe(BillinkWireRequest request, NativeResponseHandler native)
    {
        var information = new RequestInformation { HttpMethod = Enum.Parse<Method>(request.Operation.Method), URI = request.Url };
        if (request.HasBody)
            information.SetStreamContent(new SentBody(request), request.ContentType);
        foreach (var (name, value) in request.Headers)
            information.Headers.TryAdd(name, value);
        information.Headers.TryAdd("User-Agent", request.UserAgent);
        information.SetResponseHandler(native);
        information.AddRequestOptions(SentOnce);
        return information;
    }
}
