using System.Globalization;
using System.Text;
using Billink.Webhooks;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Client.Tests.Webhooks;

/// <summary>The text of a verification says what to look at.</summary>
public sealed class VerificationTextTests
{
    private static readonly byte[] Body = Encoding.UTF8.GetBytes("{}");
    private static readonly DateTimeOffset SentAt = new(2026, 1, 31, 12, 0, 0, TimeSpan.Zero);
    private static readonly BillinkWebhookSecrets Secrets = new("whsec_1234567890");
    private static readonly string Signature = BillinkWebhook.Sign(Body, SentAt, Secrets);
    private static readonly string Timestamp = SentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    public static TheoryData<string?, string?, string> Texts => new()
    {
        { Signature, Timestamp, "The signature is valid." },
        {
            null, Timestamp,
            "The signature is missing. Is the name of the header right? It isn't documented. Or is this an unsigned webhook of the first "
            + "generation?"
        },
        {
            "zz", Timestamp,
            "The signature isn't 64 lower-case hexadecimal digits. Is this the right header? A proxy may have changed it."
        },
        { Signature, null, "The timestamp is missing. Is the name of the header right? It isn't documented." },
        { Signature, "today", "The timestamp isn't a Unix time in seconds. Is this the right header?" },
        {
            new string('0', 64), Timestamp,
            "No configured secret gives this signature. Was the secret rotated, or does it belong to another environment? Is the body the "
            + "raw bytes that arrived, and not JSON written again? Is the key the text of the secret or its base64 bytes? It isn't "
            + "documented. Or someone else sent the delivery."
        },
    };

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_failure_says_what_to_look_at(string? signature, string? timestamp, string text) =>
        BillinkWebhook.Verify(Body, signature, timestamp, Secrets, new FakeTimeProvider(SentAt)).ToString().ShouldBe(text);

    [Theory]
    [InlineData(61, "61 seconds")]
    [InlineData(119, "119 seconds")]
    [InlineData(120, "2 minutes")]
    [InlineData(7199, "119 minutes")]
    [InlineData(7200, "2 hours")]
    [InlineData(172_799, "47 hours")]
    [InlineData(172_800, "2 days")]
    public void The_age_of_a_timestamp_is_said_in_a_unit_that_fits(int seconds, string duration)
    {
        Verify(seconds).Message.ShouldStartWith($"The signature is valid, but the timestamp is {duration} old. Check this machine's clock");
        Verify(-seconds).Message.ShouldBe(
            $"The signature is valid, but the timestamp is {duration} in the future. Check this machine's clock.");
    }

    private static BillinkWebhookVerification Verify(int age) => BillinkWebhook.Verify(
        Body, Signature, Timestamp, Secrets, new FakeTimeProvider(SentAt.AddSeconds(age)), TimeSpan.FromSeconds(60));

    [Fact]
    public void The_secrets_show_only_their_number() =>
        new BillinkWebhookSecrets(["whsec_1", "whsec_2"]).ToString().ShouldBe("BillinkWebhookSecrets (2, masked)");

    [Fact]
    public void A_secret_without_bytes_is_not_base64() =>
        Should.Throw<ArgumentException>(() => new BillinkWebhookSecrets(["===="], BillinkWebhookKeyEncoding.Base64))
            .Message.ShouldNotContain("====");

    [Fact]
    public void The_last_second_of_the_year_9999_is_a_timestamp() =>
        BillinkWebhook.Verify(Body, new string('0', 64), "253402300799", Secrets).Failure.ShouldBe(BillinkWebhookFailure.SignatureWrong);
}
