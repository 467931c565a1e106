using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

public sealed class CreditTests
{
    [Theory]
    [InlineData("Credit")]
    [InlineData("Refund")]
    [InlineData("CREDIT")]
    public async Task Credits_never_exceed_the_order(string action)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var first = await CreditAsync(sandbox, action, ("shop-1", "9.95"));
        first["MSG/CODE"].ShouldBeNull();
        first.Outcomes.ShouldBe([("shop-1", "200")]);
        first["MSG/STATUSES/ITEM/MESSAGE"].ShouldBe("Credit applied: 9.95 EURO; step restarted.");

        (await CreditAsync(sandbox, action, ("shop-1", "40.01"))).ShouldBeError("707");

        var last = await CreditAsync(sandbox, action, ("shop-1", "40"));
        last["MSG/STATUSES/ITEM/MESSAGE"].ShouldBe("Credit applied: 40.00 EURO; Order paid.");
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("1");
        (await CreditAsync(sandbox, action, ("shop-1", "0.01"))).ShouldBeError("708");
    }

    [Fact]
    public async Task An_order_can_be_credited_before_its_workflow_starts()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");

        (await CreditAsync(sandbox, "Credit", ("shop-1", "1.00"))).ShouldBeSuccess();
        (await CreditAsync(sandbox, "Credit", ("shop-2", "49.95")))["MSG/STATUSES/ITEM/MESSAGE"]
            .ShouldBe("Credit applied: 49.95 EURO; Order paid.");

        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "No steps given"));
        (await sandbox.StatusAsync("shop-2")).State.ShouldBe("1");
        (await CreditAsync(sandbox, "Credit", ("shop-1", "48.96"))).ShouldBeError("707");
    }

    [Theory]
    [InlineData("")]
    [InlineData("0")]
    [InlineData("-1.00")]
    [InlineData("0.004")]
    [InlineData("a lot")]
    [InlineData("79228162514264337593543950335")]
    public async Task An_invalid_amount_is_not_credited(string amount)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await CreditAsync(sandbox, "Credit", ("shop-1", amount))).ShouldBeError("707");
        (await CreditAsync(sandbox, "Credit", ("shop-1", "49.95"))).ShouldBeSuccess();
    }

    [Fact]
    public async Task Unknown_orders_and_workflows_are_rejected_with_the_documented_texts()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await CreditAsync(sandbox, "Credit", ("nowhere", "1.00"))).Error!.ShouldBe(new("404", "Order with number nowhere already exists"));
        var item = Item(("INVOICENUMBER", "nowhere"), ("CREDITAMOUNT", "1.00"), ("WORKFLOWNUMBER", "100"));
        (await sandbox.SendAsync(V1Operations.Credit, Invoices("Credit", item))).Error!
            .ShouldBe(new("402", "Workflow with number 100 does not exist"));
        (await sandbox.SendAsync(V1Operations.Credit, Invoices("Credit"))).ShouldBeError("705");
    }

    [Fact]
    public async Task Several_invoices_have_an_outcome_each()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");
        await sandbox.PlaceAndStartAsync("shop-3");
        (await CreditAsync(sandbox, "Credit", ("shop-3", "49.95"))).ShouldBeSuccess();
        await sandbox.PlaceAsync("theirs", ("CLIENTUSERNAME", TestMerchants.OtherUsername), ("CLIENTID", TestMerchants.OtherId),
            ("CHECKUUID", await CheckOfOtherMerchantAsync(sandbox)));

        var reply = await CreditAsync(
            sandbox, "Credit", ("shop-1", "1"), ("shop-2", "100"), ("shop-3", "1"), ("nowhere", "1"), ("1OTHtheirs", "1"));

        reply.Outcomes.ShouldBe([("shop-1", "200"), ("shop-2", "707"), ("shop-3", "708"), ("nowhere", "-1"), ("1OTHtheirs", "706")]);
    }

    [Fact]
    public async Task A_paid_order_can_still_be_credited()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        (await sandbox.SendAsync(V1Operations.Payment, Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "49.95")))))
            .ShouldBeSuccess();

        (await CreditAsync(sandbox, "Credit", ("shop-1", "10")))["MSG/STATUSES/ITEM/MESSAGE"]
            .ShouldBe("Credit applied: 10.00 EURO; Order paid.");
    }

    private static Task<string> CheckOfOtherMerchantAsync(
        TestSandbox sandbox) => sandbox.CheckAsync(("CLIENTUSERNAME", TestMerchants.OtherUsername), ("CLIENTID", TestMerchants.OtherId));

    private static Task<V1Reply> CreditAsync(TestSandbox sandbox, string action, params (string Number, string Amount)[] credits) =>
        sandbox.SendAsync(V1Operations.Credit,
            Invoices(action, [.. credits.Select(credit => Item(("INVOICENUMBER", credit.Number), ("CREDITAMOUNT", credit.Amount)))]));
}
