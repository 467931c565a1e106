using Billink.Sandbox.Web.Tests.Harness;
using Microsoft.Playwright;

namespace Billink.Sandbox.Web.Tests.Samples;

/// <summary>A shopper and the shop's office in the webshop of the samples.</summary>
[Collection(BrowserCollection.Name)]
public sealed class WebshopTests(Browser browser)
{
    [BrowserFact]
    public async Task A_shopper_buys_and_is_refunded()
    {
        using var shop = await WebshopProgram.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(shop.Url.ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards with Billink" }).ClickAsync();
        await page.GetByLabel("Date of birth").FillAsync("1990-12-31");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards" }).ClickAsync();
        await ShowsAsync(page, "Webhook: order_placed");
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("Thank you. You pay afterwards.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Ship, and start the workflow" }).ClickAsync();
        await page.GetByText("Shipped", new() { Exact = true }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hold for 7 days" }).ClickAsync();
        await page.GetByText("On hold for 7 days").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.GetByText("Billink has the message.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refund everything" }).ClickAsync();
        await page.GetByText("Refunded", new() { Exact = true }).WaitForAsync();
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldStartWith("Credit applied");
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_declined_shopper_comes_back_to_choose_another_payment_method()
    {
        using var shop = await WebshopProgram.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(shop.Url.ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards with Billink" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Decline this shopper" }).ClickAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue to the shop" }).ClickAsync();
        await ShowsAsync(page, "You can't pay for this order afterwards.");

        await page.GetByRole(AriaRole.Link, new() { Name = "Choose another payment method" }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_shopper_buys_through_v1_without_leaving_the_shop()
    {
        using var shop = await WebshopProgram.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(shop.Url.ToString());

        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards, through v1" }).ClickAsync();

        await page.GetByText("Placed through v1").WaitForAsync();
        (await page.GetByRole(AriaRole.Status).InnerTextAsync()).ShouldBe("Thank you. You pay afterwards.");
        await page.Context.CloseAsync();
    }

    /// <summary>Reloads the page until it shows a text: the shopper may come back before the webhook arrives.</summary>
    private static async Task ShowsAsync(IPage page, string text)
    {
        var isShown = page.GetByText(text);
        for (var i = 0; i < 50 && await isShown.CountAsync() == 0; i++)
        {
            await page.ReloadAsync();
            await page.WaitForTimeoutAsync(200);
        }

        await isShown.First.WaitForAsync();
    }
}
