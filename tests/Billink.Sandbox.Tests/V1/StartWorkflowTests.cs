using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

public sealed class StartWorkflowTests
{
    [Fact]
    public async Task A_workflow_starts_once()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        var first = await StartAsync(sandbox, "shop-1");
        first["MSG/CODE"].ShouldBe("500");
        first["MSG/STATUSES/ITEM/MESSAGE"].ShouldBe("Success");
        first.Outcomes.ShouldBe([("shop-1", "500")]);
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "Wait for invoice"));
        sandbox.Clock.Advance(TimeSpan.FromDays(3));
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("0", "Wait for payment"));

        (await StartAsync(sandbox, "shop-1")).ShouldBeError("707");
    }

    [Fact]
    public async Task One_unknown_invoice_is_an_error_that_names_it_as_recorded()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        var reply = await StartAsync(sandbox, "nowhere");

        reply.ShouldBeError("704");
        reply.Error!.Message.ShouldBe("Unknown invoice number: nowhere");
    }

    [Fact]
    public async Task Several_invoices_have_an_outcome_each()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        await sandbox.PlaceAndStartAsync("shop-2");

        var reply = await StartAsync(sandbox, "shop-1", "shop-2", "nowhere");

        reply.Outcomes.ShouldBe([("shop-1", "500"), ("shop-2", "707"), ("nowhere", "-1")]);
    }

    [Fact]
    public async Task An_order_of_another_merchant_is_not_allowed()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        var reply = await sandbox.SendAsync(V1Operations.StartWorkflow, Invoices(
            "activate order", [Item(
                ("INVOICENUMBER", "1SBXshop-1"))], ("CLIENTUSERNAME", TestMerchants.OtherUsername), ("CLIENTID", TestMerchants.OtherId)));

        reply.ShouldBeError("706");
        (await sandbox.StatusAsync("shop-1")).Step.ShouldBe("No steps given");
    }

    [Fact]
    public async Task No_invoices_and_more_than_ten_are_rejected()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.StartWorkflow, HeaderOnly("activate order"))).ShouldBeError("705");
        (await StartAsync(sandbox)).ShouldBeError("705");
        (await StartAsync(sandbox, [.. Enumerable.Repeat("shop-1", 11)])).ShouldBeError("708");
    }

    [Fact]
    public async Task The_workflow_number_can_precede_the_invoices()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        (await sandbox.SendAsync(V1Operations.StartWorkflow,
            Invoices("activate order", [Item(("INVOICENUMBER", "shop-1"))], ("WORKFLOWNUMBER", "2")))).ShouldBeError("704");
        (await sandbox.SendAsync(V1Operations.StartWorkflow,
            Invoices("activate order", [Item(("INVOICENUMBER", "shop-1"))], ("WORKFLOWNUMBER", "1")))).ShouldBeSuccess();
    }

    private static Task<V1Reply> StartAsync(TestSandbox sandbox, params string[] numbers) =>
        sandbox.SendAsync(
            V1Operations.StartWorkflow, Invoices("activate order", [.. numbers.Select(number => Item(("INVOICENUMBER", number)))]));
}
