using System.Net;
using Billink.Webhooks;

namespace Billink.Cli.Tests;

/// <summary>Sender and receiver against each other, over loopback sockets.</summary>
public sealed class WebhookTests
{
    private const string Secret = "c2VjcmV0IG9mIGEgdGVzdCwgMzIgYnl0ZXMgbG9uZyE=";

    [Fact]
    public async Task A_triggered_webhook_arrives_and_is_verified()
    {
        var received = new WatchedWriter();
        var listening = ListenAsync(received, "--secret", Secret, "--count", "1");
        var url = await received.AfterAsync("Listening on ");

        var sent = await Cli.RunAsync(
            "webhooks", "trigger", "order_paid", "--to", url + "/order", "--secret", Secret, "--invoice", "shop-17");

        sent.Code.ShouldBe(0);
        sent.Output.ShouldContain("returned 200");
        var result = await listening;
        result.Code.ShouldBe(0);
        result.Output.ShouldContain("POST /order  whk_");
        result.Output.ShouldContain("The signature is valid.");
        result.Output.ShouldContain("order shop-17: order_paid");
    }

    [Fact]
    public async Task A_webhook_signed_with_another_secret_is_rejected()
    {
        var received = new WatchedWriter();
        var listening = ListenAsync(received, "--secret", Secret, "--count", "1");
        var url = await received.AfterAsync("Listening on ");

        (await Cli.RunAsync("webhooks", "trigger", "order_paid", "--to", url, "--secret", "another")).Code.ShouldBe(1);

        var result = await listening;
        result.Code.ShouldBe(1);
        result.Output.ShouldContain("No configured secret gives this signature.");
    }

    [Fact]
    public async Task A_forwarded_delivery_can_be_verified_by_the_application()
    {
        var behind = new WatchedWriter();
        var application = ListenAsync(behind, "--secret", Secret, "--count", "1");
        var applicationUrl = await behind.AfterAsync("Listening on ");
        var received = new WatchedWriter();
        var listening = ListenAsync(received, "--forward", applicationUrl, "--count", "1");
        var url = await received.AfterAsync("Listening on ");

        (await Cli.RunAsync("webhooks", "trigger", "order_created", "--to", url, "--secret", Secret)).Code.ShouldBe(0);

        (await listening).Output.ShouldContain($"{applicationUrl}/ returned 200");
        (await application).Output.ShouldContain("The signature is valid.");
    }

    [Fact]
    public async Task A_sender_gets_502_when_the_application_does_not_respond()
    {
        var received = new WatchedWriter();
        var listening = ListenAsync(received, "--forward", "http://127.0.0.1:1/", "--count", "1");
        var url = await received.AfterAsync("Listening on ");

        (await Cli.RunAsync("webhooks", "trigger", "order_paid", "--to", url)).Output.ShouldContain("returned 502");

        (await listening).Output.ShouldContain("http://127.0.0.1:1/ did not respond");
    }

    [Fact]
    public async Task Any_body_is_shown_without_personal_data()
    {
        var received = new WatchedWriter();
        var listening = ListenAsync(received, "--count", "3");
        var url = await received.AfterAsync("Listening on ");

        using var http = new HttpClient();
        foreach (var body in (string[])["{\"event\":\"order_paid\",\"email\":\"robin@example.com\"}", "no JSON, robin@example.com", ""])
            (await http.PostAsync(new Uri(url), new StringContent(body))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var output = (await listening).Output;
        output.ShouldContain("There is no secret, so nothing is verified.");
        output.ShouldContain("order_paid");
        output.ShouldNotContain("robin@example.com");
    }

    [Fact]
    public async Task A_body_over_the_limit_is_rejected()
    {
        using var end = new CancellationTokenSource();
        var received = new WatchedWriter();
        var listening = new Cli().StartAsync(["webhooks", "listen", "--urls", "http://127.0.0.1:0"], received, end.Token);
        var url = await received.AfterAsync("Listening on ");

        using var http = new HttpClient();
        var reply = await http.PostAsync(new Uri(url), new ByteArrayContent(new byte[(1024 * 1024) + 1]));
        reply.StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        await end.CancelAsync();
        (await listening).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_past_delivery_is_verified_at_its_time_of_receipt()
    {
        var body = """{"event":"order_paid","invoice_number":"7XYshop-1","invoice_number_clean":"shop-1"}"""u8.ToArray();
        var sentAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        var signature = BillinkWebhook.Sign(body, sentAt, new BillinkWebhookSecrets(Secret));
        string[] verify = ["webhooks", "verify", "-", "--timestamp", "1767225600", "--signature", signature];
        var cli = new Cli { Input = body, Environment = { ["BILLINK_WEBHOOK_SECRET"] = Secret } };

        var then = await cli.StartAsync([.. verify, "--now", "2026-01-01T00:04:00Z"]);
        then.Code.ShouldBe(0);
        then.Output.ShouldContain("order shop-1: order_paid");

        var now = await cli.StartAsync(verify);
        now.Code.ShouldBe(1);
        now.Output.ShouldContain("days old");
    }

    [Fact]
    public async Task An_unknown_event_is_an_error_that_lists_the_known_ones()
    {
        var result = await Cli.RunAsync("webhooks", "trigger", "order_lost", "--to", "http://127.0.0.1:1/");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("order_on_hold");
        result.Error.ShouldContain("session_expired");
    }

    [Fact]
    public async Task A_misspelled_event_gets_the_nearest_one() =>
        (await Cli.RunAsync("webhooks", "trigger", "order_payed", "--to", "http://127.0.0.1:1/")).Error
            .ShouldContain("Did you mean order_placed or order_paid?");

    private static Task<CliResult> ListenAsync(WatchedWriter received, params string[] options) =>
        new Cli().StartAsync(["webhooks", "listen", "--urls", "http://127.0.0.1:0", .. options], received, CancellationToken.None);
}
