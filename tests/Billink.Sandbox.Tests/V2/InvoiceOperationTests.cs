using System.Text.Json.Nodes;
using Billink.Sandbox.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Tests.V2;

/// <summary>
/// Start workflow, credit, payment and order info. The tests of v1 check amounts to the cent, because both versions share the orders.
/// </summary>
public sealed class InvoiceOperationTests
{
    public static TheoryData<string> Operations => [.. Handled.Select(operation => operation.Id)];

    private static IEnumerable<BillinkOperation> Handled =>
        [V2Operations.StartWorkflow, V2Operations.Credit, V2Operations.Payment, V2Operations.OrderInfo];

    [Theory]
    [MemberData(nameof(Operations))]
    public async Task Unknown_merchants_and_empty_bodies_are_errors_with_HTTP_200(string id)
    {
        var operation = Handled.Single(operation => operation.Id == id);
        await using var sandbox = await TestSandbox.StartAsync();
        var nothing = operation.Errors.Select(error => error.Code).Intersect(["705", "420"]).Last();
        var unreadable = operation == V2Operations.Credit ? "601" : nothing;

        (await sandbox.SendJsonAsync(operation, "{}")).ShouldBeError("101");
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices([], message => message["billinkUsername"] = "nobody")))
            .ShouldBeError("101");
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices([], message => message["billinkID"] = "wrong"))).ShouldBeError("102");
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices([], message => message.Remove("billinkID")))).ShouldBeError("102");
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices())).ShouldBeError(nothing);
        (await sandbox.SendJsonAsync(operation, V2Message.Signed().ToJsonString())).ShouldBeError(nothing);
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices([], message => message["invoices"] = null))).ShouldBeError(nothing);
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices([], message => message["invoices"] = "shop-1")))
            .ShouldBeError(unreadable);
        (await sandbox.SendJsonAsync(operation, V2Message.Invoices([null!]))).ShouldBeError(unreadable);
        (await sandbox.SendJsonAsync(operation, "{")).ShouldBeError(unreadable);
        (await sandbox.SendJsonAsync(operation, "")).ShouldBeError(unreadable);
    }

    [Fact]
    public async Task A_workflow_starts_once()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");

        var first = await StartAsync(sandbox, "shop-1");
        first.Outcomes.ShouldBe([("shop-1", 200)]);
        first.Message().ShouldBe("Success");

        (await StartAsync(sandbox, "shop-1")).ShouldBeError("707");
        (await StartAsync(sandbox, "shop-1", "shop-2", "nowhere")).Outcomes.ShouldBe([("shop-1", 707), ("shop-2", 200), ("nowhere", -1)]);
        (await StartAsync(sandbox, "nowhere")).ShouldBeError("704");
        (await StartAsync(sandbox, [.. Enumerable.Repeat("shop-1", 11)])).ShouldBeError("708");
    }

    [Fact]
    public async Task A_workflow_number_must_be_that_of_the_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await sandbox.SendJsonAsync(V2Operations.StartWorkflow, V2Message.Invoices(OfWorkflow("2")))).ShouldBeError("704");
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(OfWorkflow("2")))).ShouldBeError("704");
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(OfWorkflow("one")))).Error!
            .ShouldBe(new("402", "Workflow with number one does not exist"));
        (await sandbox.SendJsonAsync(V2Operations.OrderInfo, V2Message.Invoices(OfWorkflow("2")))).States.Single().Status.ShouldBe(-1);
        (await sandbox.SendJsonAsync(V2Operations.OrderInfo, V2Message.Invoices(OfWorkflow("1")))).States.Single().Status.ShouldBe(0);

        static JsonObject OfWorkflow(string workflow)
        {
            var invoice = V2Message.Payment("shop-1", 1);
            invoice["workflowNumber"] = workflow;
            return invoice;
        }
    }

    [Fact]
    public async Task A_credit_gets_the_documented_message()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var first = await CreditAsync(sandbox, V2Message.Credit("shop-1", 1.5m));
        first["result"].ShouldBe("MSG");
        first.Outcomes.ShouldBe([("shop-1", 200)]);
        first.Message().ShouldBe("Credit applied: 1.50 EURO.; step restarted.");
        (await CreditAsync(sandbox, V2Message.Credit("shop-1", 48.45m))).Message().ShouldBe("Credit applied: 48.45 EURO.; Order paid.");
        (await CreditAsync(sandbox, V2Message.Credit("shop-1", 0.01m))).ShouldBeError("708");
    }

    [Fact]
    public async Task Invalid_credits_are_rejected()
    {
        await using var sandbox = await TestMerchants.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");

        (await CreditAsync(sandbox, V2Message.Credit("shop-1", 49.96m))).ShouldBeError("707");
        (await CreditAsync(sandbox, V2Message.Credit("shop-1", -1))).ShouldBeError("707");
        (await CreditAsync(sandbox, V2Message.Credit("shop-1", decimal.MaxValue))).ShouldBeError("707");
        (await CreditAsync(sandbox, V2Message.Credit("shop-2", 0.004m))).ShouldBeError("707");
        (await CreditAsync(sandbox, V2Message.Credit("nowhere", 1))).ShouldBeError("404");
        (await CreditAsync(
            sandbox, V2Message.Credit("shop-2", 100), V2Message.Credit("shop-1", 1), V2Message.Credit("nowhere", 1))).Outcomes
            .ShouldBe([("shop-2", 707), ("shop-1", 200), ("nowhere", -1)]);

        var theirs = V2Message.Invoices([V2Message.Credit("1SBXshop-1", 1)], message =>
            (message["billinkUsername"], message["billinkID"]) = (TestMerchants.OtherUsername, TestMerchants.OtherId));
        (await sandbox.SendJsonAsync(V2Operations.Credit, theirs)).ShouldBeError("706");
    }

    [Fact]
    public async Task Return_costs_that_the_merchant_keeps_are_not_credited()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var reply = await sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices([V2Message.Credit("shop-1", 49.95m)], message =>
            (message["returnCosts"], message["returnCostsAmount"]) = (1, 2.95m)));

        reply.Message().ShouldBe("Credit applied: 47.00 EURO.; step restarted.");
        (await PayAsync(sandbox, V2Message.Payment("shop-1", 2.96m))).ShouldBeError("707");
        (await PayAsync(sandbox, V2Message.Payment("shop-1", 2.95m))).ShouldBeSuccess();
    }

    [Fact]
    public async Task Invalid_payments_are_rejected()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await PayAsync(sandbox, V2Message.Payment("shop-1", 0))).ShouldBeError("706");
        (await PayAsync(sandbox, V2Message.Payment("shop-1", 50))).ShouldBeError("707");
        (await PayAsync(sandbox, V2Message.Payment("shop-1", 1, new string('x', 31)))).ShouldBeError("708");
        (await PayAsync(sandbox, V2Message.Payment("", 1))).ShouldBeError("420");
        (await PayAsync(sandbox, V2Message.Payment("nowhere", 1))).ShouldBeError("704");
        (await PayAsync(sandbox, V2Message.Payment("shop-1", 49.95m), V2Message.Payment("shop-1", 0.01m))).Outcomes
            .ShouldBe([("shop-1", 200), ("shop-1", 707)]);
    }

    [Fact]
    public async Task Order_info_has_each_invoice_and_accepts_at_most_100()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");
        await sandbox.PlaceAndStartAsync("shop-2");
        await sandbox.PlaceAndStartAsync("shop-3");
        (await PayAsync(sandbox, V2Message.Payment("shop-3", 49.95m))).ShouldBeSuccess();
        sandbox.Clock.Advance(TimeSpan.FromDays(3));

        (await InfoAsync(sandbox, "shop-1", "shop-2", "shop-3", "nowhere")).States.ShouldBe(
            [("shop-1", 0, "No steps given"), ("shop-2", 0, "Wait for payment"), ("shop-3", 1, "No steps given"),
                ("nowhere", -1, "Order not found")]);
        (await InfoAsync(sandbox, [.. Enumerable.Repeat("shop-1", 101)])).ShouldBeError("110");
        (await InfoAsync(sandbox, "")).ShouldBeError("420");
    }

    private static Task<V2Reply> StartAsync(TestSandbox sandbox, params string[] numbers) =>
        sandbox.SendJsonAsync(V2Operations.StartWorkflow, V2Message.Invoices([.. numbers.Select(V2Message.Invoice)]));

    private static Task<V2Reply> InfoAsync(TestSandbox sandbox, params string[] numbers) =>
        sandbox.SendJsonAsync(V2Operations.OrderInfo, V2Message.Invoices([.. numbers.Select(V2Message.Invoice)]));

    private static Task<V2Reply> CreditAsync(TestSandbox sandbox, params JsonObject[] credits) =>
        sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices(credits));

    private static Task<V2Reply> PayAsync(TestSandbox sandbox, params JsonObject[] payments) =>
        sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(payments));
}
