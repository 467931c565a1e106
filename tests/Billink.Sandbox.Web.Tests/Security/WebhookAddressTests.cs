using System.Net;
using Billink.Sandbox.Services.Delivery;

namespace Billink.Sandbox.Web.Tests.Security;

/// <summary>Webhook addresses are judged by the address that is connected to, however it is written.</summary>
public sealed class WebhookAddressTests
{
    private static readonly WebhookAddressPolicy Strict = new(AllowLoopback: false, AllowPrivate: false);

    [Theory]
    [InlineData("http://169.254.169.254/")]
    [InlineData("http://169.254.169.254./")]
    [InlineData("http://169.254.169.254..../")]
    [InlineData("http://１６９.254.169.254/")]
    [InlineData("http://169。254。169。254/")]
    [InlineData("http://①⑥⑨.254.169.254/")]
    [InlineData("http://0xA9FEA9FE/")]
    [InlineData("http://0251.0376.0251.0376/")]
    [InlineData("http://2852039166/")]
    [InlineData("http://[::ffff:169.254.169.254]/")]
    [InlineData("http://[::ffff:0:169.254.169.254]/")]
    [InlineData("http://[::169.254.169.254]/")]
    [InlineData("http://[64:ff9b::169.254.169.254]/")]
    [InlineData("http://[64:ff9b:1::169.254.169.254]/")]
    [InlineData("http://[2002:a9fe:a9fe::]/")]
    [InlineData("http://[2001:0:a9fe:a9fe::]/")]
    [InlineData("http://[fe80::1]/")]
    [InlineData("http://[fec0::1]/")]
    [InlineData("http://[fd00::1]/")]
    [InlineData("http://[::]/")]
    [InlineData("http://[::1]/")]
    [InlineData("http://[100::1]/")]
    [InlineData("http://[4000::1]/")]
    [InlineData("http://127.1/")]
    [InlineData("http://10.0.0.1/")]
    [InlineData("http://192.88.99.1/")]
    [InlineData("http://255.255.255.255/")]
    public void A_special_address_is_rejected_in_every_notation(string url) => Strict.Accepts(url, secure: false).ShouldBeFalse();

    [Theory]
    [InlineData("https://93.184.215.14/hook")]
    [InlineData("https://[2606:2800:21f:cb07:6820:80da:af6b:8b2c]/hook")]
    [InlineData("https://shop.example./hook")]
    public void A_public_address_is_accepted(string url) => Strict.Accepts(url, secure: true).ShouldBeTrue();

    [Fact]
    public async Task A_name_is_checked_by_its_resolved_address()
    {
        await Should.ThrowAsync<WebhookBlockedException>(
            async () => await Strict.ConnectAsync(new DnsEndPoint("localhost", 80), CancellationToken.None));
        await Should.ThrowAsync<WebhookBlockedException>(
            async () => await Strict.ConnectAsync(new DnsEndPoint("127.0.0.1", 80), CancellationToken.None));
    }
}
