using System.Text.Json;
using System.Xml.Linq;
using Billink.Sending;
using Billink.V2;
using Billink.Validation;

namespace Billink.Client.Tests;

public sealed class SendingTests
{
    private const string CreditReply =
        """{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A-1","message":"Credit applied: 12.50 EURO."}]}""";
    private const string Rejected =
        "<?xml version='1.0' encoding='UTF-8' ?>" +
        "<API><RESULT>MSG</RESULT><MSG><CODE>501</CODE><DESCRIPTION>Advies=0</DESCRIPTION></MSG></API>";

    [Fact]
    public async Task A_v2_call_posts_json_with_the_merchants_credentials()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient();

        var reply = await client.Orders.CreditAsync(Messages.Credit);

        reply.Statuses.Single().Code.ShouldBe(CreditInvoiceCode.Credited);
        var request = server.Requests.Single();
        request.ShouldSatisfyAllConditions(
            r => r.Method.ShouldBe("POST"),
            r => r.Url.ShouldBe("/v2/client/invoice/credit"),
            r => r.ContentType.ShouldBe("application/json; charset=utf-8"));
        var body = JsonDocument.Parse(request.Body).RootElement;
        body.GetProperty("billinkUsername").GetString().ShouldBe("shop-user");
        body.GetProperty("billinkID").GetString().ShouldBe("shop-key");
    }

    [Fact]
    public async Task White_space_around_credentials_is_ignored()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient(options => (options.Username, options.Id) = (" shop-user", "shop-key\r\n"));

        await client.Orders.CreditAsync(Messages.Credit);

        var body = JsonDocument.Parse(server.Requests.Single().Body).RootElement;
        body.GetProperty("billinkUsername").GetString().ShouldBe("shop-user");
        body.GetProperty("billinkID").GetString().ShouldBe("shop-key");
    }

    [Fact]
    public async Task A_session_has_the_credentials_inside_its_client()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            """{"status":"success","sessionID":"s","sessionURL":"https://pay.example/s","invoice":"1AB-A-1"}""");
        using var client = server.NewClient();

        await client.Sessions.CreateAsync(Messages.Session);

        var merchant = JsonDocument.Parse(server.Requests.Single().Body).RootElement.GetProperty("client");
        merchant.GetProperty("billinkUsername").GetString().ShouldBe("shop-user");
        merchant.GetProperty("billinkID").GetString().ShouldBe("shop-key");
        merchant.GetProperty("workflowNumber").GetString().ShouldBe("1");
    }

    [Fact]
    public async Task A_v1_call_posts_xml_and_a_rejected_check_is_a_result()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(Rejected, "text/xml");
        using var client = server.NewClient();

        var reply = await client.Legacy.CheckAsync(Messages.Check);

        reply.Outcome!.Code.ShouldBe(V1.CheckOutcomeCode.Rejected);
        reply.CheckUuid.ShouldBeNull();
        var request = server.Requests.Single();
        request.Url.ShouldBe("/v1/client/check");
        var api = XDocument.Parse(request.Body).Root!;
        api.Element("CLIENTUSERNAME")!.Value.ShouldBe("shop-user");
        api.Element("CLIENTID")!.Value.ShouldBe("shop-key");
        api.Element("ACTION")!.Value.ShouldBe("Check");
        api.Element("BIRTHDATE")!.Value.ShouldBe("01-02-1990");
    }

    [Theory]
    [InlineData(BillinkEnvironment.Staging, null, "https://api-staging.billink.nl/v2/client/invoice/credit")]
    [InlineData(BillinkEnvironment.Production, null, "https://api.billink.nl/v2/client/invoice/credit")]
    [InlineData(BillinkEnvironment.Production, "https://proxy.example/billink/", "https://proxy.example/billink/v2/client/invoice/credit")]
    public async Task The_environment_sets_the_server_unless_a_url_is_set(BillinkEnvironment environment, string? url, string called)
    {
        using var handler = new AddressHandler();
        using var http = new HttpClient(handler);
        var options = new BillinkOptions { Environment = environment, BaseUrl = url is null
            ? null : new Uri(url), Username = "shop-user", Id = "shop-key" };

        await new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options)).Orders.CreditAsync(Messages.Credit);

        handler.Called.ShouldBe(new Uri(called));
    }

    [Fact]
    public async Task The_options_of_a_call_take_precedence_over_those_of_the_client()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient(options => options.Routes["Orders_Credit"] = "/v2/by-route");

        await client.Orders.CreditAsync(Messages.Credit);
        await client.Orders.CreditAsync(
            Messages.Credit, new BillinkCallOptions { Path = "/v2/by-call", Credentials = new("other-user", "other-key") });

        server.Requests.Select(r => r.Url).ShouldBe(["/v2/by-route", "/v2/by-call"]);
        server.Requests[1].Body.ShouldContain("other-key");
        server.Requests[1].Body.ShouldNotContain("shop-key");
    }

    [Fact]
    public async Task A_request_names_its_client()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient();

        await client.Orders.CreditAsync(Messages.Credit);

        server.Requests.Single().UserAgent.ShouldStartWith("Billink.NET/");
    }

    [Fact]
    public async Task Credentials_in_a_request_are_never_replaced_silently()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkValidationException>(
            () => client.Orders.CreditAsync(Messages.Credit with { BillinkId = "other-key" }));
        await Should.ThrowAsync<BillinkValidationException>(
            () => client.Sessions.TryCreateAsync(
                Messages.Session with { Client = Messages.Session.Client with { BillinkUsername = "other-user" } }));
        await Should.ThrowAsync<BillinkValidationException>(() => client.Legacy.CheckAsync(Messages.Check with { ClientId = "other-key" }));
        server.Requests.ShouldBeEmpty();
        await client.Orders.CreditAsync(Messages.Credit with { BillinkId = "shop-key" });

        exception.Violations.ShouldHaveSingleItem().Path.ShouldBe("billinkID");
        exception.Message.ShouldContain("BillinkCallOptions.Credentials");
        exception.Message.ShouldNotContain("key");
    }

    [Theory]
    [InlineData(" shop-user\r\n", "\tshop-key ")]
    public async Task White_space_around_the_credentials_of_a_call_is_ignored(string username, string id)
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(CreditReply);
        using var client = server.NewClient();

        await client.For(new(username, id)).Orders.CreditAsync(Messages.Credit);

        server.Requests.Single().Body.ShouldContain("\"billinkUsername\":\"shop-user\",\"billinkID\":\"shop-key\"");
    }

    [Theory]
    [InlineData("shop\nuser", "key", "Username has a line break")]
    [InlineData("shop", "secret\nkey", "Id has a line break")]
    [InlineData("shop", "secret key", "Id has a space")]
    public void White_space_inside_credentials_is_rejected_by_name(string username, string id, string problem)
    {
        var text = Should.Throw<ArgumentException>(() => new BillinkCredentials(username, id)).Message;

        text.ShouldStartWith(problem);
        text.ShouldNotContain("secret");
    }

    [Fact]
    public void A_user_name_can_have_a_space() => new BillinkCredentials("my shop", "key").Username.ShouldBe("my shop");

    [Fact]
    public async Task Query_parameters_are_in_the_url_and_not_in_the_body()
    {
        await using var server = await LoopbackServer
            .StartWithReplyAsync("""{"invoices":[],"page":2,"total_invoices":"0","total_pages":0}""");
        using var client = server.NewClient();

        await client.Reconciliation.ListInvoicesAsync(new ListInvoicesRequest { DateFrom = new DateOnly(2026, 1, 31) });

        var request = server.Requests.Single();
        request.Url.ShouldBe("/v2/client/invoices?date_from=31-01-2026");
        request.Body.ShouldNotContain("31-01-2026");
    }

    [Fact]
    public async Task A_request_that_violates_the_contract_is_not_sent()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("{}");
        using var client = server.NewClient();
        var eleven = new StartWorkflowRequest { Invoices =
            [.. Enumerable.Range(1, 11).Select(i => new StartWorkflowInvoice { Number = $"A-{i}" })] };

        var exception = await Should.ThrowAsync<BillinkValidationException>(() => client.Orders.StartWorkflowAsync(eleven));

        exception.Violations.Single().Path.ShouldBe("invoices");
        server.Requests.ShouldBeEmpty();
    }

    [Fact]
    public void Missing_credentials_are_reported_by_the_names_of_the_settings() =>
        Should.Throw<ArgumentException>(() => new BillinkClient(new BillinkOptions { Username = "shop-user" }))
            .Message.ShouldContain("BillinkOptions.Id");

    private sealed class AddressHandler : HttpMessageHandler
    {
        public Uri? Called { get; private set; }

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Called = request.RequestUri;
            return Task.FromResult(
                new HttpResponseMessage { Content = new StringContent(CreditReply, System.Text.Encoding.UTF8, "application/json") });
        }
    }
}
