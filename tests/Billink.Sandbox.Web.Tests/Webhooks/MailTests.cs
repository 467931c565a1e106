using System.Net;
using System.Net.Sockets;
using Billink.Sandbox.Web.Tests.Harness;
using netDumbster.smtp;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>The delivery of the e-mail after the last failure.</summary>
public sealed class MailTests
{
    [Fact]
    public async Task An_email_is_sent_by_SMTP_if_a_server_is_set()
    {
        using var server = Configuration.Configure().WithAddress(IPAddress.Loopback).WithRandomPort().Build();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var sandbox = await FailAsync(UrlOf(server.Configuration.Port));

        var received = server.ReceivedEmail.ShouldHaveSingleItem();

        received.ToAddresses.ShouldHaveSingleItem().Address.ShouldBe("merchant@shop.example");
        received.Subject.ShouldBe("Webhook not delivered: order_placed of shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync(timeout.Token);
        (await sandbox.Sandbox.Webhooks.ListEmailsAsync(timeout.Token)).ShouldHaveSingleItem().SentAt.ShouldNotBeNull();
    }

    [Fact]
    public async Task The_mailbox_shows_that_the_mail_server_is_unreachable()
    {
        var listener = Listen();
        var url = UrlOf(PortOf(listener));
        listener.Dispose();

        await using var sandbox = await FailAsync(url);

        var mail = (await sandbox.Sandbox.Webhooks.ListEmailsAsync()).ShouldHaveSingleItem();
        mail.SentAt.ShouldBeNull();
        mail.Problem.ShouldNotBeNullOrEmpty();
    }

    [Fact]
    public async Task A_slow_mail_server_does_not_delay_changes()
    {
        using var server = Listen();
        using var timeout = new CancellationTokenSource(TimeSpan.FromSeconds(60));
        await using var sandbox = await FailTwiceAsync(UrlOf(PortOf(server)));
        var failing = sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2), timeout.Token);
        using (await server.AcceptTcpClientAsync(timeout.Token))
        {
            await sandbox.PlaceAsync("shop-2").WaitAsync(TimeSpan.FromSeconds(5), timeout.Token); // half of the mail server's timeout
            (await sandbox.Sandbox.Webhooks.ListEmailsAsync(timeout.Token)).ShouldHaveSingleItem().SentAt.ShouldBeNull();
        }

        await failing;
        (await sandbox.Sandbox.Webhooks.ListEmailsAsync(timeout.Token)).ShouldHaveSingleItem().Problem.ShouldNotBeNullOrEmpty();
    }

    private static TcpListener Listen()
    {
        var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return listener;
    }

    private static int PortOf(TcpListener listener) => ((IPEndPoint)listener.LocalEndpoint).Port;

    private static Uri UrlOf(int port) => new($"smtp://127.0.0.1:{port}");

    private static async Task<TestSandbox> FailAsync(Uri server)
    {
        var sandbox = await FailTwiceAsync(server);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));
        return sandbox;
    }

    private static async Task<TestSandbox> FailTwiceAsync(Uri server)
    {
        await using var shop = await Receiver.StartAsync();
        shop.Respond = _ => Task.FromResult(500);
        var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { MailServer = server });
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        return sandbox;
    }
}
