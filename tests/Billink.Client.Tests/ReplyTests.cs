using System.Net;
using Billink.Sending;
using Billink.V2;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Client.Tests;

public sealed class ReplyTests
{
    [Fact]
    public async Task An_error_on_http_200_is_an_exception_with_its_catalog_entry()
    {
        await using var server =
            await LoopbackServer.StartWithReplyAsync("""{"result":"ERROR","error":{"code":"705","description":"No invoices provided"}}""");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.HttpStatus.ShouldBe(200);
        exception.Code.ShouldBe("705");
        exception.Is(CreditErrorCode.NoInvoices).ShouldBeTrue();
        exception.Is(CreditErrorCode.NotAllowed).ShouldBeFalse();
        exception.Error!.Category.ShouldBe(BillinkErrorCategory.ParameterValidation);
        exception.Error.Advice.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Errors_with_the_same_code_are_distinguished_by_their_text()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            """{"status":"error","message":"Webhook signing secret is not set. Please, generate the secret first"}""",
                status: HttpStatusCode.BadRequest);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() =>
            client.Webhooks.SetSessionV3Async(new SetSessionWebhookV3Request { Url = "https://shop.example/hook" }));

        exception.Code.ShouldBe("400");
        exception.Error!.Name.ShouldContain("Secret");
    }

    [Fact]
    public async Task A_v1_error_keeps_its_leading_zeros()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            "<API><RESULT>ERROR</RESULT><ERROR><CODE>001</CODE><DESCRIPTION>Unknown API version</DESCRIPTION></ERROR></API>", "text/xml");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Legacy.CheckAsync(Messages.Check));

        exception.Code.ShouldBe("001");
        exception.Is(V1.CheckErrorCode.UnknownApiVersion).ShouldBeTrue();
    }

    [Fact]
    public async Task An_unknown_code_is_an_api_error()
    {
        await using var server =
            await LoopbackServer.StartWithReplyAsync("""{"result":"ERROR","error":{"code":999,"description":"Something new"}}""");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.Code.ShouldBe("999");
        exception.WireMessage.ShouldBe("Something new");
        exception.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(200, "text/html", "<html><body>Maintenance</body></html>", "Maintenance")]
    [InlineData(502, "text/html", "<html><head><style>b{}</style></head><body>Bad <b>gateway</b></body></html>", "Bad gateway")]
    [InlineData(200, "application/json", """{"result":"MSG","invoices":[{"code":20""",
        """{"result":"MSG","invoices":[{"code":… (no JSON from here on)""")]
    [InlineData(200, "application/json", "", "")]
    [InlineData(200, "application/json", "{}", "{}")]
    [InlineData(503, "application/json", "[]", "[]")]
    public async Task A_foreign_reply_is_a_protocol_error_that_shows_it(int status, string contentType, string body, string shown)
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(body, contentType, (HttpStatusCode)status);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkProtocolException>(() => client.Orders.GetInfoAsync(Messages.Info));

        exception.HttpStatus.ShouldBe(status);
        exception.MediaType.ShouldBe(contentType);
        exception.Length.ShouldBe(body.Length);
        exception.Reply!.MaskedBody.ShouldBe(shown);
        exception.Message.ShouldContain(shown);
    }

    [Fact]
    public async Task A_list_with_null_in_it_is_a_protocol_error()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("""{"result":"MSG","invoices":[null],"statuses":[null]}""");
        using var client = server.NewClient();

        (await Should.ThrowAsync<BillinkProtocolException>(() => client.Orders.GetInfoAsync(Messages.Info)))
            .Message.ShouldContain("$.invoices[0]");
        (await Should.ThrowAsync<BillinkOutcomeUnknownException>(() => client.Orders.CreditAsync(Messages.Credit)))
            .InnerException.ShouldBeOfType<BillinkProtocolException>().Message.ShouldContain("$.statuses[0]");
    }

    [Fact]
    public async Task A_foreign_reply_to_an_unsafe_call_leaves_its_outcome_unknown()
    {
        await using var server = await LoopbackServer
            .StartWithReplyAsync("<html>Bad gateway</html>", "text/html", HttpStatusCode.BadGateway);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.SettledBy.ShouldBe("Orders_GetInfo");
        exception.Message.ShouldContain("Orders_GetInfo");
        exception.InnerException.ShouldBeOfType<BillinkProtocolException>();
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_internal_error_that_billink_itself_reports_is_an_error()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            """{"status":"error","message":"Something went wrong"}""", status: HttpStatusCode.InternalServerError);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Sessions.CreateAsync(Messages.Session));

        exception.HttpStatus.ShouldBe(500);
        exception.Is(CreateSessionErrorCode.InternalError).ShouldBeTrue();
    }

    [Theory]
    [InlineData(302)]
    [InlineData(404)]
    [InlineData(429)]
    public async Task A_status_that_rejects_the_request_leaves_nothing_unknown(int status)
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("<html>No</html>", "text/html", (HttpStatusCode)status);
        using var client = server.NewClient();

        (await Should.ThrowAsync<BillinkProtocolException>(() => client.Orders.CreditAsync(Messages.Credit))).HttpStatus.ShouldBe(status);
        server.Requests.Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_result_has_the_message_and_the_raw_reply()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            """
            {"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A-1","message":"Credit applied"},
            {"code":707,"invoiceNumber":"A-2","message":"Credit not possible","hint":"Jip Jansen"}]}
            """);
        using var client = server.NewClient();

        var result = await client.Orders.TryCreditAsync(Messages.Credit);

        result.IsSuccess.ShouldBeTrue();
        result.Value.Failed().Single().Code.ShouldBe(CreditInvoiceCode.CreditNotPossible);
        result.Reply!.HttpStatus.ShouldBe(200);
        result.Reply.Headers["Content-Type"].ShouldBe("application/json");
        result.Reply.MaskedBody.ShouldContain("\"code\":707");
        result.Reply.MaskedBody.ShouldContain("\"hint\":\"***\"");
    }

    [Fact]
    public async Task A_result_has_the_error_that_the_throwing_variant_throws()
    {
        await using var server =
            await LoopbackServer.StartWithReplyAsync("""{"result":"ERROR","error":{"code":"705","description":"No invoices provided"}}""");
        using var client = server.NewClient();

        var result = await client.Orders.TryCreditAsync(Messages.Credit);

        result.IsSuccess.ShouldBeFalse();
        result.Error.ShouldBeOfType<BillinkApiException>().Is(CreditErrorCode.NoInvoices).ShouldBeTrue();
        result.Reply.ShouldBeSameAs(result.Error.Reply);
        Should.Throw<BillinkApiException>(result.ValueOrThrow);
        Should.Throw<InvalidOperationException>(() => result.Value).InnerException.ShouldBeSameAs(result.Error);
    }

    [Fact]
    public async Task Personal_data_that_a_reply_repeats_is_masked()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            """{"status":"error","message":"The form contains the following errors: JIP@shop.example is unknown"}""",
                status: HttpStatusCode.BadRequest);
        using var client = server.NewClient();

        var result = await client.Sessions.TryCreateAsync(Messages.Session);

        result.Reply!.MaskedBody.ShouldBe("""{"status":"error","message":"The form contains the following errors: *** is unknown"}""");
    }

    [Fact]
    public async Task An_exception_text_has_no_credentials_and_no_part_of_the_request()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync(
            """{"result":"ERROR","error":{"code":404,"description":"Order with number A-1 already exists"}}""");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.ToString().ShouldNotContain("A-1");
        exception.ToString().ShouldNotContain("shop-key");
    }

    [Fact]
    public async Task A_downloaded_invoice_keeps_its_bytes_and_its_media_type()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("%PDF-1.7 …", "application/pdf");
        using var client = server.NewClient();

        var file = await client.Reconciliation.DownloadInvoiceAsync(new DownloadInvoiceRequest { Year = 2026, Number = "17" });

        file.MediaType.ShouldBe("application/pdf");
        System.Text.Encoding.UTF8.GetString(file.Content.Span).ShouldBe("%PDF-1.7 …");
    }

    [Fact]
    public async Task A_downloaded_invoice_can_be_read_while_it_arrives()
    {
        var more = new TaskCompletionSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/pdf";
            await context.Response.WriteAsync("%PDF");
            await context.Response.Body.FlushAsync();
            await more.Task.WaitAsync(TimeSpan.FromSeconds(10));
            await context.Response.WriteAsync("-1.7");
        });
        using var client = server.NewClient();

        await using var file =
            await client.Reconciliation.DownloadInvoiceStreamAsync(new DownloadInvoiceRequest { Year = 2026, Number = "17" });

        file.MediaType.ShouldBe("application/pdf");
        using var reader = new StreamReader(file.Content);
        var beginning = new char[4];
        await reader.ReadBlockAsync(beginning);
        new string(beginning).ShouldBe("%PDF");
        more.SetResult();
        (await reader.ReadToEndAsync()).ShouldBe("-1.7");
    }

    [Fact]
    public async Task A_stalled_file_ends_with_the_timeout()
    {
        var clock = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/pdf";
            await context.Response.WriteAsync("%PDF");
            await context.Response.Body.FlushAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var http = new HttpClient();
        var options = new BillinkOptions { BaseUrl = server.Url, Username = "shop-user", Id = "shop-key" };
        var client = new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options, clock));
        await using var file =
            await client.Reconciliation.DownloadInvoiceStreamAsync(new DownloadInvoiceRequest { Year = 2026, Number = "17" });
        var content = new byte[8];
        await file.Content.ReadExactlyAsync(content.AsMemory(0, 4));

        var stalled = file.Content.ReadAsync(content).AsTask();
        clock.Advance(options.Timeout - TimeSpan.FromSeconds(1));
        stalled.IsCompleted.ShouldBeFalse();
        clock.Advance(TimeSpan.FromSeconds(1));

        (await Should.ThrowAsync<TimeoutException>(() => stalled)).Message.ShouldContain("30 seconds");
    }

    [Theory]
    [InlineData("gzip")]
    [InlineData("br")]
    public async Task A_file_with_a_wrong_encoding_header_is_reported(string encoding)
    {
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            context.Response.ContentType = "application/pdf";
            context.Response.Headers.ContentEncoding = encoding;
            await context.Response.WriteAsync("<html>Gateway</html>");
        });
        using var client = server.NewClient();
        await using var file =
            await client.Reconciliation.DownloadInvoiceStreamAsync(new DownloadInvoiceRequest { Year = 2026, Number = "17" });

        await Should.ThrowAsync<InvalidDataException>(() => file.Content.CopyToAsync(Stream.Null));
    }

    [Fact]
    public async Task A_file_can_be_disposed_twice()
    {
        await using var server = await LoopbackServer.StartWithReplyAsync("%PDF-1.7", "application/pdf");
        using var client = server.NewClient();
        var file = await client.Reconciliation.DownloadInvoiceStreamAsync(new DownloadInvoiceRequest { Year = 2026, Number = "17" });

        await file.DisposeAsync();
        await file.DisposeAsync();
        file.Dispose();
        client.Dispose();
    }

    [Theory]
    [InlineData("""{"status":"error","message":"Invoice is not found"}""", 200, typeof(BillinkApiException))]
    [InlineData("""{"status":"error","message":"Invoice is not found"}""", 400, typeof(BillinkApiException))]
    [InlineData("<html>Maintenance</html>", 200, typeof(BillinkProtocolException))]
    public async Task An_error_is_never_returned_as_a_file(string body, int status, Type error)
    {
        await using var server =
            await LoopbackServer.StartWithReplyAsync(body, body[0] == '{' ? "application/json" : "text/html", (HttpStatusCode)status);
        using var client = server.NewClient();
        var request = new DownloadInvoiceRequest { Year = 2026, Number = "17" };

        (await Should.ThrowAsync<BillinkException>(() => client.Reconciliation.DownloadInvoiceStreamAsync(request))).ShouldBeOfType(error);
        (await client.Reconciliation.TryDownloadInvoiceStreamAsync(request)).Error.ShouldBeOfType(error);
        (await Should.ThrowAsync<BillinkException>(() => client.Reconciliation.DownloadInvoiceAsync(request))).ShouldBeOfType(error);
    }

    [Fact]
    public async Task A_call_without_a_reply_times_out()
    {
        var clock = new FakeTimeProvider();
        await using var server = await LoopbackServer.StartAsync(context =>
        {
            // The request has arrived, so the timeout occurs after it was sent.
            clock.Advance(TimeSpan.FromSeconds(2));
            return Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var http = new HttpClient();
        var options = new BillinkOptions { BaseUrl = server.Url, Username = "shop-user", Id = "shop-key" };
        var client = new BillinkClient(new BillinkTransport(new HttpBillinkSender(http), options, clock));

        var exception = await Should.ThrowAsync<BillinkOutcomeUnknownException>(() =>
            client.Orders.CreditAsync(Messages.Credit, new BillinkCallOptions { Timeout = TimeSpan.FromSeconds(2) }));

        exception.InnerException.ShouldBeOfType<TimeoutException>();
    }

    [Fact]
    public async Task The_callers_token_cancels_a_call()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var client = server.NewClient();

        await Should.ThrowAsync<OperationCanceledException>(
            () => client.Orders.CreditAsync(Messages.Credit, cancellationToken: stop.Token));
    }
}
