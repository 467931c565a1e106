using Billink.Sandbox.Web.Tests.Harness;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>The e-mail after the last failure, on its way.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task It_is_sent_by_SMTP_where_a_server_is_set()
    {
        using var server = new MailServer();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        var receiving = server.ReceiveAsync(patience.Token);
        await using var sandbox = await FailAsync(server.Url);

        var said = await receiving;

        said.ShouldContain("RCPT TO:<merchant@shop.example>");
        said.ShouldContain("Subject: Webhook not delivered: order_placed of shop-1");
        await sandbox.Sandbox.Webhooks.SettleAsync(patience.Token);
        (await sandbox.Sandbox.Webhooks.ListMailAsync(patience.Token)).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task A_mail_server_that_is_not_there_is_told_in_the_mailbox()
    {
        var server = new MailServer();
        var url = server.Url;
        server.Dispose();

        await using var sandbox = await FailAsync(url);

        var mail = (await sandbox.Sandbox.Webhooks.ListMailAsync()).ShouldHaveSingleItem();
        mail.SentAt.ShouldBeNull();
        mail.Problem.ShouldNotBeNullOrEmpty();
    }

    private static async Task<TestSandbox> FailAsync(Uri server)
    {
        await using var shop = await Receiver.StartAsync();
        shop.Answer = _ => Task.FromResult(500);
        var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { MailServer = server });
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.SettleAsync();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        return sandbox;
    }
}
