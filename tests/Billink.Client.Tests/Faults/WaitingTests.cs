using System.Net;

namespace Billink.Client.Tests.Faults;

/// <summary>The delays between the attempts of a call, by a clock that only the test advances.</summary>
public sealed class WaitingTests
{
    [Fact]
    public async Task Retry_after_is_respected_on_the_injected_clock()
    {
        using var call = new WaitingCall(attempt => attempt == 1 ? WaitingCall.TooMany("7") : WaitingCall.Found());

        (await call.NextDelayAsync()).ShouldBe(TimeSpan.FromSeconds(7));
        call.Clock.Advance(TimeSpan.FromSeconds(6.9));
        call.Task.IsCompleted.ShouldBeFalse();
        call.Clock.Advance(TimeSpan.FromSeconds(0.1));

        await call.Task;
        call.Attempts.ShouldBe(2);
    }

    [Fact]
    public async Task Retry_after_may_be_a_date()
    {
        using var call = new WaitingCall(
            attempt => attempt == 1 ? WaitingCall.TooMany("Sat, 31 Jan 2026 12:00:09 GMT") : WaitingCall.Found());

        (await call.NextDelayAsync()).ShouldBe(TimeSpan.FromSeconds(9));
        call.Clock.Advance(TimeSpan.FromSeconds(9));

        await call.Task;
    }

    [Fact]
    public async Task A_delay_that_is_longer_than_the_remaining_time_is_not_started()
    {
        using var call = new WaitingCall(_ => WaitingCall.TooMany("31"));

        (await Should.ThrowAsync<BillinkProtocolException>(() => call.Task)).Reply!.Headers["Retry-After"].ShouldBe("31");
        call.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task Delays_double_and_vary_by_up_to_a_half()
    {
        using var call = new WaitingCall(_ => new HttpResponseMessage(HttpStatusCode.BadGateway), options => options.Retry.MaxAttempts = 4);

        foreach (var most in new[] { 0.5, 1, 2 })
        {
            var wait = await call.NextDelayAsync();
            wait.ShouldBeInRange(TimeSpan.FromSeconds(most / 2), TimeSpan.FromSeconds(most));
            call.Clock.Advance(wait);
        }

        await Should.ThrowAsync<BillinkProtocolException>(() => call.Task);
        call.Attempts.ShouldBe(4);
    }

    [Fact]
    public async Task Cancellation_ends_a_delay_at_once()
    {
        using var stop = new CancellationTokenSource();
        using var call = new WaitingCall(_ => WaitingCall.TooMany("20"), cancellationToken: stop.Token);
        await call.NextDelayAsync();

        await stop.CancelAsync();

        await Should.ThrowAsync<OperationCanceledException>(() => call.Task.WaitAsync(TimeSpan.FromSeconds(5)));
        call.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_call_with_one_attempt_is_not_retried()
    {
        using var call = new WaitingCall(_ => WaitingCall.TooMany("1"), call: new BillinkCallOptions { MaxAttempts = 1 });

        await Should.ThrowAsync<BillinkProtocolException>(() => call.Task);
        call.Attempts.ShouldBe(1);
    }

    [Fact]
    public async Task A_handler_that_retries_on_its_own_does_not_credit_twice()
    {
        var written = 0;
        using var http = new HttpClient(new RepeatingHandler(() => written++));
        var transport = new BillinkTransport(new Sending.HttpBillinkSender(http),
            new BillinkOptions { BaseUrl = new Uri("https://billink.example"), Username = "u", Id = "i" });

        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(
            () => new BillinkClient(transport).Orders.CreditAsync(Messages.Credit));

        written.ShouldBe(1);
        exception.InnerException!.Message.ShouldContain("retrying handler");
    }

    private sealed class RepeatingHandler(Action onWritten) : HttpMessageHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            for (var i = 0; i < 2; i++)
            {
                await request.Content!.CopyToAsync(Stream.Null, cancellationToken);
                onWritten();
            }

            return new HttpResponseMessage(HttpStatusCode.BadGateway);
        }
    }
}
