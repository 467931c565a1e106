using Billink.Sending;

namespace Billink.Client.Tests.Faults;

/// <summary>The retries over a plain <see cref="HttpClient"/>.</summary>
public sealed class HttpRetryTests : RetryTests
{
    private protected override IBillinkSender SenderOver(HttpMessageHandler handler) =>
        new HttpBillinkSender(new HttpClient(handler) { Timeout = Timeout.InfiniteTimeSpan });
}
