using System.Net;
using Billink.Errors;
using Billink.V2;

namespace Billink.Client.Tests;

public sealed class AnswerTests
{
    [Fact]
    public async Task An_error_on_http_200_is_an_exception_with_its_catalog_entry()
    {
        await using var server = await LoopbackServer.AnsweringAsync("""{"result":"ERROR","error":{"code":"705","description":"No invoices provided"}}""");
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
    public async Task An_error_that_shares_its_code_is_told_apart_by_its_text()
    {
        await using var server = await LoopbackServer.AnsweringAsync(
            """{"status":"error","message":"Webhook signing secret is not set. Please, generate the secret first"}""", status: HttpStatusCode.BadRequest);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() =>
            client.Webhooks.SetSessionV3Async(new SetSessionWebhookV3Request { Url = "https://shop.example/hook" }));

        exception.Code.ShouldBe("400");
        exception.Error!.Name.ShouldContain("Secret");
    }

    [Fact]
    public async Task A_v1_error_keeps_its_leading_zeros()
    {
        await using var server = await LoopbackServer.AnsweringAsync(
            "<API><RESULT>ERROR</RESULT><ERROR><CODE>001</CODE><DESCRIPTION>Unknown API version</DESCRIPTION></ERROR></API>", "text/xml");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Legacy.CheckAsync(Messages.Check));

        exception.Code.ShouldBe("001");
        exception.Is(V1.CheckErrorCode.UnknownApiVersion).ShouldBeTrue();
    }

    [Fact]
    public async Task A_code_that_the_contract_does_not_know_is_still_an_answer()
    {
        await using var server = await LoopbackServer.AnsweringAsync("""{"result":"ERROR","error":{"code":999,"description":"Something new"}}""");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.Code.ShouldBe("999");
        exception.WireMessage.ShouldBe("Something new");
        exception.Error.ShouldBeNull();
    }

    [Theory]
    [InlineData(200, "text/html", "<html><body>Maintenance</body></html>")]
    [InlineData(502, "text/html", "<html><body>Bad gateway</body></html>")]
    [InlineData(200, "application/json", """{"result":"MSG","statuses":[{"code":20""")]
    [InlineData(200, "application/json", "")]
    [InlineData(200, "application/json", "{}")]
    [InlineData(503, "application/json", "[]")]
    public async Task What_is_not_a_billink_reply_is_said_to_be_none(int status, string contentType, string body)
    {
        await using var server = await LoopbackServer.AnsweringAsync(body, contentType, (HttpStatusCode)status);
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkProtocolException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.HttpStatus.ShouldBe(status);
        exception.MediaType.ShouldBe(contentType);
        exception.Length.ShouldBe(body.Length);
    }

    [Fact]
    public async Task An_exception_text_has_neither_credentials_nor_what_billink_repeats_of_the_request()
    {
        await using var server = await LoopbackServer.AnsweringAsync("""{"result":"ERROR","error":{"code":404,"description":"Order with number A-1 already exists"}}""");
        using var client = server.NewClient();

        var exception = await Should.ThrowAsync<BillinkApiException>(() => client.Orders.CreditAsync(Messages.Credit));

        exception.ToString().ShouldNotContain("A-1");
        exception.ToString().ShouldNotContain("shop-key");
    }

    [Fact]
    public async Task A_downloaded_invoice_keeps_its_bytes_and_its_media_type()
    {
        await using var server = await LoopbackServer.AnsweringAsync("%PDF-1.7 …", "application/pdf");
        using var client = server.NewClient();

        var file = await client.Reconciliation.DownloadInvoiceAsync(new DownloadInvoiceRequest { Year = 2026, Number = "17" });

        file.MediaType.ShouldBe("application/pdf");
        System.Text.Encoding.UTF8.GetString(file.Content.Span).ShouldBe("%PDF-1.7 …");
    }

    [Fact]
    public async Task A_reply_that_does_not_come_ends_with_the_timeout()
    {
        await using var server = await LoopbackServer.StartAsync(context => Task.Delay(Timeout.Infinite, context.RequestAborted));
        using var client = server.NewClient();

        await Should.ThrowAsync<TimeoutException>(() =>
            client.Orders.CreditAsync(Messages.Credit, new BillinkCallOptions { Timeout = TimeSpan.FromMilliseconds(200) }));
    }

    [Fact]
    public async Task The_callers_token_ends_a_call_as_a_cancellation()
    {
        using var stop = new CancellationTokenSource();
        await using var server = await LoopbackServer.StartAsync(async context =>
        {
            await stop.CancelAsync();
            await Task.Delay(Timeout.Infinite, context.RequestAborted);
        });
        using var client = server.NewClient();

        await Should.ThrowAsync<OperationCanceledException>(() => client.Orders.CreditAsync(Messages.Credit, cancellationToken: stop.Token));
    }
}
