using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

public sealed class GetStatusTests
{
    [Fact]
    public async Task Unknown_numbers_are_results_and_several_invoices_repeat_INVOICE()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        var reply = await sandbox.SendAsync(V1Operations.Status, Invoices(
            "Status", Item(("INVOICENUMBER", "shop-1"), ("WORKFLOWNUMBER", "1")), Item(("INVOICENUMBER", "shop-1x")),
                Item(("INVOICENUMBER", "other"), ("WORKFLOWNUMBER", "2"))));

        reply["MSG/CODE"].ShouldBe("200");
        reply.Api.Descendants("INVOICE").Select(invoice =>
            (invoice.Element("INVOICENUMBER")!.Value, invoice.Element("STATUS")!.Value, invoice.Element("DESCRIPTION")!.Value))
            .ShouldBe([("shop-1", "0", "No steps given"), ("shop-1x", "-1", "Order not found"), ("other", "-1", "Order not found")]);
    }

    [Fact]
    public async Task An_order_of_another_workflow_is_not_found()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        var reply = await sandbox
            .SendAsync(V1Operations.Status, Invoices("Status", Item(("INVOICENUMBER", "shop-1"), ("WORKFLOWNUMBER", "2"))));

        reply["MSG/INVOICES/INVOICE/STATUS"].ShouldBe("-1");
    }

    [Fact]
    public async Task A_missing_empty_or_too_long_list_is_rejected()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var item = Item(("INVOICENUMBER", "shop-1"));

        (await sandbox.SendAsync(V1Operations.Status, HeaderOnly("Status"))).ShouldBeError("420");
        (await sandbox.SendAsync(V1Operations.Status, Invoices("Status"))).ShouldBeError("705");
        (await sandbox.SendAsync(V1Operations.Status, Invoices("Status", [.. Enumerable.Repeat(item, 100)]))).ShouldBeSuccess();
        (await sandbox.SendAsync(V1Operations.Status, Invoices("Status", [.. Enumerable.Repeat(item, 101)]))).ShouldBeError("110");
    }
}
