using System.Globalization;
using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

public sealed class CreateOrderTests
{
    public static TheoryData<int> Causes => [.. Enumerable.Range(0, OrderErrors.Causes.Count)];

    public static TheoryData<int> ItemCauses => [.. Enumerable.Range(0, OrderErrors.ItemCauses.Count)];

    [Fact]
    public async Task An_order_on_an_accepted_check_is_added_and_waits_for_its_workflow()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var uuid = await sandbox.CheckAsync();

        var reply = await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1"));

        reply.Text.ShouldBe(
            "<?xml version='1.0' encoding='UTF-8' ?><API><RESULT>MSG</RESULT>"
            + "<MSG><CODE>200</CODE><DESCRIPTION>Order successfully added</DESCRIPTION></MSG></API>");
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "No steps given"));
    }

    [Theory]
    [MemberData(nameof(Causes))]
    public async Task Each_wrong_value_has_its_documented_code_and_adds_no_order(int cause)
    {
        var (code, changes) = OrderErrors.Causes[cause];
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAsync("taken");
        var uuid = await sandbox.CheckAsync();

        var reply = await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1", changes));

        reply.ShouldBeError(CodeOf(code));
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("-1");
    }

    [Theory]
    [MemberData(nameof(ItemCauses))]
    public async Task Each_wrong_item_has_its_documented_code(int cause)
    {
        var (code, items) = OrderErrors.ItemCauses[cause];
        await using var sandbox = await TestMerchants.StartAsync();
        var uuid = await sandbox.CheckAsync();

        var reply = await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1", items));

        reply.ShouldBeError(CodeOf(code));
    }

    [Fact]
    public void Every_code_of_the_contract_has_a_request_or_a_reason() =>
        OrderErrors.Causes.Select(cause => cause.Code)
            .Concat(OrderErrors.ItemCauses.Select(cause => cause.Code))
            .Concat(OrderErrors.Untriggered.Keys)
            .Distinct()
            .ShouldBe(Enum.GetValues<CreateOrderErrorCode>(), ignoreOrder: true);

    [Fact]
    public async Task Messages_name_what_is_wrong()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        (await Send(("ORDERNUMBER", "shop-1"))).ShouldBe("Order with number shop-1 already exists");
        (await Send(("WORKFLOWNUMBER", "100"))).ShouldBe("Workflow with number 100 does not exist");

        async Task<string> Send(params (string, string?)[] changes) =>
            (await sandbox.SendAsync(V1Operations.CreateOrder, Order(await sandbox.CheckAsync(), "shop-2", changes))).Error!.Message;
    }

    [Fact]
    public async Task A_check_is_valid_for_one_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var uuid = await sandbox.CheckAsync();
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1"))).ShouldBeSuccess();

        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-2"))).ShouldBeError("446");

        // A duplicate must be recognized, because a client learns from it that its first attempt arrived.
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1"))).ShouldBeError("403");
    }

    [Fact]
    public async Task A_check_expires()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var early = await sandbox.CheckAsync();
        sandbox.Clock.Advance(TimeSpan.FromMinutes(1));
        var late = await sandbox.CheckAsync();
        sandbox.Clock.Advance(TimeSpan.FromMinutes(59));

        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(early, "shop-1"))).ShouldBeError("445");
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(late, "shop-1"))).ShouldBeSuccess();
    }

    [Fact]
    public async Task A_workflow_without_guarantee_needs_no_check_and_its_checks_are_not_valid_for_orders()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        var uuid = await sandbox.CheckAsync(("WORKFLOWNUMBER", "3"));

        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1"))).ShouldBeError("451");
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order("", "shop-1", ("WORKFLOWNUMBER", "3")))).ShouldBeSuccess();
    }

    [Fact]
    public async Task A_check_of_another_merchant_is_unknown()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        var uuid = await sandbox.CheckAsync(("CLIENTUSERNAME", TestMerchants.OtherUsername), ("CLIENTID", TestMerchants.OtherId));

        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1"))).ShouldBeError("440");
    }

    [Theory]
    [InlineData("49.95", 0, true)]
    [InlineData("49.96", 0, false)]
    [InlineData("50.95", 1, true)]
    [InlineData("50.96", 1, false)]
    public async Task An_order_may_be_above_its_check_by_the_tolerance(string price, int tolerance, bool accepted)
    {
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { CheckTolerance = tolerance });
        var uuid = await sandbox.CheckAsync();

        var reply = await sandbox.SendAsync(
            V1Operations.CreateOrder, Order(uuid, "shop-1", [Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", price), ("BTW", "21"))]));

        (reply.Error is null).ShouldBe(accepted, reply.Text);
    }

    [Fact]
    public async Task A_validation_adds_no_order_and_does_not_use_the_check()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var uuid = await sandbox.CheckAsync();

        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "dummy", ("VALIDATEORDER", "Y"))))["MSG/CODE"].ShouldBe("200");
        (await sandbox.StatusAsync("dummy")).State.ShouldBe("-1");
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1", ("VALIDATEORDER", "N")))).ShouldBeSuccess();
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [Theory]
    [InlineData("2", null, "12.10", "21", "24.20")] // with VAT
    [InlineData("2", null, "12.10", "1.21", "24.20")] // a factor
    [InlineData(null, "3", "12.10", "21", "36.30")] // the other quantity
    [InlineData("2", "1", "12.10", "21", "24.20")] // both quantities
    [InlineData(null, null, "12.10", "0", "12.10")] // no quantity
    [InlineData("3", null, "1,000.10", "9", "3000.30")] // a thousands comma
    public async Task The_amount_is_computed_from_the_items(
        string? quantity, string? itemQuantity, string price, string vat, string total)
    {
        var item = Item(("DESCRIPTION", "Lamp"), ("PRICEINCL", price), ("BTW", vat));
        item.SetElementValue("ORDERQUANTITY", quantity);
        item.SetElementValue("ITEMQUANTITY", itemQuantity);

        await ShouldCostAsync(decimal.Parse(total, CultureInfo.InvariantCulture), item);
    }

    [Fact]
    public async Task VAT_is_added_to_prices_without_it_and_discounts_are_subtracted()
    {
        var lamp = Item(("DESCRIPTION", "Lamp"), ("ORDERQUANTITY", "2"), ("PRICEEXCL", "10"), ("BTW", "21"));
        var discount = Item(("DESCRIPTION", "Discount"), ("ORDERQUANTITY", "1"), ("PRICEINCL", "-2.5"), ("BTW", "21"));

        await ShouldCostAsync(21.70m, lamp, discount);
    }

    /// <summary>A payment of the total pays an order, and a cent more is rejected. This measures the total.</summary>
    private static async Task ShouldCostAsync(decimal total, params System.Xml.Linq.XElement[] items)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var uuid = await sandbox.CheckAsync(("ORDERAMOUNT", "5000"));
        (await sandbox.SendAsync(V1Operations.CreateOrder, Order(uuid, "shop-1", items))).ShouldBeSuccess();

        (await PayAsync(total + 0.01m)).ShouldBeError("707");
        (await PayAsync(total)).ShouldBeSuccess();
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("1");

        Task<V1Reply> PayAsync(decimal amount) =>
            sandbox.SendAsync(V1Operations.Payment,
                Invoices("Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", FormattableString.Invariant($"{amount}")))));
    }

    private static string CodeOf(CreateOrderErrorCode code) => V1Operations.CreateOrder.Errors.Single(row => row.Value.Equals(code)).Code;
}
