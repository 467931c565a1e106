using System.Net;
using System.Text;
using Billink.Webhooks;

namespace Billink.Cli.Tests;

/// <summary>Sender and receiver against each other, over loopback sockets.</summary>
public sealed class WebhookTests
{
    private const string Secret = "c2VjcmV0IG9mIGEgdGVzdCwgMzIgYnl0ZXMgbG9uZyE=";

    [Fact]
    public async Task What_is_triggered_arrives_verified()
    {
        var heard = new WatchedWriter();
        var listening = ListenAsync(heard, "--secret", Secret, "--count", "1");
        var url = await heard.AfterAsync("Listening on ");

        var sent = await Cli.RunAsync("webhooks", "trigger", "order_paid", "--to", url + "/order", "--secret", Secret, "--invoice", "shop-17");

        sent.Code.ShouldBe(0);
        sent.Output.ShouldContain("answered 200");
        var result = await listening;
        result.Code.ShouldBe(0);
        result.Output.ShouldContain("POST /order  whk_");
        result.Output.ShouldContain("The signature is valid.");
        result.Output.ShouldContain("order shop-17: order_paid");
    }

    [Fact]
    public async Task What_another_secret_signed_is_refused_on_both_sides()
    {
        var heard = new WatchedWriter();
        var listening = ListenAsync(heard, "--secret", Secret, "--count", "1");
        var url = await heard.AfterAsync("Listening on ");

        (await Cli.RunAsync("webhooks", "trigger", "order_paid", "--to", url, "--secret", "another")).Code.ShouldBe(1);

        var result = await listening;
        result.Code.ShouldBe(1);
        result.Output.ShouldContain("No configured secret gives this signature.");
    }

    [Fact]
    public async Task A_forwarded_delivery_can_be_verified_again_and_its_answer_comes_back()
    {
        var behind = new WatchedWriter();
        var application = ListenAsync(behind, "--secret", Secret, "--count", "1");
        var applicationUrl = await behind.AfterAsync("Listening on ");
        var heard = new WatchedWriter();
        var listening = ListenAsync(heard, "--forward", applicationUrl, "--count", "1");
        var url = await heard.AfterAsync("Listening on ");

        (await Cli.RunAsync("webhooks", "trigger", "order_created", "--to", url, "--secret", Secret)).Code.ShouldBe(0);

        (await listening).Output.ShouldContain($"{applicationUrl}/ answered 200");
        (await application).Output.ShouldContain("The signature is valid.");
    }

    [Fact]
    public async Task When_the_application_is_away_the_sender_is_told_to_try_again()
    {
        var heard = new WatchedWriter();
        var listening = ListenAsync(heard, "--forward", "http://127.0.0.1:1/", "--count", "1");
        var url = await heard.AfterAsync("Listening on ");

        (await Cli.RunAsync("webhooks", "trigger", "order_paid", "--to", url)).Output.ShouldContain("answered 502");

        (await listening).Output.ShouldContain("http://127.0.0.1:1/ did not answer");
    }

    [Fact]
    public async Task Whatever_comes_is_shown_without_personal_data()
    {
        var heard = new WatchedWriter();
        var listening = ListenAsync(heard, "--count", "3");
        var url = await heard.AfterAsync("Listening on ");

        using var http = new HttpClient();
        foreach (var body in (string[])["{\"event\":\"order_paid\",\"email\":\"robin@example.com\"}", "no JSON, robin@example.com", ""])
            (await http.PostAsync(new Uri(url), new StringContent(body))).StatusCode.ShouldBe(HttpStatusCode.OK);

        var output = (await listening).Output;
        output.ShouldContain("There is no secret, so nothing is verified.");
        output.ShouldContain("order_paid");
        output.ShouldNotContain("robin@example.com");
    }

    [Fact]
    public async Task A_body_that_is_too_large_is_refused()
    {
        using var end = new CancellationTokenSource();
        var heard = new WatchedWriter();
        var listening = new Cli().StartAsync(["webhooks", "listen", "--urls", "http://127.0.0.1:0"], heard, end.Token);
        var url = await heard.AfterAsync("Listening on ");

        using var http = new HttpClient();
        (await http.PostAsync(new Uri(url), new ByteArrayContent(new byte[(1024 * 1024) + 1]))).StatusCode.ShouldBe(HttpStatusCode.RequestEntityTooLarge);

        await end.CancelAsync();
        (await listening).Code.ShouldBe(0);
    }

    [Fact]
    public async Task A_kept_delivery_is_verified_with_the_clock_of_its_time()
    {
        var body = Encoding.UTF8.GetBytes("{\"event\":\"order_paid\",\"invoice_number\":\"7XYshop-1\",\"invoice_number_clean\":\"shop-1\"}");
        var sentAt = new DateTimeOffset(2026, 1, 1, 0, 0, 0, TimeSpan.Zero);
        string[] verify =
        [
            "webhooks", "verify", "-", "--timestamp", "1767225600", "--signature", BillinkWebhook.Sign(body, sentAt, new BillinkWebhookSecrets(Secret)),
        ];
        var cli = new Cli { Input = body, Environment = { ["BILLINK_WEBHOOK_SECRET"] = Secret } };

        var then = await cli.StartAsync([.. verify, "--now", "2026-01-01T00:04:00Z"]);
        then.Code.ShouldBe(0);
        then.Output.ShouldContain("order shop-1: order_paid");

        var now = await cli.StartAsync(verify);
        now.Code.ShouldBe(1);
        now.Output.ShouldContain("days old");
    }

    [Fact]
    public async Task An_event_that_does_not_exist_is_answered_with_those_that_do()
    {
        var result = await Cli.RunAsync("webhooks", "trigger", "order_lost", "--to", "http://127.0.0.1:1/");

        result.Code.ShouldBe(2);
        result.Error.ShouldContain("order_on_hold");
        result.Error.ShouldContain("session_expired");
    }

    private static Task<CliResult> ListenAsync(WatchedWriter heard, params string[] options) =>
        new Cli().StartAsync(["webhooks", "listen", "--urls", "http://127.0.0.1:0", .. options], heard, CancellationToken.None);
}
