using System.Net;
using Billink.Sending;

namespace Billink.Client.Tests.Errors;

/// <summary>An exception doesn't say that no reply came if one did.</summary>
public class LastReplyTests
{
    [Fact]
    public async Task A_reply_whose_body_breaks_off_is_named()
    {
        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(
            () => Client([BrokenBody]).Orders.CreditAsync(Messages.Credit));

        exception.Message.ShouldContain("The last reply was HTTP 503, which doesn't show it.");
        exception.Message.ShouldNotContain("No reply");
    }

    [Fact]
    public async Task A_reply_to_an_earlier_attempt_is_named()
    {
        var exception = await Should.ThrowAsync<BillinkUnavailableException>(
            () => Client([Page, NoConnection]).Orders.GetInfoAsync(Messages.Info));

        exception.Message.ShouldBe(
            "Billink isn't available for Orders_GetInfo. The connection broke. An earlier attempt got HTTP 503.");
    }

    [Fact]
    public async Task Without_any_reply_the_exception_says_so()
    {
        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(
            () => Client([NoConnection]).Orders.CreditAsync(Messages.Credit));

        exception.Message.ShouldContain("No reply arrived.");
    }

    private static HttpResponseMessage Page() =>
        new(HttpStatusCode.ServiceUnavailable) { Content = new StringContent("<html>Busy</html>") };

    private static HttpResponseMessage BrokenBody() =>
        new(HttpStatusCode.ServiceUnavailable) { Content = new StreamContent(new BrokenStream()) };

    private static HttpResponseMessage NoConnection() => throw new HttpRequestException("broken");

    private static BillinkClient Client(IReadOnlyList<Func<HttpResponseMessage>> attempts)
    {
        var options = new BillinkOptions { BaseUrl = new Uri("http://localhost"), Username = "shop-user", Id = "shop-key" };
        options.Retry.MaxAttempts = attempts.Count;
        options.Retry.Delay = TimeSpan.Zero;
        return new BillinkClient(new BillinkTransport(new StubSender(attempts), options));
    }

    private sealed class StubSender(IReadOnlyList<Func<HttpResponseMessage>> attempts) : IBillinkSender
    {
        public Task<HttpResponseMessage> SendAsync(BillinkWireRequest request, CancellationToken cancellationToken = default) =>
            Task.FromResult(attempts[request.Attempt - 1]());
    }

    private sealed class BrokenStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new IOException("broken");

        public override int Read(Span<byte> buffer) => throw new IOException("broken");
    }
}
