using System.Collections.Concurrent;
using System.Diagnostics;
using System.Net;
using Billink.Sending;
using Billink.Telemetry;
using Microsoft.Extensions.Logging.Testing;

namespace Billink.Client.Tests;

/// <summary>Each call has an id of ours in its header, log events, trace and exception, because Billink has none.</summary>
public sealed class RequestIdTests : IDisposable
{
    private const string Refusal = """{"result":"ERROR","error":{"code":"705","description":"No invoices provided"}}""";

    private readonly ActivitySource shop = new("Billink.Client.Tests.RequestId");
    private readonly ConcurrentQueue<Activity> spans = new();
    private readonly ActivityListener listener;
    private readonly FakeLogger<BillinkClient> log = new();

    public RequestIdTests()
    {
        listener = new ActivityListener
        {
            ShouldListenTo = source => source.Name == BillinkTelemetry.Name || source == shop,
            Sample = static (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllDataAndRecorded,
            ActivityStopped = spans.Enqueue,
        };
        ActivitySource.AddActivityListener(listener);
    }

    [Fact]
    public async Task A_call_is_sent_logged_and_traced_with_one_id()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Refusal);
        using var span = shop.StartActivity("checkout");

        var error = await Should.ThrowAsync<BillinkApiException>(CreditAsync(server));

        error.RequestId.ShouldNotBeNull().ShouldMatch("^[0-9a-f]{32}$");
        server.Header("X-Request-Id").Single().ShouldBe(error.RequestId);
        log.Collector.GetSnapshot().ShouldHaveSingleItem().Message.ShouldContain($"request {error.RequestId}");
        spans.Single(trace => trace.ParentSpanId == span!.SpanId).GetTagItem("billink.request.id").ShouldBe(error.RequestId);
    }

    [Fact]
    public async Task All_attempts_of_a_call_have_its_id_and_the_next_call_has_another()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("", "text/html", HttpStatusCode.ServiceUnavailable);
        using var client = server.NewClient();

        await client.Orders.TryGetInfoAsync(Messages.Info);
        await client.Orders.TryGetInfoAsync(Messages.Info);

        var ids = server.Header("X-Request-Id");
        ids.Count.ShouldBe(6);
        ids.Distinct().Count().ShouldBe(2);
        ids.Take(3).Distinct().ShouldHaveSingleItem();
    }

    [Fact]
    public async Task A_caller_can_set_the_id()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Refusal);

        var error = await Should.ThrowAsync<BillinkApiException>(CreditAsync(server, new BillinkCallOptions { RequestId = "shop-17" }));

        error.RequestId.ShouldBe("shop-17");
        server.Header("X-Request-Id").Single().ShouldBe("shop-17");
    }

    [Theory]
    [InlineData("")]
    [InlineData("a b")]
    [InlineData("a\r\nX-Other: b")]
    [InlineData("é")]
    public async Task An_id_that_is_no_header_is_refused_before_anything_is_sent(string id)
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Refusal);

        await Should.ThrowAsync<ArgumentException>(CreditAsync(server, new BillinkCallOptions { RequestId = id }));

        server.Requests.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("X-Correlation-Id", true)]
    [InlineData("", false)]
    public async Task The_header_has_another_name_or_is_not_sent(string header, bool isSent)
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Refusal);

        var error = await Should.ThrowAsync<BillinkApiException>(CreditAsync(server, header: header));

        server.Header("X-Request-Id").ShouldBe([""]);
        if (isSent)
            server.Header(header).Single().ShouldBe(error.RequestId);
        log.Collector.GetSnapshot().ShouldHaveSingleItem().Message.ShouldContain(error.RequestId!);
    }

    public void Dispose()
    {
        listener.Dispose();
        shop.Dispose();
    }

    private async Task CreditAsync(LoopbackServer server, BillinkCallOptions? call = null, string header = "X-Request-Id")
    {
        var options = new BillinkOptions { BaseUrl = server.Url, Username = "shop-user", Id = "shop-key", RequestIdHeader = header };
        using var http = new HttpClient(HttpBillinkSender.NewHandler());
        using var client = new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options, logger: log));
        await client.Orders.CreditAsync(Messages.Credit, call);
    }
}
