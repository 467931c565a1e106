using Billink.Sandbox.Web.Tests.Harness;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Dashboard;

/// <summary>A person at the dashboard.</summary>
[Collection(BrowserCollection.Name)]
public sealed class DashboardTests(Browser browser)
{
    [BrowserFact]
    public async Task The_dashboard_shows_why_a_webhook_failed_and_resends_it()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        shop.Respond = _ => Task.FromResult(401);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));

        var page = await browser.OpenAsync();
        await page.GotoAsync(sandbox.Sandbox.Url.ToString());
        await page.GetByRole(AriaRole.Link, new() { Name = "order_placed" }).ClickAsync();
        (await page.Locator("#diagnosis").InnerTextAsync())
            .ShouldStartWith("Failed after attempt 3; an e-mail was written. The shop rejects it (HTTP 401)");
        (await page.Locator("section.attempt").CountAsync()).ShouldBe(3);
        (await page.Locator("section.attempt").First.InnerTextAsync()).ShouldContain("X-Billink-Webhook-Signature");

        shop.Respond = _ => Task.FromResult(200);
        await page.GetByRole(AriaRole.Button, new() { Name = "Resend" }).ClickAsync();
        await page.GetByText("Delivered at attempt 4.").WaitForAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Mailbox" }).ClickAsync();
        (await page.GetByRole(AriaRole.Article).InnerTextAsync()).ShouldContain("Webhook not delivered: order_placed of shop-1");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Orders_are_seeded_and_found_and_their_timeline_follows_the_clock()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(sandbox.Sandbox.Url.ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Add 24 sample orders" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "Orders", Exact = true }).ClickAsync();
        await page.GetByLabel("Order number").FillAsync("seed-2");
        await page.GetByRole(AriaRole.Button, new() { Name = "Find" }).ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = "seed-2", Exact = true }).ClickAsync();
        (await page.Locator("ol.timeline").InnerTextAsync()).ShouldNotContain("Workflow started");
        (await page.Locator(".diagnosis").InnerTextAsync()).ShouldContain("has no order webhook");
        var address = page.Url;
        await page.GetByRole(AriaRole.Button, new() { Name = "+1 week" }).ClickAsync();
        await page.GotoAsync(address);

        (await page.Locator("ol.timeline").InnerTextAsync()).ShouldContain("Workflow started");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task An_open_page_shows_new_data_without_a_reload()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/orders").ToString());

        await sandbox.PlaceAsync("shop-1");

        await page.GetByRole(AriaRole.Link, new() { Name = "shop-1", Exact = true }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_hidden_page_keeps_no_connection_and_catches_up_when_it_is_shown()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        var closed = new TaskCompletionSource();
        page.RequestFailed += (_, request) =>
        {
            if (request.Url.EndsWith("/dashboard/changes", StringComparison.Ordinal))
                closed.TrySetResult();
        };
        await page.RunAndWaitForResponseAsync(
            () => page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/orders").ToString()), "**/dashboard/changes");

        await SetHiddenAsync(page, true);
        await closed.Task.WaitAsync(TimeSpan.FromSeconds(60));
        await sandbox.PlaceAsync("shop-1");
        await SetHiddenAsync(page, false);

        await page.GetByRole(AriaRole.Link, new() { Name = "shop-1", Exact = true }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_request_in_the_journal_is_copied_as_a_curl_command()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.OpenSessionAsync("it's-1");
        var page = await browser.OpenAsync();
        await page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/journal").ToString());

        await page.Locator("summary").First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copy as curl" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Copied" }).WaitForAsync();

        var copied = await page.EvaluateAsync<string>("navigator.clipboard.readText()");
        copied.ShouldStartWith($"curl -X POST '{sandbox.Sandbox.Url}v2/session/create'");
        copied.ShouldContain("it\\u0027s-1");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_button_decides_a_session()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/sessions").ToString());

        await page.GetByRole(AriaRole.Link, new() { Name = id[..8] }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Accept" }).ClickAsync();

        await page.GetByText("order_created").First.WaitForAsync();
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_API_reference_calls_this_sandbox_and_loads_nothing_from_elsewhere()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        var elsewhere = new List<string>();
        page.Request += (_, request) =>
        {
            if (!request.Url.StartsWith(sandbox.Sandbox.Url.ToString(), StringComparison.Ordinal)
                && !request.Url.StartsWith("data:", StringComparison.Ordinal))
                elsewhere.Add(request.Url);
        };

        await page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/api").ToString());
        await page.Locator("#operations-Webhooks-Webhooks_GenerateSecret").GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();

        await page.GetByText("Webhook V3 secret is generated successfully").First.WaitForAsync();
        await page.GetByText(new Uri(sandbox.Sandbox.Url, "/v2/client/webhook-v3/secret/generate").ToString()).First.WaitForAsync();
        elsewhere.ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_API_reference_calls_v1_with_examples()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/api").ToString());

        await page.GetByRole(AriaRole.Link, new() { Name = "v1 (XML)" }).ClickAsync();
        await page.Locator("#operations-Legacy-Legacy_Check").GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();

        await page.Locator(".live-responses-table").GetByText("Advies=1").First.WaitForAsync();
        await page.GotoAsync(new Uri(sandbox.Sandbox.Url, "/dashboard/api/index.html?urls.primaryName=v1").ToString());
        await page.Locator("#operations-Legacy-Legacy_GetStatus").GetByRole(AriaRole.Button).First.ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Execute" }).ClickAsync();
        await page.Locator(".live-responses-table").GetByText("example-1").First.WaitForAsync();
        await page.Context.CloseAsync();
    }

    private static async Task SetHiddenAsync(IPage page, bool isHidden) => await page.EvaluateAsync(
        """
        isHidden => {
          Object.defineProperty(document, 'hidden', { value: isHidden, configurable: true });
          document.dispatchEvent(new Event('visibilitychange'));
        }
        """,
        isHidden);
}
