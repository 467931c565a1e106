using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Webhooks;

namespace Billink.Sandbox.Tests.Domain;

/// <summary>Limits of amounts and statuses, and the texts of steps and outcomes.</summary>
public sealed class ValueTests
{
    [Theory]
    [InlineData("99999999.99", true)]
    [InlineData("-99999999.99", true)]
    [InlineData("100000000", false)]
    [InlineData("-100000000", false)]
    public void An_amount_is_below_a_hundred_million(string amount, bool isReasonable) =>
        Money.IsReasonable(decimal.Parse(amount, System.Globalization.CultureInfo.InvariantCulture)).ShouldBe(isReasonable);

    [Fact]
    public void Every_step_has_a_text() => Enum.GetValues<WorkflowStep>().Select(step => step.Describe())
        .ShouldBe(["No steps given", "Wait for payment", "Reminder 1", "Reminder 2", "CIB"]);

    [Theory]
    [InlineData(199, null, false, "HTTP 199")]
    [InlineData(200, null, true, "HTTP 200")]
    [InlineData(299, null, true, "HTTP 299")]
    [InlineData(300, null, false, "HTTP 300")]
    [InlineData(null, "The connection was refused.", false, "The connection was refused.")]
    public void An_attempt_succeeds_with_2xx(int? status, string? problem, bool isSuccess, string outcome)
    {
        var attempt = new DeliveryAttempt
        {
            DeliveryId = 1, Number = 1, At = default, Milliseconds = 1, RequestHeaders = "", Status = status, Problem = problem,
        };

        (attempt.IsSuccess, attempt.Outcome).ShouldBe((isSuccess, outcome));
    }

    [Fact]
    public void The_text_of_webhook_settings_has_no_address_and_no_secret() =>
        (WebhookSettings.None.With(WebhookChannel.SignedOrder, "https://shop.example/hush") with { Secret = "hush" }).ToString()
            .ShouldBe("SignedOrder");
}
