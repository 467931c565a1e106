using System.Net;
using System.Text;
using Billink.Sandbox.Server.Pages;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V1;
using Billink.V2;

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
    public async Task The_API_reference_has_an_example_of_each_v1_operation_that_follows_the_contract()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        foreach (var (operation, xml) in V1Examples.For(sandbox.Sandbox.Credentials))
        {
            using var request = new StringContent(xml.ToString(), Encoding.UTF8, "text/xml");
            using var reply = await sandbox.Http.PostAsync(new Uri(operation.Path, UriKind.Relative), request);
            reply.StatusCode.ShouldBe(HttpStatusCode.OK);
        }

        var exchanges = sandbox.Sandbox.Journal.Exchanges;
        exchanges.Select(exchange => exchange.Operation).ShouldBe(V1Operations.All.Select(operation => operation.Id), ignoreOrder: true);
        exchanges.SelectMany(exchange => exchange.Deviations).ShouldBeEmpty();
        exchanges.Single(exchange => exchange.Operation == "Legacy_Check").Reply.ShouldContain("<CODE>500</CODE>");
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
            (await sandbox.Http.GetStringAsync(new Uri(path, UriKind.Relative))).ShouldNotContain("<script>");
    }

    [Theory]
    [InlineData("Open", "seed-3", "seed-4")]
    [InlineData("Paid", "seed-4", "seed-3")]
    [InlineData("Credited", "seed-6", "seed-4")]
    [InlineData("OnHold", "seed-7", "seed-1")]
    [InlineData("Disputed", "shop-1", "seed-1")]
    public async Task Orders_are_filtered_by_state(string state, string shown, string hidden)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.SeedAsync(8);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("shop-1"));

        var page = await sandbox.Http.GetStringAsync(new Uri($"/dashboard/orders?state={state}", UriKind.Relative));

        page.ShouldContain($">{shown}</a>");
        page.ShouldNotContain($">{hidden}</a>");
    }

    [Theory]
    [InlineData("Active", "open-1")]
    [InlineData("OrderCreated", "bought-1")]
    [InlineData("Failed", "declined-1")]
    [InlineData("Cancelled", "cancelled-1")]
    [InlineData("Expired", "expired-1", "late-1")]
    public async Task Sessions_are_filtered_by_status(string state, params string[] shown)
    {
        string[] all = ["late-1", "open-1", "bought-1", "declined-1", "cancelled-1", "expired-1"];
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.OpenSessionAsync("late-1");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(2));
        await sandbox.OpenSessionAsync("open-1");
        await sandbox.Sandbox.AcceptSessionAsync(await sandbox.OpenSessionAsync("bought-1"));
        await sandbox.Sandbox.DeclineSessionAsync(await sandbox.OpenSessionAsync("declined-1"));
        await sandbox.Sandbox.CancelSessionAsync(await sandbox.OpenSessionAsync("cancelled-1"));
        await sandbox.Sandbox.ExpireSessionAsync(await sandbox.OpenSessionAsync("expired-1"));

        var page = await sandbox.Http.GetStringAsync(new Uri($"/dashboard/sessions?state={state}", UriKind.Relative));

        all.Where(number => page.Contains(number, StringComparison.Ordinal)).ShouldBe(shown, ignoreOrder: true);
    }

    [Fact]
    public async Task The_journal_is_filtered_by_errors()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("unknown-1"));

        var page = await sandbox.Http.GetStringAsync(new Uri("/dashboard/journal?state=Errors", UriKind.Relative));

        page.ShouldContain("unknown-1");
        page.ShouldNotContain("shop-1");
        page.ShouldContain("<a href=\"/dashboard/journal\">All</a>");
    }

    [Fact]
    public async Task The_curl_command_of_a_request_has_its_method_query_and_body()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        using var body = new StringContent("{\"x\":\"it's\"}", Encoding.UTF8, "application/vnd.shop+json");
        await sandbox.Http.PostAsync(new Uri("/v2/client/invoices?page=2", UriKind.Relative), body);

        var page = WebUtility.HtmlDecode(await sandbox.Http.GetStringAsync(new Uri("/dashboard/journal", UriKind.Relative)));

        page.ShouldContain(
            $$"""
            curl -X POST '{{sandbox.Sandbox.Url}}v2/client/invoices?page=2' -H 'Content-Type: application/vnd.shop+json; charset=utf-8' \
              --data-binary '{"x":"it'\''s"}'
            """);
    }

    [Fact]
    public async Task A_search_of_orders_stays_in_the_chosen_state()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.SeedAsync(24);

        var page = await sandbox.Http.GetStringAsync(new Uri("/dashboard/orders?number=seed-1&state=Paid", UriKind.Relative));

        page.ShouldContain(">seed-1"); // some of seed-1 and seed-10 to seed-19 are paid
        page.ShouldNotContain(">seed-4<"); // paid, with another number
        page.ShouldContain("""<input type="hidden" name="state" value="Paid">""");
        page.ShouldContain("""href="/dashboard/orders?state=Open&amp;number=seed-1" """.TrimEnd());
        page.ShouldContain("""href="/dashboard/orders?number=seed-1">All</a>""");
    }

    [Fact]
    public async Task Only_scripts_of_the_sandbox_run_and_only_on_the_dashboard()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        using var dashboard = await sandbox.Http.GetAsync(new Uri("/", UriKind.Relative));
        using var checkout = await sandbox.Http.GetAsync(new Uri($"/checkout/{id}", UriKind.Relative));

        dashboard.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem()
            .ShouldEndWith("script-src 'self'; connect-src 'self'");
        checkout.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldNotContain("script-src");
        (await checkout.Content.ReadAsStringAsync()).ShouldNotContain("<script");
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
