using System.Text.Json.Nodes;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V2;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Checkout;

/// <summary>A shopper in a browser.</summary>
[Collection(BrowserCollection.Name)]
public sealed class ShopperTests(Browser browser)
{
    [BrowserFact]
    public async Task A_shopper_fills_in_the_missing_fields_and_returns_to_the_shop()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(await OpenAsync(sandbox, shop));

        await page.GetByRole(AriaRole.Heading, new() { Name = "Pay afterwards with Billink", Level = 1 }).WaitForAsync();
        (await page.GetByRole(AriaRole.Table).InnerTextAsync()).ShouldContain("€\u00a049.95");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards" }).ClickAsync();
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldContain("Date of birth: This field is required.");
        (await page.TitleAsync()).ShouldStartWith("Please check your details");
        await page.GetByRole(AriaRole.Link, new() { Name = "Date of birth" }).ClickAsync();
        await page.GetByLabel("Date of birth").FillAsync("1990-12-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards" }).ClickAsync();
        await page.ArriveAsync("/done");

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task The_checkout_works_with_the_keyboard_alone()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(await OpenAsync(sandbox, shop, session => session["customer"]!["mobile"] = ""));

        await TabToAsync(page, "phone");
        await page.Keyboard.TypeAsync("0600000000");
        await TabToAsync(page, "birthdate");
        await page.Keyboard.TypeAsync("12311990"); // month first, as in this language
        await page.Keyboard.PressAsync("Enter");
        await page.ArriveAsync("/done");

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task In_Dutch_on_a_phone_nothing_is_wider_than_the_screen_and_cancelling_returns_to_the_shop()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync("nl-NL", phone: true);
        await page.GotoAsync(
            await OpenAsync(sandbox, shop, session => session["transaction"]!["orderItems"]![0]!["name"] = new string('W', 200)));

        await page.GetByRole(AriaRole.Heading, new() { Name = "Achteraf betalen", Level = 1 }).WaitForAsync();
        (await page.EvaluateAsync<int>("document.documentElement.scrollWidth")).ShouldBeLessThanOrEqualTo(390);
        (await page.GetByRole(AriaRole.Table).InnerTextAsync()).ShouldContain("€\u00a049,95");
        (await page.Locator("html").GetAttributeAsync("lang")).ShouldBe("nl");
        await page.GetByRole(AriaRole.Button, new() { Name = "Annuleren" }).ClickAsync();
        await page.ArriveAsync("/cancelled");

        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task Going_back_to_the_shop_leaves_the_session_open_and_declining_ends_it()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        var checkout = await OpenAsync(sandbox, shop);
        await page.GotoAsync(checkout);
        await page.GetByRole(AriaRole.Link, new() { Name = "Back to the shop" }).ClickAsync();
        await page.ArriveAsync("/cart");
        await page.GotoAsync(checkout);

        await page.GetByRole(AriaRole.Button, new() { Name = "Decline this shopper" }).ClickAsync();
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("You can't pay afterwards for this order.");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to the shop" }).ClickAsync();
        await page.ArriveAsync("/failed");
        await page.GotoAsync(checkout);

        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("You can't pay afterwards for this order.");
        (await page.GetByRole(AriaRole.Button).CountAsync()).ShouldBe(0);
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_declined_shopper_can_pay_at_once_instead()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(await OpenAsync(sandbox, shop));

        await page.GetByRole(AriaRole.Button, new() { Name = "Decline this shopper" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay now instead" }).ClickAsync();
        await page.ArriveAsync("/done");

        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("1");
        await page.Context.CloseAsync();
    }

    private static async Task<string> OpenAsync(TestSandbox sandbox, Receiver shop, Action<JsonObject>? change = null)
    {
        shop.Respond = _ => Task.FromResult(200);
        var reply = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session =>
        {
            var urls = session["client"]!["returnURL"]!;
            foreach (var (name, path) in new[] { ("successURL", "done"), ("failURL", "failed"), ("cancelURL", "cancelled"),
                ("backURL", "cart") })
                urls[name] = new Uri(shop.Url, path).ToString();
            change?.Invoke(session);
        }));
        return reply["sessionURL"];
    }

    private static async Task TabToAsync(IPage page, string id)
    {
        for (var i = 0; i < 20; i++)
        {
            if (await page.EvaluateAsync<string>("document.activeElement.id") == id)
                return;
            await page.Keyboard.PressAsync("Tab");
        }

        id.ShouldBe("reached by the keyboard");
    }
}
