using Billink.Sandbox.Web.Tests.Harness;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>The e-mail after the last failure, on its way.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task It_is_sent_by_SMTP_where_a_server_is_set()
    {
        using var server = new MailServer();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var receiving = server.ReceiveAsync(timeout.Token);
        await using var sandbox = await FailAsync(server.Url);

        var said = await receiving;

        said.ShouldContain("RCPT TO:<merchant@shop.example>");
        said.ShouldContain("Subject: Webhook not delivered: order_placed of shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync(timeout.Token);
        (await sandbox.Sandbox.Webhooks.ListEmailsAsync(timeout.Token)).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mail_server_that_is_not_there_is_told_in_the_mailbox()
    {
        var server = new MailServer();
        var url = server.Url;
        server.Dispose();

        await using var sandbox = await FailAsync(url);

        var mail = (await sandbox.Sandbox.Webhooks.ListEmailsAsync()).ShouldHaveSingleItem();
        mail.SentAt.ShouldBeNull();
        mail.Problem.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_mail_server_that_takes_its_time_holds_up_no_change()
    {
        using var server = new MailServer();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var sandbox = await FailTwiceAsync(server.Url);
        var failing = sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2), timeout.Token);
        using (await server.KeepWaitingAsync(timeout.Token))
        {
            await sandbox.PlaceAsync("shop-2").WaitAsync(TimeSpan.FromSeconds(5), timeout.Token); // half of what the mail server is given
            (await sandbox.Sandbox.Webhooks.ListEmailsAsync(timeout.Token)).ShouldHaveSingleItem().SentAt.ShouldBeNull();
        }

        await failing;
        (await sandbox.Sandbox.Webhooks.ListEmailsAsync(timeout.Token)).ShouldHaveSingleItem().Problem.ShouldNotBeNullOrEmpty();
    }

    private static async Task<TestSandbox> FailAsync(Uri server)
    {
        var sandbox = await FailTwiceAsync(server);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        return sandbox;
    }

    private static async Task<TestSandbox> FailTwiceAsync(Uri server)
    {
        await using var shop = await Receiver.StartAsync();
        shop.Answer = _ => Task.FromResult(500);
        var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { MailServer = server });
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        return sandbox;
    }
}
