using Billink.Kiota;
using Billink.Sending;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace Billink.Client.Tests.Faults;

/// <summary>The same over Kiota's adapter with its default handlers, of which one repeats requests and one follows redirects.</summary>
public sealed class KiotaRetryTests : RetryTests
{
    private protected override IBillinkSender SenderOver(HttpMessageHandler handler)
    {
        var http = KiotaClientFactory.Create(handler);
        http.Timeout = Timeout.InfiniteTimeSpan;
        return new KiotaSender(new HttpClientRequestAdapter(new AnonymousAuthenticationProvider(), httpClient: http));
    }
}
