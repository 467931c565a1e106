using System.Net;
using System.Text;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Security;

/// <summary>What a browser says about a request, and what a program says.</summary>
public sealed class SameOriginTests
{
    private static readonly string[] Paths =
    [
        "/", "/health", "/_sandbox/reset", "/_sandbox/webhooks", "/dashboard/data/reset", "/checkout/none/accept", "/nowhere",
        V1Operations.Check.Path, V1Operations.Check.OlderPath!, V2Operations.Credit.Path, V2Operations.SetOrderWebhook.Path,
    ];

    public static TheoryData<string, string?, string?, string?> Foreign => new()
    {
        { "cross-site", "cors", "empty", "https://evil.example" },
        { "cross-site", "no-cors", "empty", null },
        { "same-site", "cors", "empty", "http://127.0.0.1:5000" },
        { "same-site", "no-cors", "image", null },
        { "cross-site", "navigate", "iframe", null },
        { "", null, null, "https://evil.example" },
        { "", null, null, "null" },
        { "", null, null, "http://127.0.0.1" },
    };

    [Theory]
    [MemberData(nameof(Foreign))]
    public async Task A_page_of_another_site_is_rejected_on_every_route(string site, string? mode, string? destination, string? origin)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var path in Paths)
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Post, HttpMethod.Options })
                (await SendAsync(sandbox, method, path, site, mode, destination, origin)).ShouldBe(HttpStatusCode.Forbidden, path);
        }

        sandbox.Sandbox.Journal.Exchanges.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_of_another_site_is_rejected_even_if_it_navigates()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        foreach (var path in Paths)
            (await SendAsync(sandbox, HttpMethod.Post, path, "cross-site", "navigate", "document", "https://evil.example"))
                .ShouldBe(HttpStatusCode.Forbidden, path);
    }

    [Theory]
    [InlineData("cross-site", "navigate", "document")] // a shop's redirect, a link in an e-mail
    [InlineData("same-site", "navigate", "document")]
    [InlineData("none", "navigate", "document")] // typed
    [InlineData("same-origin", "cors", "empty")]
    public async Task Links_and_own_pages_pass(string site, string mode, string destination)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        (await SendAsync(sandbox, HttpMethod.Get, $"/checkout/{id}", site, mode, destination, origin: null)).ShouldBe(HttpStatusCode.OK);
        (await SendAsync(sandbox, HttpMethod.Head, "/health", site, mode, destination, origin: null))
            .ShouldNotBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Own_pages_pass_without_fetch_metadata_also_at_the_public_address()
    {
        await using var sandbox = await TestSandbox.StartAsync(
            new BillinkSandboxOptions { PublicUrl = new Uri("https://billink.shop.example:8443") });

        foreach (var origin in new[] { sandbox.Sandbox.Url.GetLeftPart(UriPartial.Authority), "https://billink.shop.example:8443" })
            (await SendAsync(sandbox, HttpMethod.Post, "/_sandbox/reset", "", null, null, origin)).ShouldBe(HttpStatusCode.NoContent);
        (await SendAsync(sandbox, HttpMethod.Post, "/_sandbox/reset", "", null, null, "https://billink.shop.example"))
            .ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task Programs_without_these_headers_work()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        await sandbox.PlaceAndStartAsync("shop-1");
        (await SendAsync(sandbox, HttpMethod.Post, "/_sandbox/reset", "", null, null, origin: null)).ShouldBe(HttpStatusCode.NoContent);
    }

    private static async Task<HttpStatusCode> SendAsync(
        TestSandbox sandbox, HttpMethod method, string path, string site, string? mode, string? destination, string? origin)
    {
        using var request = new HttpRequestMessage(method, path);
        if (method == HttpMethod.Post)
            request.Content = new StringContent(V2Message.Signed().ToJsonString(), Encoding.UTF8, "text/plain");
        foreach (var (name, value) in new[] { ("Sec-Fetch-Site", site), ("Sec-Fetch-Mode", mode), ("Sec-Fetch-Dest", destination),
            ("Origin", origin) })
        {
            if (value is { Length: > 0 })
                request.Headers.Add(name, value);
        }

        using var response = await sandbox.Http.SendAsync(request);
        return response.StatusCode;
    }
}
