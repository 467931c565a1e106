using System.Net;
using System.Text;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Security;

/// <summary>Links to the checkout and to files that a shopper can open, behind a proxy and in a container network.</summary>
public sealed class PublicAddressTests
{
    [Theory]
    [InlineData("https://billink.shop.example")]
    [InlineData("https://billink.shop.example:8443/")]
    [InlineData("http://localhost:7000")]
    public async Task The_public_address_is_in_every_link(string address)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { PublicUrl = new Uri(address) });

        var link = await LinkAsync(sandbox);

        link.ShouldStartWith(address.TrimEnd('/') + "/checkout/");
        var contract = await sandbox.Http.GetStringAsync(new Uri("/dashboard/openapi/billink-v2.yaml", UriKind.Relative));
        contract.ShouldContain($"- url: '{address.TrimEnd('/')}'");
    }

    [Theory]
    [InlineData("https://billink.shop.example/path")]
    [InlineData("https://user@billink.shop.example")]
    [InlineData("https://billink.shop.example?a=1")]
    [InlineData("ftp://billink.shop.example")]
    public async Task A_public_address_is_an_origin(string address) => await Should.ThrowAsync<ArgumentException>(
        () => BillinkSandbox.StartAsync(new BillinkSandboxOptions { PublicUrl = new Uri(address) }));

    [Fact]
    public async Task A_proxy_is_trusted_only_if_an_option_allows_it()
    {
        (string, string)[] headers = [("X-Forwarded-Proto", "https"), ("X-Forwarded-Host", "billink.shop.example")];
        await using var unaware = await TestSandbox.StartAsync();
        await using var aware = await TestSandbox.StartAsync(
            new BillinkSandboxOptions { UseForwardedHeaders = true, AllowedHosts = ["billink.shop.example"] });

        (await LinkAsync(unaware, headers)).ShouldStartWith(unaware.Sandbox.Url.ToString());
        (await LinkAsync(aware, headers)).ShouldStartWith("https://billink.shop.example/checkout/");
        (await LinkAsync(aware)).ShouldStartWith(aware.Sandbox.Url.ToString());
    }

    [Theory]
    [InlineData("127.0.0.1", "evil.example")]
    [InlineData("evil.example", "127.0.0.1")]
    public async Task A_forwarded_name_must_be_allowed_and_allows_no_other(string host, string forwarded)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { UseForwardedHeaders = true });
        using var request = new HttpRequestMessage(HttpMethod.Get, "/_sandbox/webhooks");
        request.Headers.Host = host;
        request.Headers.Add("X-Forwarded-Host", forwarded);

        using var response = await sandbox.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
    }

    private static async Task<string> LinkAsync(TestSandbox sandbox, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, V2Operations.CreateSession.Path)
        {
            Content = new StringContent(V2Message.Session($"shop-{Guid.NewGuid():N}"), Encoding.UTF8, "application/json"),
        };
        foreach (var (name, value) in headers)
            request.Headers.Add(name, value);
        using var response = await sandbox.Http.SendAsync(request);
        return new V2Reply(200, await response.Content.ReadAsStringAsync(), null)["sessionURL"];
    }
}
