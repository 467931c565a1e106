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
        await ShowsStateAsync(page, "Thank you. You pay afterwards.");

        await page.GetByRole(AriaRole.Button, new() { Name = "Ship, and start the workflow" }).ClickAsync();
        await page.GetByText("Shipped", new() { Exact = true }).WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Hold for 7 days" }).ClickAsync();
        await page.GetByText("On hold for 7 days").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Send" }).ClickAsync();
        await page.GetByText("Billink has the message.").WaitForAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refund everything" }).ClickAsync();
        await page.GetByText("Refunded", new() { Exact = true }).WaitForAsync();
        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldStartWith("Credit applied");
        await page.GetByText("Webhook: order_placed").WaitForAsync();

        await page.GetByRole(AriaRole.Button, new() { Name = "Refund everything" }).ClickAsync();
        await page.GetByRole(AriaRole.Alert).Filter(new() { HasText = "Orders_Credit was refused" }).WaitForAsync();
        (await page.GetByText("Refunded", new() { Exact = true }).CountAsync()).ShouldBe(1);
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
        await ShowsStateAsync(page, "You can't pay for this order afterwards.");

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

    [BrowserFact]
    public async Task A_refund_of_several_orders_shows_the_one_that_Billink_refuses()
    {
        using var shop = await WebshopProgram.StartAsync();
        var page = await browser.OpenAsync();
        var refunded = await BuyThroughV1Async(page, shop.Url);
        await page.GetByRole(AriaRole.Button, new() { Name = "Refund everything" }).ClickAsync();
        await page.GetByText("Refunded", new() { Exact = true }).WaitForAsync();
        var other = await BuyThroughV1Async(page, shop.Url);

        await page.GetByRole(AriaRole.Link, new() { Name = "Orders" }).ClickAsync();
        await page.GetByLabel($"Choose order {refunded}").CheckAsync();
        await page.GetByLabel($"Choose order {other}").CheckAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Refund the chosen orders" }).ClickAsync();

        (await page.GetByRole(AriaRole.Alert).InnerTextAsync()).ShouldStartWith($"Refunded: 1. Order {refunded}: ");
        await page.GetByRole(AriaRole.Link, new() { Name = other }).ClickAsync();
        await page.GetByText("Refunded", new() { Exact = true }).WaitForAsync();
        await page.Context.CloseAsync();
    }

    [BrowserFact]
    public async Task A_form_without_all_quantities_is_an_empty_cart()
    {
        using var shop = await WebshopProgram.StartAsync();
        var page = await browser.OpenAsync();
        await page.GotoAsync(shop.Url.ToString());

        await page.GetByLabel("Quantity of Desk lamp").FillAsync("0");
        await page.EvaluateAsync("for (const input of [...document.getElementsByName('Quantities')].slice(1)) input.remove()");
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards with Billink" }).ClickAsync();

        await page.GetByText("The cart is empty.").WaitForAsync();
        await page.Context.CloseAsync();
    }

    private static async Task<string> BuyThroughV1Async(IPage page, Uri shop)
    {
        await page.GotoAsync(shop.ToString());
        await page.GetByRole(AriaRole.Button, new() { Name = "Pay afterwards, through v1" }).ClickAsync();
        await page.GetByText("Placed through v1").WaitForAsync();
        return new Uri(page.Url).Segments[^1];
    }

    /// <summary>Waits for the state of the order. The page refreshes itself until the webhook arrives.</summary>
    private static Task ShowsStateAsync(IPage page, string state) =>
        page.GetByRole(AriaRole.Status).Filter(new() { HasText = state }).WaitForAsync();
}
