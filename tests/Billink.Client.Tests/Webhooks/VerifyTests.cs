using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Billink.Webhooks;
using Microsoft.Extensions.Time.Testing;

namespace Billink.Client.Tests.Webhooks;

/// <summary>The signed generation: only Billink's deliveries are valid, and the result says why others aren't.</summary>
public class VerifyTests
{
    private const string Secret = "q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=";
    private const string OtherSecret = "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8=";

    private static readonly byte[] Body =
        """{"event":"order_paid","invoice_number":"7XYA-1","invoice_number_clean":"A-1","note":"é"}"""u8.ToArray();
    private static readonly DateTimeOffset SentAt = new(2026, 1, 15, 12, 0, 0, TimeSpan.Zero);
    private static readonly string Timestamp = SentAt.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);
    private static readonly BillinkWebhookSecrets Secrets = new(Secret);

    [Fact]
    public void The_signature_is_the_hmac_of_timestamp_and_raw_body_in_lower_case_hex()
    {
        // Computed without the library, by the documented formula.
        using var hmac = new HMACSHA256(Encoding.ASCII.GetBytes(Secret));
        var signature = Convert.ToHexString(hmac.ComputeHash([.. Encoding.ASCII.GetBytes(Timestamp), .. Body])).ToLowerInvariant();

        BillinkWebhook.Sign(Body, SentAt, Secrets).ShouldBe(signature);
        var verification = Verify(Body, signature, Timestamp, Secrets);

        verification.IsValid.ShouldBeTrue(verification.Message);
        verification.SentAt.ShouldBe(SentAt);
        Should.NotThrow(verification.EnsureValid);
    }

    [Fact]
    public void The_signature_of_a_known_delivery_does_not_change() =>
        // The output of `printf '1768478400{}' | openssl dgst -sha256 -hmac secret`.
        BillinkWebhook.Sign("{}"u8, SentAt, new("secret")).ShouldBe("612ef76071376d6963f04ff6180ef069a8a4380a851dca907c6f9f012db07928");

    [Fact]
    public void The_key_can_be_the_bytes_that_the_secret_encodes()
    {
        var bytes = new BillinkWebhookSecrets([Secret], BillinkWebhookKeyEncoding.Base64);
        using var hmac = new HMACSHA256(Convert.FromBase64String(Secret));
        var signature = Convert.ToHexString(hmac.ComputeHash([.. Encoding.ASCII.GetBytes(Timestamp), .. Body])).ToLowerInvariant();

        Verify(Body, signature, Timestamp, bytes).IsValid.ShouldBeTrue();
        Verify(Body, signature, Timestamp, Secrets).Failure.ShouldBe(BillinkWebhookFailure.SignatureWrong);
    }

    [Fact]
    public void During_a_rotation_both_secrets_are_valid_and_the_result_names_the_matching_one()
    {
        var rotating = new BillinkWebhookSecrets([OtherSecret, Secret]);

        Verify(Body, BillinkWebhook.Sign(Body, SentAt, new(OtherSecret)), Timestamp, rotating).SecretIndex.ShouldBe(0);
        Verify(Body, BillinkWebhook.Sign(Body, SentAt, new(Secret)), Timestamp, rotating).SecretIndex.ShouldBe(1);
        Verify(Body, BillinkWebhook.Sign(Body, SentAt, new("a-third-one")), Timestamp, rotating).SecretIndex.ShouldBe(-1);
    }

    [Theory]
    [InlineData(-300, BillinkWebhookFailure.None)]
    [InlineData(-301, BillinkWebhookFailure.TimestampInFuture)]
    [InlineData(300, BillinkWebhookFailure.None)]
    [InlineData(301, BillinkWebhookFailure.TimestampTooOld)]
    public void Five_minutes_in_either_direction_are_valid(int age, BillinkWebhookFailure failure) =>
        BillinkWebhook.Verify(Body, BillinkWebhook.Sign(Body, SentAt, Secrets), Timestamp, Secrets,
            new FakeTimeProvider(SentAt.AddSeconds(age))).Failure.ShouldBe(failure);

    [Fact]
    public void The_caller_sets_the_tolerance()
    {
        var later = new FakeTimeProvider(SentAt.AddMinutes(50));
        BillinkWebhook.Verify(
            Body, BillinkWebhook.Sign(Body, SentAt, Secrets), Timestamp, Secrets, later, TimeSpan.FromHours(1)).IsValid.ShouldBeTrue();
    }

    [Fact]
    public void Any_changed_bit_of_body_timestamp_or_signature_is_detected()
    {
        var signature = BillinkWebhook.Sign(Body, SentAt, Secrets);
        for (var i = 0; i < Body.Length; i++)
        {
            var changed = Body.ToArray();
            changed[i] ^= 1;
            Verify(changed, signature, Timestamp, Secrets).Failure.ShouldBe(BillinkWebhookFailure.SignatureWrong);
        }

        for (var i = 0; i < signature.Length; i++)
        {
            var changed = signature.ToCharArray();
            changed[i] = changed[i] == '0' ? '1' : '0';
            Verify(Body, new string(changed), Timestamp, Secrets).Failure.ShouldBe(BillinkWebhookFailure.SignatureWrong);
        }

        Verify(Body, signature, "0" + Timestamp, Secrets).Failure.ShouldBe(BillinkWebhookFailure.SignatureWrong);
        Verify(Body[..^1], signature, Timestamp, Secrets).Failure.ShouldBe(BillinkWebhookFailure.SignatureWrong);
    }

    [Theory]
    [InlineData(null, BillinkWebhookFailure.SignatureMissing)]
    [InlineData("", BillinkWebhookFailure.SignatureMissing)]
    [InlineData("sha256=00", BillinkWebhookFailure.SignatureMalformed)]
    [InlineData("ABCDEF00abcdef00abcdef00abcdef00abcdef00abcdef00abcdef00abcdef00", BillinkWebhookFailure.SignatureMalformed)]
    [InlineData("abcdef00abcdef00abcdef00abcdef00abcdef00abcdef00abcdef00abcdef0\u0130", BillinkWebhookFailure.SignatureMalformed)]
    public void A_malformed_signature_is_reported(string? signature, BillinkWebhookFailure failure) =>
        Verify(Body, signature, Timestamp, Secrets).Failure.ShouldBe(failure);

    [Theory]
    [InlineData(null, BillinkWebhookFailure.TimestampMissing)]
    [InlineData("2026-01-15T12:00:00Z", BillinkWebhookFailure.TimestampMalformed)]
    [InlineData("-1768478400", BillinkWebhookFailure.TimestampMalformed)]
    [InlineData("1768478400.5", BillinkWebhookFailure.TimestampMalformed)]
    [InlineData("\u06611768478400", BillinkWebhookFailure.TimestampMalformed)]
    [InlineData("99999999999999999999999", BillinkWebhookFailure.TimestampMalformed)]
    public void A_malformed_timestamp_is_reported(string? timestamp, BillinkWebhookFailure failure) =>
        Verify(Body, BillinkWebhook.Sign(Body, SentAt, Secrets), timestamp, Secrets).Failure.ShouldBe(failure);

    [Fact]
    public void The_reason_says_what_to_do()
    {
        var late = BillinkWebhook.Verify(
            Body, BillinkWebhook.Sign(Body, SentAt, Secrets), Timestamp, Secrets, new FakeTimeProvider(SentAt.AddMinutes(9)));

        late.Message.ShouldContain("9 minutes old");
        late.Message.ShouldContain("clock");
        Verify(Body, new string('0', 64), Timestamp, Secrets).Message.ShouldContain("rotated");
        var thrown = Should.Throw<BillinkWebhookException>(late.EnsureValid);
        thrown.Failure.ShouldBe(BillinkWebhookFailure.TimestampTooOld);
        thrown.Message.ShouldBe(late.Message);
    }

    [Fact]
    public void No_message_shows_a_secret_a_signature_or_the_body()
    {
        var right = BillinkWebhook.Sign(Body, SentAt, Secrets);
        string[] hidden = [Secret, right, "A-1", Timestamp];
        foreach (var verification in (BillinkWebhookVerification[])[
            Verify(Body, null, Timestamp, Secrets),
            Verify(Body, new string('0', 64), Timestamp, Secrets),
            Verify(Body, right, Timestamp + "x", Secrets),
            Verify(Body, right, Timestamp, Secrets),
            BillinkWebhook.Verify(Body, right, Timestamp, Secrets, new FakeTimeProvider(SentAt.AddDays(9)))])
        {
            foreach (var text in hidden)
                verification.ToString().ShouldNotContain(text);
        }

        Secrets.ToString().ShouldNotContain(Secret);
        foreach (var encoding in Enum.GetValues<BillinkWebhookKeyEncoding>())
            Should.Throw<ArgumentException>(() => new BillinkWebhookSecrets(
                [Secret, encoding is BillinkWebhookKeyEncoding.Base64 ? "hush!" : " "], encoding)).Message.ShouldNotContain("hush");
    }

    [Fact]
    public void At_least_one_secret_is_required() =>
        Should.Throw<ArgumentException>(() => new BillinkWebhookSecrets([])).Message.ShouldContain("GenerateSecretAsync");

    [Theory]
    [InlineData(BillinkWebhookKeyEncoding.Text)]
    [InlineData(BillinkWebhookKeyEncoding.Base64)]
    public void White_space_around_a_secret_is_ignored(BillinkWebhookKeyEncoding encoding) =>
        BillinkWebhook.Sign(Body, SentAt, new BillinkWebhookSecrets([$" {Secret}\r\n"], encoding))
            .ShouldBe(BillinkWebhook.Sign(Body, SentAt, new BillinkWebhookSecrets([Secret], encoding)));

    [Theory]
    [InlineData(BillinkWebhookKeyEncoding.Text, "hu\nsh")]
    [InlineData(BillinkWebhookKeyEncoding.Text, "hu sh")]
    [InlineData(BillinkWebhookKeyEncoding.Base64, "aHVz\r\naGh1")]
    public void White_space_inside_a_secret_is_rejected_by_its_position(BillinkWebhookKeyEncoding encoding, string secret)
    {
        var text = Should.Throw<ArgumentException>(() => new BillinkWebhookSecrets([Secret, secret], encoding)).Message;

        text.ShouldStartWith("Webhook secret 1 has a ");
        text.ShouldNotContain("hu");
        text.ShouldNotContain("aHVz");
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Verifying_allocates_nothing(bool valid)
    {
        var secrets = new BillinkWebhookSecrets([OtherSecret, Secret]);
        var signature = valid ? BillinkWebhook.Sign(Body, SentAt, Secrets) : new string('0', 64);
        var clock = new FakeTimeProvider(SentAt);
        for (var i = 0; i < 100; i++)
            BillinkWebhook.Verify(Body, signature, Timestamp, secrets, clock).IsValid.ShouldBe(valid);

        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
            BillinkWebhook.Verify(Body, signature, Timestamp, secrets, clock);
        (GC.GetAllocatedBytesForCurrentThread() - before).ShouldBe(0);
    }

    private static BillinkWebhookVerification Verify(byte[] body, string? signature, string? timestamp, BillinkWebhookSecrets secrets) =>
        BillinkWebhook.Verify(body, signature, timestamp, secrets, new FakeTimeProvider(SentAt));
}
