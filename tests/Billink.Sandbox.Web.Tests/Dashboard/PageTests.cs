using System.Net;
using Billink.Sandbox.Web.Tests.Harness;

namespace Billink.Sandbox.Web.Tests.Dashboard;

/// <summary>The dashboard's pages over HTTP.</summary>
public sealed class PageTests
{
    [Fact]
    public async Task Every_linked_page_exists()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.SeedAsync(60);
        await sandbox.Sandbox.Webhooks.ListenAsync(new Uri("http://127.0.0.1:1/"), new Uri("http://127.0.0.1:1/"));
        await sandbox.PlaceAsync("shop-1");
        await sandbox.OpenSessionAsync("shop-2");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        var seen = await Links.FollowAsync(sandbox.Http);

        seen.Count.ShouldBeInRange(70, 1000);
        seen.ShouldContain("/dashboard/orders?page=1");
        seen.ShouldContain("/dashboard/webhooks?state=Pending");
    }

    [Fact]
    public async Task The_package_links_to_no_API_reference_because_only_the_program_has_one()
    {
        await using var sandbox = await BillinkSandbox.StartAsync();
        using var http = new HttpClient { BaseAddress = sandbox.Url };

        (await Links.FollowAsync(http)).ShouldNotContain("/dashboard/api");
    }

    [Fact]
    public async Task Text_of_a_shop_cannot_become_markup()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(new Uri("http://127.0.0.1:1/"), null);
        await sandbox.Sandbox.AcceptSessionAsync(await sandbox.OpenSessionAsync("<script>x</script>"));
        await sandbox.Sandbox.Webhooks.DrainAsync();

        foreach (var path in new[] { "/dashboard/orders", "/dashboard/orders/1", "/dashboard/sessions", "/dashboard/webhooks",
            "/dashboard/orders?number=%3Cscript%3E" })
            (await sandbox.Http.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldNotContain("<script");
    }

    [Theory]
    [InlineData("/dashboard/data/reset")]
    [InlineData("/_sandbox/reset")]
    public async Task A_page_of_another_site_cannot_submit_forms(string path)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(path, UriKind.Relative));
        request.Headers.Add("Origin", "https://elsewhere.example");
        using var response = await sandbox.Http.SendAsync(request);

        response.StatusCode.ShouldBe(HttpStatusCode.Forbidden);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [Fact]
    public async Task The_health_check_reports_a_healthy_sandbox()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.Http.GetStringAsync(new Uri("/health", UriKind.Relative))).ShouldBe("healthy\n");
    }
}
