using System.Net;
using System.Text;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Security;

/// <summary>Forms that can't be read, and texts that can't be stored.</summary>
public sealed class FormTests
{
    public static TheoryData<string, string?, string> Broken => new()
    {
        { "too many keys", Urlencoded, string.Join('&', Enumerable.Range(0, 2000).Select(index => $"k{index}=1")) },
        { "a long key", Urlencoded, new string('k', 10_000) + "=1" },
        { "no boundary", "multipart/form-data", "back=/" },
        { "a cut-off part", "multipart/form-data; boundary=x", "--x\r\nContent-Disposition: form-data; name=\"back\"\r\n\r\n/dash" },
        { "a long boundary", $"multipart/form-data; boundary={new string('x', 200)}", "--x" },
        { "utf-7", Urlencoded + "; charset=utf-7", "back=%2Fdashboard%2F" },
        { "an unknown charset", Urlencoded + "; charset=nothing", "back=%00" },
        { "NUL", Urlencoded, "event=a%00b&birthdate=%00&back=%00" },
        { "no content type", null, "back=/" },
        { "JSON", "application/json", "{}" },
        { "an invalid content type", "form", "back=/" },
    };

    private const string Urlencoded = "application/x-www-form-urlencoded";

    [Theory]
    [MemberData(nameof(Broken))]
    public async Task An_unreadable_form_gets_a_client_error(string what, string? mediaType, string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var session = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");
        foreach (var path in new[] { $"/checkout/{session}/accept", "/dashboard/clock/hour", "/dashboard/orders/1/events" })
        {
            using var content = new ByteArrayContent(Encoding.UTF8.GetBytes(body));
            if (mediaType is not null)
                content.Headers.TryAddWithoutValidation("Content-Type", mediaType);
            using var response = await sandbox.Http.PostAsync(new Uri(path, UriKind.Relative), content);
            ((int)response.StatusCode).ShouldBeInRange(400, 499, $"{what} {path}");
        }
    }

    [Theory]
    [InlineData("/dashboard/orders", "/dashboard/orders")]
    [InlineData("https://evil.example/", "/")]
    [InlineData("/dashboard/\r\nSet-Cookie: a=b", "/")]
    [InlineData("/dashboard/é", "/")]
    public async Task A_form_returns_only_to_the_dashboard(string back, string location)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        using var form = new FormUrlEncodedContent([new("back", back)]);

        using var response = await sandbox.Http.PostAsync(new Uri("/dashboard/clock/hour", UriKind.Relative), form);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe(location);
    }

    [Fact]
    public async Task A_shop_with_an_internationalized_address_gets_its_shopper_back()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var session = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session(
            "shop-1", message => message["client"]!["returnURL"]!["cancelURL"] = "https://bücher.example/é?q=ü"));

        using var response = await sandbox.Http.PostAsync(
            new Uri($"/checkout/{session["sessionID"]}/cancel", UriKind.Relative), content: null);

        response.StatusCode.ShouldBe(HttpStatusCode.SeeOther);
        response.Headers.Location!.OriginalString.ShouldBe("https://xn--bcher-kva.example/%C3%A9?q=%C3%BC");
    }
}
