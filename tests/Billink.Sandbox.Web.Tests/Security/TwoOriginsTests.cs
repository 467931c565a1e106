using System.Net;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V1;
using Billink.V2;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Security;

/// <summary>A page of another origin attacks the sandbox of the person who reads it, in a real browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class TwoOriginsTests(Browser browser)
{
    // What a page can send without asking first, and what it could read.
    private const string Attack = """
        async ([sandbox, paths, body]) => {
          const outcomes = [];
          for (const path of paths) {
            for (const mode of ['no-cors', 'cors', 'same-origin']) {
              for (const method of ['GET', 'POST']) {
                try {
                  const options = { method, mode, credentials: 'include' };
                  if (method === 'POST') options.body = new Blob([body], { type: 'text/plain' });
                  const response = await fetch(sandbox + path, options);
                  outcomes.push(`${path} ${mode} ${method} ${response.type} ${response.status} ${(await response.text()).length}`);
                } catch { }
              }
            }
          }
          return outcomes;
        }
        """;

    [BrowserFact]
    public async Task A_page_of_another_origin_changes_reads_and_sends_nothing()
    {
        await using var attacker = await Receiver.StartAsync();
        attacker.Respond = _ => Task.FromResult(200);
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        sandbox.Sandbox.Journal.Clear();
        var message = V2Message.Signed();
        message["url"] = attacker.Orders.ToString();
        string[] paths =
        [
            V2Operations.SetOrderWebhook.Path, V2Operations.GenerateWebhookSecret.Path, V1Operations.Check.Path, "/_sandbox/reset",
            "/_sandbox/webhooks", "/_sandbox/journal", "/_sandbox/clock/advance?days=1", "/dashboard/data/reset", "/dashboard/journal", "/",
        ];
        var page = await browser.OpenAsync();
        await page.GotoAsync(attacker.Url.ToString());

        var outcomes = await page.EvaluateAsync<string[]>(
            Attack, new object[] { sandbox.Sandbox.Url.ToString().TrimEnd('/'), paths, message.ToJsonString() });

        // An opaque response, which is all that "no-cors" gives, has neither status nor text.
        outcomes.ShouldNotBeEmpty();
        outcomes.ShouldAllBe(outcome => outcome.EndsWith(" opaque 0 0", StringComparison.Ordinal));
        sandbox.Sandbox.Journal.Exchanges.ShouldBeEmpty();
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        sandbox.Sandbox.Clock.Now.ShouldBe(sandbox.Clock.GetUtcNow());
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_name_that_is_rebound_to_this_machine_is_rejected_on_every_route()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        var page = await browser.OpenAsync();
        var rebound = new UriBuilder(sandbox.Sandbox.Url) { Host = Browser.ReboundName }.Uri;

        var opened = await page.GotoAsync(rebound.ToString());
        var statuses = await page.EvaluateAsync<int[]>("""
            () => Promise.all(['/_sandbox/journal', '/_sandbox/webhooks', '/dashboard/journal', '/v2/client/invoice/credit'].flatMap(path =>
              ['GET', 'POST'].map(async method => (await fetch(path, { method })).status)))
            """);

        opened!.Status.ShouldBe((int)HttpStatusCode.Forbidden);
        statuses.Length.ShouldBe(8);
        statuses.ShouldAllBe(status => status == (int)HttpStatusCode.Forbidden);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Its_form_and_its_frame_are_rejected_and_its_link_works()
    {
        await using var attacker = await Receiver.StartAsync();
        attacker.Respond = _ => Task.FromResult(200);
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        var checkout = new Uri(sandbox.Sandbox.Url, $"/checkout/{id}").ToString();
        var page = await browser.OpenAsync();

        await page.GotoAsync(attacker.Url.ToString());
        await page.SetContentAsync($"""<form method="post" action="{checkout}/cancel"><button>Win</button></form>""");
        var posted = await page.RunAndWaitForResponseAsync(
            () => page.GetByRole(AriaRole.Button).ClickAsync(), response => response.Request.Method == "POST");
        posted.Status.ShouldBe((int)HttpStatusCode.Forbidden);

        await page.GotoAsync(attacker.Url.ToString());
        var framed = await page.RunAndWaitForResponseAsync(
            () => page.SetContentAsync($"""<iframe src="{checkout}"></iframe>"""), response => response.Url == checkout);
        framed.Status.ShouldBe((int)HttpStatusCode.Forbidden);

        await page.GotoAsync(attacker.Url.ToString());
        await page.SetContentAsync($"""<a href="{checkout}">Pay</a>""");
        await page.GetByRole(AriaRole.Link).ClickAsync();
        await page.GetByRole(AriaRole.Heading, new() { Level = 1 }).WaitForAsync();

        (await sandbox.SendJsonAsync(V2Operations.GetSessionStatus, V2Message.SessionStatus(id)))["status"].ShouldBe("session_active");
        await page.Context.CloseAsync();
    }
}
