using System.Net;
using System.Text;
using Billink.Sending;
using Billink.Testing;

namespace Billink.Client.Tests.Faults;

/// <summary>A running call of a safe operation, on a frozen clock.</summary>
internal sealed class WaitingCall : HttpMessageHandler
{
    private readonly Func<int, HttpResponseMessage> reply;
    private readonly HttpClient http;

    public WaitingCall(
        Func<int, HttpResponseMessage> reply, Action<BillinkOptions>? configure = null, BillinkCallOptions? call = null,
            CancellationToken cancellationToken = default)
    {
        this.reply = reply;
        http = new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new BillinkOptions { BaseUrl = new Uri("https://billink.example"), Username = "shop-user", Id = "shop-key" };
        configure?.Invoke(options);
        var client = new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options, Clock));
        Task = client.Orders.GetInfoAsync(Messages.Info, call, cancellationToken);
    }

    public RecordingTimeProvider Clock { get; } = new(new DateTimeOffset(2026, 1, 31, 12, 0, 0, TimeSpan.Zero));

    public Task Task { get; }

    public int Attempts { get; private set; }

    public static HttpResponseMessage TooMany(string retryAfter) =>
        new(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", retryAfter } } };

    public static HttpResponseMessage Found() =>
        new(HttpStatusCode.OK) { Content = new StringContent("""{"result":"MSG","invoices":[]}""", Encoding.UTF8, "application/json") };

    /// <summary>Waits until the next attempt is over, and returns the delay before the one that follows it.</summary>
    public async Task<TimeSpan> NextDelayAsync()
    {
        await Clock.NextWaitAsync(); // the timeout of the attempt
        return await Clock.NextWaitAsync();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        return reply(++Attempts);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            http.Dispose();
        base.Dispose(disposing);
    }
}
