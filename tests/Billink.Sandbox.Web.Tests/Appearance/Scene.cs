using System.Text.Json.Nodes;
using Billink.V2;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Appearance;

/// <summary>A sandbox with data on every page, and the pages.</summary>
internal sealed class Scene(TestSandbox sandbox) : IAsyncDisposable
{
    private const string Logo = """
        <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 40"><rect width="40" height="40" rx="8" fill="#14532d"/><path
        d="M12 22l8-12 8 12zM18 22h4v8h-4z" fill="#fde68a"/></svg>
        """;

    private static readonly Uri LogoUrl = new("https://lamps.example/logo.svg");

    /// <summary>The pages, by name.</summary>
    public static IReadOnlyDictionary<string, Func<Scene, IPage, Task>> Pages { get; } = new Dictionary<string, Func<Scene, IPage, Task>>
    {
        ["checkout"] = (scene, page) => scene.CheckoutAsync(page),
        ["checkout-problems"] = async (scene, page) =>
        {
            await scene.CheckoutAsync(page);
            await page.Locator("button.primary").ClickAsync();
            await page.GetByRole(AriaRole.Alert).WaitForAsync();
        },
        ["checkout-declined"] = async (scene, page) =>
        {
            await scene.CheckoutAsync(page);
            await page.Locator(".sandbox button").First.ClickAsync();
            await page.GetByRole(AriaRole.Status).WaitForAsync();
        },
        ["checkout-accepted"] = async (scene, page) =>
        {
            var id = await scene.OpenSessionAsync();
            await scene.AcceptAsync(id);
            await scene.GoToAsync(page, $"/checkout/{id}");
        },
        ["overview"] = (scene, page) => scene.GoToAsync(page, "/"),
        ["orders"] = (scene, page) => scene.GoToAsync(page, "/dashboard/orders"),
        ["order"] = (scene, page) => scene.FollowAsync(page, "/dashboard/orders?number=lamps-2026", "lamps-2026"),
        ["sessions"] = (scene, page) => scene.GoToAsync(page, "/dashboard/sessions"),
        ["session"] = async (scene, page) => await scene.GoToAsync(page, $"/dashboard/sessions/{await scene.OpenSessionAsync()}"),
        ["webhooks"] = (scene, page) => scene.GoToAsync(page, "/dashboard/webhooks"),
        ["webhook"] = (scene, page) => scene.FollowAsync(page, "/dashboard/webhooks?state=Failed", "order_placed"),
        ["mail"] = (scene, page) => scene.GoToAsync(page, "/dashboard/mail"),
        ["journal"] = async (scene, page) =>
        {
            await scene.GoToAsync(page, "/dashboard/journal");
            await page.Locator("summary").First.ClickAsync();
        },
    };

    public static async Task<Scene> CreateAsync()
    {
        var scene = new Scene(await TestSandbox.StartAsync(new BillinkSandboxOptions
        {
            Merchants = [SandboxMerchant.Default with { CompanyName = "Voorbeeld Lampen" }],
        }));
        await scene.FillAsync();
        return scene;
    }

    public ValueTask DisposeAsync() => sandbox.DisposeAsync();

    private async Task FillAsync()
    {
        var shop = new Uri("http://127.0.0.1:1/"); // nothing listens there
        await sandbox.Sandbox.Webhooks.ListenAsync(new Uri(shop, "/billink/order"), new Uri(shop, "/billink/session"));
        await sandbox.Sandbox.SeedAsync(8);
        await sandbox.PlaceAsync("lamps-2026");
        await sandbox.SendJsonAsync(V2Operations.StartWorkflow, V2Message.Invoices(V2Message.Invoice("lamps-2026")));
        foreach (var days in new[] { 4, 9, 9 })
            await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(days));
        await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("lamps-2026", 20m)));
        await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("lamps-2026"));
        await sandbox.Sandbox.Webhooks.DrainAsync();
    }

    private async Task CheckoutAsync(IPage page)
    {
        await page.RouteAsync(LogoUrl.ToString(), route => route.FulfillAsync(new() { ContentType = "image/svg+xml", Body = Logo }));
        await GoToAsync(page, $"/checkout/{await OpenSessionAsync()}");
    }

    private async Task<string> OpenSessionAsync()
    {
        var message = V2Message.Session($"lamps-{Guid.NewGuid().ToString("N")[..4]}", session =>
        {
            session["client"]!["options"] = new JsonObject { ["logoURL"] = LogoUrl.ToString() };
            session["customer"]!["mobile"] = "";
            session["transaction"]!["totalAmount"] = "129.85";
            session["transaction"]!["orderItems"]!.AsArray().Add(JsonNode.Parse("""
                {
                  "code": "BULB-1", "name": "Light bulb, warm white", "totalProductAmount": "79.90", "productAmount": "39.95",
                  "productTaxAmount": "6.93", "taxRate": "21", "quantity": "2"
                }
                """));
        });
        return (await sandbox.SendJsonAsync(V2Operations.CreateSession, message))["sessionID"];
    }

    private Task<SessionStatus> AcceptAsync(string id) => sandbox.Sandbox.AcceptSessionAsync(id);

    private async Task FollowAsync(IPage page, string path, string link)
    {
        await GoToAsync(page, path);
        await page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();
        await page.Locator("dl").First.WaitForAsync();
    }

    private Task<IResponse?> GoToAsync(IPage page, string path) => page.GotoAsync(new Uri(sandbox.Sandbox.Url, path).ToString());
}
