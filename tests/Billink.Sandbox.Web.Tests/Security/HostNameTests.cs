using System.Net;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Security;

/// <summary>A page whose name is rebound to this machine reaches nothing.</summary>
public sealed class HostNameTests
{
    private static readonly string[] Paths =
    [
        "/", "/health", "/_sandbox/webhooks", "/_sandbox/journal", "/dashboard/journal", "/dashboard/api/index.html", "/checkout/none",
        "/files/none.pdf", "/nowhere", V1Operations.Check.Path, V2Operations.Credit.Path,
    ];

    [Theory]
    [InlineData("evil.example")]
    [InlineData("evil.example:5080")]
    [InlineData("127.0.0.1.evil.example")]
    [InlineData("localhost.evil.example")]
    [InlineData("notlocalhost")]
    [InlineData("billink")]
    public async Task A_foreign_host_name_is_rejected_on_every_route(string host)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var path in Paths)
        {
            (await SendAsync(sandbox, HttpMethod.Get, path, host)).ShouldBe(HttpStatusCode.Forbidden, path);
            (await SendAsync(sandbox, HttpMethod.Post, path, host)).ShouldBe(HttpStatusCode.Forbidden, path);
        }

        sandbox.Sandbox.Journal.Exchanges.ShouldBeEmpty();
    }

    [Theory]
    [InlineData("localhost")]
    [InlineData("LOCALHOST:5080")]
    [InlineData("shop.localhost")]
    [InlineData("127.0.0.1:5080")]
    [InlineData("192.168.0.7")]
    [InlineData("[::1]:5080")]
    [InlineData("billink")]
    [InlineData("Billink:5080")]
    [InlineData("sandbox.shop.example")]
    public async Task Names_of_this_machine_addresses_and_configured_names_are_accepted(string host)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions
        {
            AllowedHosts = ["billink"],
            PublicUrl = new Uri("https://sandbox.shop.example"),
        });

        (await SendAsync(sandbox, HttpMethod.Get, "/health", host)).ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task The_rejection_says_what_to_do()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        using var request = new HttpRequestMessage(HttpMethod.Get, "/health");
        request.Headers.Host = "billink";

        using var response = await sandbox.Http.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldContain("--allowed-hosts");
    }

    private static async Task<HttpStatusCode> SendAsync(TestSandbox sandbox, HttpMethod method, string path, string host)
    {
        using var request = new HttpRequestMessage(method, path);
        request.Headers.Host = host;
        using var response = await sandbox.Http.SendAsync(request);
        return response.StatusCode;
    }
}
