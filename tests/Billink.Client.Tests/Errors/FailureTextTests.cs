using Billink.V2;

namespace Billink.Client.Tests.Errors;

/// <summary>An exception says in one text what came and how often the client tried.</summary>
public sealed class FailureTextTests
{
    [Fact]
    public async Task A_status_without_an_error_form_is_said()
    {
        var exception = await new CannedSender("no"u8.ToArray(), 502, "text/plain").CallAsync(V2Operations.OrderInfo);

        exception.ShouldBeOfType<BillinkProtocolException>().Message
            .ShouldContain("The HTTP status says failure, and the body has none of Billink's error forms.");
    }

    [Fact]
    public async Task An_unknown_outcome_counts_the_attempts_only_if_there_were_several()
    {
        var once = await new CannedSender("no"u8.ToArray(), 502, "text/plain").CallAsync(V2Operations.Credit);
        once.ShouldBeOfType<BillinkOutcomeUnknownException>().Message.ShouldNotContain("attempts");

        var detectable = V2Operations.All.First(operation => operation.Retry.Class is BillinkRetryClass.Detectable);
        var thrice = await new CannedSender("no"u8.ToArray(), 502, "text/plain").CallAsync(detectable, maxAttempts: 3);
        thrice.ShouldBeOfType<BillinkOutcomeUnknownException>().Message.ShouldContain("The client made 3 attempts.");
    }

    [Fact]
    public async Task A_page_where_a_file_was_expected_is_named_by_its_type()
    {
        var exception = await new CannedSender("<html></html>"u8.ToArray(), 200, "text/html").CallAsync(V2Operations.DownloadInvoice);

        exception.ShouldBeOfType<BillinkProtocolException>().Message.ShouldContain("text/html");
    }

    [Theory]
    [InlineData(499)]
    [InlineData(500)]
    [InlineData(429)]
    public async Task An_error_form_is_billinks_error_with_any_status(int status)
    {
        var body = System.Text.Encoding.UTF8.GetBytes(Operations.ErrorOf(V2Operations.Credit, "705", "No invoices provided"));

        (await new CannedSender(body, status).CallAsync(V2Operations.Credit)).ShouldBeOfType<BillinkApiException>();
    }

    [Theory]
    [InlineData(500, 2)]
    [InlineData(429, 2)]
    [InlineData(499, 1)]
    [InlineData(200, 1)]
    public async Task An_error_form_with_a_status_of_a_short_problem_is_tried_again(int status, int attempts)
    {
        var body = System.Text.Encoding.UTF8.GetBytes(Operations.ErrorOf(V2Operations.OrderInfo, "1", "Later"));
        var sender = new CannedSender(body, status);

        await sender.CallAsync(V2Operations.OrderInfo, maxAttempts: 2);

        sender.Count.ShouldBe(attempts);
    }

    [Theory]
    [InlineData(200, 2)]
    [InlineData(299, 2)]
    [InlineData(300, 1)]
    [InlineData(499, 1)]
    [InlineData(501, 1)]
    [InlineData(502, 2)]
    public async Task A_page_with_a_success_status_or_of_a_short_problem_is_asked_for_again(int status, int attempts)
    {
        var sender = new CannedSender("<html></html>"u8.ToArray(), status, "text/html");

        (await sender.CallAsync(V2Operations.OrderInfo, maxAttempts: 2)).ShouldBeOfType<BillinkProtocolException>();

        sender.Count.ShouldBe(attempts);
    }

    [Theory]
    [InlineData(200, true)]
    [InlineData(299, true)]
    [InlineData(300, false)]
    [InlineData(429, false)]
    [InlineData(499, false)]
    [InlineData(500, true)]
    public async Task A_change_is_in_doubt_after_a_page_that_a_processed_request_may_have_got(int status, bool isInDoubt)
    {
        var sender = new CannedSender("<html></html>"u8.ToArray(), status, "text/html");

        (await sender.CallAsync(V2Operations.Credit)).ShouldBeOfType(
            isInDoubt ? typeof(BillinkOutcomeUnknownException) : typeof(BillinkProtocolException));
    }
}
