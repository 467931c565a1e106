using System.Net;
using Billink.Sending;
using Billink.V2;
using Microsoft.Extensions.Logging;
using Microsoft.Extensions.Logging.Testing;

namespace Billink.Client.Tests;

/// <summary>Each outcome of a call has its log event.</summary>
public sealed class CallLogTests
{
    private const string Success = """{"result":"MSG","statuses":[]}""";
    private const string Refusal = """{"result":"ERROR","error":{"code":"705","description":"No invoices provided"}}""";

    private readonly FakeLogger<BillinkClient> log = new();

    [Fact]
    public async Task A_success_is_logged_for_debugging()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Success);

        await CallAsync(server, client => client.Orders.CreditAsync(Messages.Credit));

        Event(LogLevel.Debug, "CallSucceeded").ShouldMatch(@"^Orders_Credit succeeded \(HTTP 200, 1 attempt\(s\), \d");
    }

    [Fact]
    public async Task A_refusal_is_logged_with_its_code_and_name()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Refusal);

        await CallAsync(server, client => client.Orders.TryCreditAsync(Messages.Credit));

        Event(LogLevel.Warning, "CallRefused").ShouldStartWith(
            "Orders_Credit was refused with code 705, NoInvoices (HTTP 200, 1 attempt(s)");
    }

    [Fact]
    public async Task Retries_are_logged_each_and_the_failure_once()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("", "text/html", HttpStatusCode.ServiceUnavailable);

        await CallAsync(server, client => client.Orders.TryGetInfoAsync(Messages.Info));

        var retries = Events(LogLevel.Information, "CallRetried");
        retries.Count.ShouldBe(2);
        retries[0].ShouldStartWith("Attempt 1 of Orders_GetInfo failed; the next one starts in 0.000 s. ");
        retries[1].ShouldStartWith("Attempt 2 of Orders_GetInfo failed; ");
        Event(LogLevel.Warning, "CallFailed").ShouldStartWith("Orders_GetInfo failed after 3 attempt(s); nothing was changed");
    }

    [Fact]
    public async Task An_unknown_outcome_is_logged_as_an_error_that_says_what_settles_it()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("", "text/html", HttpStatusCode.BadGateway);

        await CallAsync(server, client => client.Orders.TryCreditAsync(Messages.Credit));

        Event(LogLevel.Error, "OutcomeUnknown").ShouldStartWith("Whether Billink acted on Orders_Credit isn't known after 1 attempt(s).");
    }

    [Fact]
    public async Task Bodies_are_logged_only_on_request_and_masked()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Success);

        await CallAsync(server, client => client.Orders.CreditAsync(Messages.Credit), options => options.LogBodies = true);

        Event(LogLevel.Debug, "RequestBody").ShouldContain("\"***\"");
        Event(LogLevel.Debug, "ReplyBody").ShouldStartWith("Orders_Credit received (HTTP 200) {\"result\":\"MSG\",\"statuses\":[]}");
    }

    [Fact]
    public async Task A_doubtful_order_is_logged_with_its_problems()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("{}");
        var order = Redaction.Marked.RequestOf(V2Operations.CreateSession);

        await CallAsync(server, client => client.Sessions.TryCreateAsync((CreateSessionRequest)order));

        Event(LogLevel.Warning, "OrderDoubtful").ShouldMatch(@"^Sessions_Create sends an order that looks wrong\. \S+");
    }

    private async Task CallAsync(LoopbackServer server, Func<BillinkClient, Task> call, Action<BillinkOptions>? configure = null)
    {
        var options = new BillinkOptions { BaseUrl = server.Url, Username = "shop-user", Id = "shop-key" };
        options.Retry.Delay = TimeSpan.Zero;
        configure?.Invoke(options);
        using var handler = HttpBillinkSender.NewHandler();
        using var http = new HttpMessageInvoker(handler);
        await call(new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options, logger: log)));
    }

    private string Event(LogLevel level, string name) => Events(level, name).ShouldHaveSingleItem();

    private List<string> Events(LogLevel level, string name) =>
        [.. log.Collector.GetSnapshot().Where(record => record.Level == level && record.Id.Name == name).Select(record => record.Message)];
}
