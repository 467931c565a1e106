using System.Net;
using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests;

/// <summary>The page to which a session's URL leads.</summary>
public sealed class CheckoutTests
{
    [Fact]
    public async Task It_shows_what_is_to_be_paid_and_what_the_shopper_can_do()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1"));

        using var response = await sandbox.Http.GetAsync(new Uri(answer["sessionURL"]));
        var page = await response.Content.ReadAsStringAsync();

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        response.Content.Headers.ContentType?.ToString().ShouldBe("text/html; charset=utf-8");
        page.ShouldContain("EUR 49.95");
        page.ShouldContain("session_active");
        page.ShouldContain($"action=\"/checkout/{answer["sessionID"]}/accept\"");
        page.ShouldContain("href=\"https://shop.example/cart?a=1&amp;b=2\"");
    }

    [Theory]
    [InlineData("accept", "https://shop.example/done", "0")]
    [InlineData("decline", "https://shop.example/failed", "-1")]
    [InlineData("cancel", "https://shop.example/cancelled", "-1")]
    public async Task Deciding_leads_back_to_the_shop(string verb, string address, string orderState)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        using var response = await sandbox.Http.PostAsync(new Uri($"/checkout/{id}/{verb}", UriKind.Relative), content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location.ShouldBe(new Uri(address));
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe(orderState);
    }

    [Fact]
    public async Task Pressing_another_button_later_leads_where_the_first_one_led()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(id);

        using var response = await sandbox.Http.PostAsync(new Uri($"/checkout/{id}/cancel", UriKind.Relative), content: null);

        response.Headers.Location.ShouldBe(new Uri("https://shop.example/done"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/done")]
    [InlineData("")]
    public async Task Without_a_web_address_of_the_shop_the_page_shows_the_end(string address)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session => session["client"]!["returnURL"]!["successURL"] = address));

        using var response = await sandbox.Http.PostAsync(new Uri($"/checkout/{answer["sessionID"]}/accept", UriKind.Relative), content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("order_created");
        page.ShouldNotContain("<button>");
    }

    [Fact]
    public async Task What_the_shop_sends_cannot_become_markup()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var answer = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("<script>x</script>"));

        (await sandbox.Http.GetStringAsync(new Uri(answer["sessionURL"]))).ShouldNotContain("<script>");
    }

    [Fact]
    public async Task A_session_that_is_not_there_has_no_page()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        using var response = await sandbox.Http.GetAsync(new Uri("/checkout/none", UriKind.Relative));
        response.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }
}
