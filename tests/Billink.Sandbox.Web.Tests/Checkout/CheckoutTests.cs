using System.Net;
using System.Text.Json.Nodes;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Checkout;

/// <summary>The page at a session's URL, over HTTP.</summary>
public sealed class CheckoutTests
{
    private static readonly KeyValuePair<string, string>[] Complete = [new("birthdate", "1990-12-31")];

    [Theory]
    [InlineData("accept", "https://shop.example/done", "0")]
    [InlineData("decline", "https://shop.example/failed", "-1")]
    [InlineData("pay", "https://shop.example/done", "1")]
    [InlineData("cancel", "https://shop.example/cancelled", "-1")]
    [InlineData("expire", "https://shop.example/failed", "-1")]
    public async Task A_decision_returns_to_the_shop(string verb, string address, string orderState)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        using var response = await PostAsync(sandbox, id, verb, Complete);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location.ShouldBe(new Uri(address));
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe(orderState);
    }

    [Fact]
    public async Task A_second_decision_returns_to_the_address_of_the_first()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.AcceptSessionAsync(id);

        using var cancelled = await PostAsync(sandbox, id, "cancel");
        using var accepted = await PostAsync(sandbox, id, "accept");

        cancelled.Headers.Location.ShouldBe(new Uri("https://shop.example/done"));
        accepted.Headers.Location.ShouldBe(new Uri("https://shop.example/done"));
    }

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("/done")]
    [InlineData("")]
    public async Task Without_a_web_address_of_the_shop_the_page_shows_the_result(string address)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await OpenAsync(sandbox, session => session["client"]!["returnURL"]!["successURL"] = address);

        using var response = await PostAsync(sandbox, id, "accept", Complete);

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var page = await response.Content.ReadAsStringAsync();
        page.ShouldContain("data-status=\"order_created\"");
        page.ShouldNotContain("<button");
    }

    [Theory]
    [InlineData("", "This field is required.")]
    [InlineData("31-31-1990", "This value isn&#x27;t valid.")]
    [InlineData("2010-01-01", "You must be 18 or older.")]
    public async Task Missing_and_invalid_fields_are_asked_for_again(string birthDate, string problem)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        using var response = await PostAsync(sandbox, id, "accept", [new("birthdate", birthDate)]);

        response.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        (await response.Content.ReadAsStringAsync()).ShouldContain(problem);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("-1");
    }

    [Fact]
    public async Task A_business_is_asked_for_its_number_and_not_for_an_age()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await OpenAsync(sandbox, session =>
        {
            session["customer"]!["type"] = "b";
            session["customer"]!["company"] = "Voorbeeld BV";
        });

        var page = await sandbox.Http.GetStringAsync(new Uri($"/checkout/{id}", UriKind.Relative));

        page.ShouldContain("name=\"companyNumber\"");
        page.ShouldNotContain("name=\"birthdate\"");
        using var wrong = await PostAsync(sandbox, id, "accept", [new("companyNumber", "1234")]);
        wrong.StatusCode.ShouldBe(HttpStatusCode.UnprocessableEntity);
        using var right = await PostAsync(sandbox, id, "accept", [new("companyNumber", "12345678")]);
        right.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
    }

    [Fact]
    public async Task Text_of_the_shop_cannot_become_markup()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await OpenAsync(sandbox, session =>
        {
            session["transaction"]!["orderNumber"] = "<script>x</script>";
            session["transaction"]!["orderItems"]![0]!["name"] = "\"><img src=x onerror=alert(1)>";
            session["client"]!["options"] = new JsonObject { ["logoURL"] = "javascript:alert(1)" };
        });

        using var response = await sandbox.Http.GetAsync(new Uri($"/checkout/{id}", UriKind.Relative));
        var page = await response.Content.ReadAsStringAsync();

        page.ShouldNotContain("<script");
        page.ShouldNotContain("<img");
        page.ShouldNotContain("javascript:");
        response.Headers.GetValues("Content-Security-Policy").ShouldHaveSingleItem().ShouldStartWith("default-src 'none'");
    }

    [Theory]
    [InlineData("", "nl-NL,nl;q=0.9,en;q=0.8", "nl")]
    [InlineData("", "fr-FR,de;q=0.5,en;q=0.4", "de")]
    [InlineData("", "en;q=0.4,de;q=0.5", "de")]
    [InlineData("", "fr", "en")]
    [InlineData("?lang=de", "nl", "de")]
    [InlineData("?lang=fr", "nl", "nl")]
    public async Task The_language_is_the_chosen_one_or_the_first_of_the_browser_that_the_page_has(string query, string header, string lang)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");

        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri($"/checkout/{id}{query}", UriKind.Relative));
        request.Headers.Add("Accept-Language", header);
        using var response = await sandbox.Http.SendAsync(request);

        (await response.Content.ReadAsStringAsync()).ShouldContain($"<html lang=\"{lang}\">");
    }

    [Fact]
    public async Task The_page_shows_the_name_of_the_shop_and_when_to_pay()
    {
        var merchant = SandboxMerchant.Default with { CompanyName = "Voorbeeld Lampen" };
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { Merchants = [merchant] });
        var id = await sandbox.OpenSessionAsync("shop-1");

        var page = await sandbox.Http.GetStringAsync(new Uri($"/checkout/{id}?lang=nl", UriKind.Relative));

        page.ShouldContain("Voorbeeld Lampen");
        page.ShouldContain("<dd>1 februari 2026</dd>"); // in 3 days the invoice, which is due in 14 days
    }

    [Fact]
    public async Task An_unknown_session_has_no_page()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        using var page = await sandbox.Http.GetAsync(new Uri("/checkout/none", UriKind.Relative));
        using var post = await PostAsync(sandbox, "none", "accept");

        page.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        post.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private static async Task<string> OpenAsync(TestSandbox sandbox, Action<JsonObject> change) =>
        (await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", change)))["sessionID"];

    private static async Task<HttpResponseMessage> PostAsync(
        TestSandbox sandbox, string id, string verb, params KeyValuePair<string, string>[] fields)
    {
        using var form = new FormUrlEncodedContent(fields);
        return await sandbox.Http.PostAsync(new Uri($"/checkout/{id}/{verb}", UriKind.Relative), form);
    }
}
