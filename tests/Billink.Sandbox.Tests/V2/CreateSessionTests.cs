using System.Globalization;
using System.Text.Json.Nodes;
using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

public sealed class CreateSessionTests
{
    private const string Form = "The form contains the following errors: ";

    [Theory]
    [InlineData("NL", true)]
    [InlineData("be", true)]
    [InlineData("DE", true)]
    [InlineData("FR", false)]
    public async Task Billink_serves_the_Netherlands_Belgium_and_Germany(string country, bool isServed)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var answer = await sandbox.SendJsonAsync(
            V2Operations.CreateSession, V2Message.Session("shop-1", session => session["billingAddress"]!["countryCode"] = country));

        if (isServed)
            answer.ShouldBeSuccess();
        else
            answer.Error!.Message!.ShouldContain("billingAddress.countryCode: This value is not valid.");
    }

    [Fact]
    public async Task A_session_is_open_for_an_hour_and_has_the_public_number_of_its_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1"));

        reply["status"].ShouldBe("success");
        reply["invoice"].ShouldBe("1SBXshop-1");
        reply["sessionURL"].ShouldBe($"{sandbox.Sandbox.Url}checkout/{reply["sessionID"]}");
        DateTimeOffset.Parse(reply["expiresAt"], CultureInfo.InvariantCulture).ShouldBe(sandbox.Clock.GetUtcNow().AddHours(1));
    }

    [Fact]
    public async Task The_shops_own_invoice_number_is_returned()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendJsonAsync(
            V2Operations.CreateSession, V2Message.Session("shop-1", session => session["transaction"]!["customInvoiceID"] = "INV-1"));

        reply["customInvoiceID"].ShouldBe("INV-1");
    }

    [Fact]
    public async Task A_customer_keeps_its_id()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var first = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1"));
        var second = await sandbox.SendJsonAsync(
            V2Operations.CreateSession, V2Message.Session("shop-2", session => session["customer"]!["email"] = "ROBIN@example.com"));
        var other = await sandbox.SendJsonAsync(
            V2Operations.CreateSession, V2Message.Session("shop-3", session => session["customer"]!["email"] = "sam@example.com"));

        second["customerID"].ShouldBe(first["customerID"]);
        other["customerID"].ShouldNotBe(first["customerID"]);
    }

    [Fact]
    public async Task Blank_credentials_are_listed_in_the_documented_words()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox
            .SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session => session["client"] = new JsonObject()));

        reply.Error!.Message.ShouldBe(
            Form + "1) client.billinkUsername: This value should not be blank. 2) client.billinkID: This value should not be blank. "
            + "3) client.workflowNumber: This value should not be blank.");
        reply.Status.ShouldBe(400);
    }

    [Theory]
    [InlineData("customer", null, "customer: This value should not be blank.")]
    [InlineData("billingAddress.city", null, "billingAddress.city: This value should not be blank.")]
    [InlineData("client.workflowNumber", "100", "client.workflowNumber: This value is not valid.")]
    [InlineData("client.workflowNumber", "one", "client.workflowNumber: This value is not valid.")]
    [InlineData("transaction.totalAmount", "0.00", "transaction.totalAmount: This value is not valid.")]
    [InlineData("transaction.totalAmount", "79228162514264337593543950335", "transaction.totalAmount: This value is not valid.")]
    [InlineData("transaction.totalAmount", null, "transaction.totalAmount: This value is not valid.")]
    [InlineData("transaction.orderItems", null, "transaction.orderItems: This value should not be blank.")]
    [InlineData("transaction.orderNumber", "taken", "transaction.orderNumber: This value is not valid.")]
    [InlineData("transaction.purchaseCountry", "Netherlands", "transaction.purchaseCountry: This value is not valid.")]
    public async Task The_invalid_member_is_named(string path, string? value, string problem)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("taken");

        var reply = await sandbox
            .SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session => Set(session, path, value)));

        reply.Error!.Message.ShouldBe($"{Form}1) {problem}");
    }

    [Theory]
    [InlineData("")]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("<API/>")]
    [InlineData("{\"client\":\"me\"}")]
    [InlineData("{\"transaction\":{\"orderItems\":[null]}}")]
    public async Task An_unexpected_body_is_rejected_with_400(string body)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendJsonAsync(V2Operations.CreateSession, body);

        reply.Status.ShouldBe(400);
        reply.Error!.Message.ShouldStartWith(Form);
    }

    [Theory]
    [InlineData("billinkUsername")]
    [InlineData("billinkID")]
    public async Task An_unknown_merchant_gets_404(string member)
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox
            .SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session => session["client"]![member] = "nobody"));

        reply.Error!.ShouldBe(new("404", "No client found with such billinkID or billinkUsername"));
        reply.Status.ShouldBe(404);
    }

    [Fact]
    public async Task Amounts_and_the_workflow_number_may_be_numbers()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await sandbox.SendJsonAsync(V2Operations.CreateSession, V2Message.Session("shop-1", session =>
        {
            session["client"]!["workflowNumber"] = 2;
            session["transaction"]!["totalAmount"] = 49.95;
        }));

        reply["invoice"].ShouldBe("2SBXshop-1");
    }

    private static void Set(JsonObject session, string path, string? value)
    {
        var names = path.Split('.');
        var parent = names.SkipLast(1).Aggregate(session, (node, name) => node[name]!.AsObject());
        if (value is null)
            parent.Remove(names[^1]);
        else
            parent[names[^1]] = value;
    }
}
