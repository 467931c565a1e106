using System.Text.Json.Nodes;
using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

/// <summary>Partners create merchants; shops read their settings.</summary>
public sealed class MerchantTests
{
    [Fact]
    public async Task A_created_merchant_orders_with_the_credentials_of_the_reply()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var created = await sandbox
            .SendJsonAsync(V2Operations.CreateMerchant, V2Message.Merchant("shop-b", merchant => merchant["changePasswordLink"] = true));
        created.ShouldBeSuccess();
        (await sandbox.Http.GetStringAsync(new Uri(created["changePasswordLink"]))).ShouldContain("no passwords");

        var session = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("order-1", message =>
            (message["client"]!["billinkUsername"], message["client"]!["billinkID"]) = (created["username"], created["uid"])));

        session.ShouldBeSuccess();
        session["invoice"].ShouldBe("1VOOorder-1");
    }

    [Fact]
    public async Task Only_partners_create_merchants()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        var message = V2Message
            .Merchant("shop-b", merchant => (merchant["billinkUsername"], merchant["billinkID"]) =
                (TestMerchants.OtherUsername, TestMerchants.OtherId));

        var reply = await sandbox.SendJsonAsync(V2Operations.CreateMerchant, message);

        reply.ShouldBeError("103");
        reply.Error!.Message.ShouldContain(TestMerchants.OtherUsername);
    }

    [Theory]
    [InlineData("billinkUsername", "nobody", "101")]
    [InlineData("billinkID", "wrong", "102")]
    [InlineData("username", "sandbox-user", "105")]
    [InlineData("companyName", "V", "401")]
    [InlineData("firstName", null, "402")]
    [InlineData("lastName", "P", "403")]
    [InlineData("bankAccountNumber", "", "404")]
    [InlineData("bankAccountNumber", "NL00ABNA0417164300", "405")]
    [InlineData("bic", "ABNA", "406")]
    [InlineData("city", "Den Haag 2", "407")]
    [InlineData("cocNumber", "1234567", "408")]
    [InlineData("contactEmail", "service", "409")]
    [InlineData("countryCode", "XX", "410")]
    [InlineData("contactPhone", "112", "411")]
    [InlineData("email", "", "412")]
    [InlineData("houseNumber", null, "413")]
    [InlineData("houseNumber", "seven", "414")]
    [InlineData("logoBase64", "not base64!", "417")]
    public async Task An_invalid_merchant_is_rejected(string field, string? value, string code)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendJsonAsync(V2Operations.CreateMerchant, V2Message.Merchant("shop-b", merchant => merchant[field] = value)))
            .ShouldBeError(code);
    }

    [Fact]
    public async Task Usernames_and_addresses_are_unique()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        (await sandbox.SendJsonAsync(V2Operations.CreateMerchant, V2Message.Merchant("shop-b"))).ShouldBeSuccess();

        (await sandbox.SendJsonAsync(V2Operations.CreateMerchant,
            V2Message.Merchant("shop-b", merchant => merchant["email"] = "c@example.com"))).ShouldBeError("412");
        (await sandbox.SendJsonAsync(V2Operations.CreateMerchant,
            V2Message.Merchant("shop-c", merchant => merchant["email"] = "shop-b@example.com"))).ShouldBeError("412");
    }

    [Fact]
    public async Task Settings_are_those_of_the_merchant()
    {
        await using var sandbox = await TestMerchants.StartAsync();

        var own = await SettingsAsync(sandbox, V2Message.Signed());
        (own["whitelist"], own["minimum_paid_orders"], own["period"], own["total_amount_higher_than"])
            .ShouldBe(("True", "3", "180", "250"));
        var other = await SettingsAsync(
            sandbox, new JsonObject { ["billinkUsername"] = TestMerchants.OtherUsername, ["billinkID"] = TestMerchants.OtherId });
        other["whitelist"].ShouldBe("False");
    }

    [Theory]
    [InlineData("{}", "billinkUsername parameter missing")]
    [InlineData("no JSON", "billinkUsername parameter missing")]
    [InlineData("""{"billinkUsername":"sandbox-user"}""", "billinkID parameter missing")]
    [InlineData("""{"billinkUsername":"sandbox-user","billinkID":"wrong"}""", "Client not found")]
    public async Task The_caller_must_be_a_known_merchant(string body, string message)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendJsonAsync(V2Operations.GetMerchantSettings, body)).Error!.Message.ShouldBe(message);
        (await sandbox.SendJsonAsync(V2Operations.ListDisputeCategories, body)).Error!.Message.ShouldBe(message);
    }

    [Fact]
    public async Task A_merchant_without_a_checkout_opens_no_session()
    {
        var merchant = SandboxMerchant.Default with { MayOpenSessions = false };
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { Merchants = [merchant] });

        (await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1"))).ShouldBeError("403");
    }

    private static Task<V2Reply> SettingsAsync(TestSandbox sandbox, JsonObject message) =>
        sandbox.SendJsonAsync(V2Operations.GetMerchantSettings, message.ToJsonString());
}
