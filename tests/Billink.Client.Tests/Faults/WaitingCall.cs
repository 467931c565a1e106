using System.Net;
using System.Text;
using Billink.Sending;

namespace Billink.Client.Tests.Faults;

/// <summary>A call of a safe operation that is under way, on a clock that stands.</summary>
internal sealed class WaitingCall : HttpMessageHandler
{
    private static readonly TimeSpan TooLong = TimeSpan.FromSeconds(10);

    private readonly Func<int, HttpResponseMessage> answer;
    private readonly HttpClient http;
    private int waits;

    public WaitingCall(
        Func<int, HttpResponseMessage> answer, Action<BillinkOptions>? configure = null, BillinkCallOptions? call = null, CancellationToken cancellationToken = default)
    {
        this.answer = answer;
        http = new HttpClient(this, disposeHandler: false) { Timeout = Timeout.InfiniteTimeSpan };
        var options = new BillinkOptions { BaseUrl = new Uri("http://billink.example"), Username = "shop-user", Id = "shop-key" };
        configure?.Invoke(options);
        var client = new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options, Clock));
        Task = client.Orders.GetInfoAsync(Messages.Info, call, cancellationToken);
    }

    public ManualClock Clock { get; } = new();

    public Task Task { get; }

    public int Attempts { get; private set; }

    public static HttpResponseMessage TooMany(string retryAfter) => new(HttpStatusCode.TooManyRequests) { Headers = { { "Retry-After", retryAfter } } };

    public static HttpResponseMessage Found() =>
        new(HttpStatusCode.OK) { Content = new StringContent("""{"result":"MSG","invoices":[]}""", Encoding.UTF8, "application/json") };

    /// <summary>The wait that the call comes to next.</summary>
    public async Task<TimeSpan> WaitAsync()
    {
        var start = System.Diagnostics.Stopwatch.GetTimestamp();
        var timers = 2 * ++waits; // each attempt has one, and each wait
        while (Clock.TimersMade < timers && !Task.IsCompleted && System.Diagnostics.Stopwatch.GetElapsedTime(start) < TooLong)
            await System.Threading.Tasks.Task.Yield();
        return Clock.Waits.Single();
    }

    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
        return answer(++Attempts);
    }

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            http.Dispose();
        base.Dispose(disposing);
    }
}
