using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using static Billink.Sandbox.Tests.Harness.V1Message;

namespace Billink.Sandbox.Tests.V1;

public sealed class PaymentTests
{
    [Fact]
    public async Task Payments_never_exceed_the_open_amount()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        var first = await PayAsync(sandbox, ("shop-1", "20.00"));
        first.Outcomes.ShouldBe([("shop-1", "200")]);
        first["MSG/INVOICES/ITEM/MESSAGE"].ShouldBe("Success");
        first["MSG/CODE"].ShouldBeNull();

        (await PayAsync(sandbox, ("shop-1", "29.96"))).ShouldBeError("707");
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
        (await PayAsync(sandbox, ("shop-1", "29.95"))).ShouldBeSuccess();
        (await sandbox.StatusAsync("shop-1")).ShouldBe(("1", "No steps given"));
        (await PayAsync(sandbox, ("shop-1", "0.01"))).ShouldBeError("707");
    }

    [Fact]
    public async Task A_payment_of_exactly_what_a_credit_leaves_pays_the_order()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        (await sandbox.SendAsync(V1Operations.Credit, Invoices("Credit", Item(("INVOICENUMBER", "shop-1"), ("CREDITAMOUNT", "0.01")))))
            .ShouldBeSuccess();

        (await PayAsync(sandbox, ("shop-1", "49.95"))).ShouldBeError("707");
        (await PayAsync(sandbox, ("shop-1", "49.94"))).ShouldBeSuccess();
    }

    [Theory]
    [InlineData("")]
    [InlineData("0.00")]
    [InlineData("-5")]
    [InlineData("0.004")]
    [InlineData("all of it")]
    public async Task An_invalid_amount_is_not_registered(string amount)
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await PayAsync(sandbox, ("shop-1", amount))).ShouldBeError("706");
        (await PayAsync(sandbox, ("shop-1", "49.95"))).ShouldBeSuccess();
    }

    [Fact]
    public async Task A_description_has_at_most_30_characters()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");

        (await DescribeAsync(31)).ShouldBeError("708");
        (await DescribeAsync(30)).ShouldBeSuccess();

        Task<V1Reply> DescribeAsync(int length) => sandbox.SendAsync(V1Operations.Payment, Invoices(
            "Payment", Item(("INVOICENUMBER", "shop-1"), ("AMOUNT", "1"), ("DESCRIPTION", new string('x', length)))));
    }

    [Fact]
    public async Task Missing_and_unknown_numbers_are_rejected()
    {
        await using var sandbox = await TestSandbox.StartAsync();

        (await sandbox.SendAsync(V1Operations.Payment, HeaderOnly("Payment"))).ShouldBeError("420");
        (await PayAsync(sandbox)).ShouldBeError("420");
        (await PayAsync(sandbox, ("nowhere", "1.00"))).ShouldBeError("704");
        var item = Item(("INVOICENUMBER", "nowhere"), ("AMOUNT", "1.00"), ("WORKFLOWNUMBER", "100"));
        (await sandbox.SendAsync(V1Operations.Payment, Invoices("Payment", item))).ShouldBeError("402");
    }

    [Fact]
    public async Task Several_invoices_have_an_outcome_each()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.PlaceAndStartAsync("shop-2");

        var reply = await PayAsync(sandbox, ("shop-1", "49.95"), ("shop-2", "50"), ("shop-2", "nothing"), ("nowhere", "1"));

        reply.Outcomes.ShouldBe([("shop-1", "200"), ("shop-2", "707"), ("shop-2", "706"), ("nowhere", "-1")]);
    }

    private static Task<V1Reply> PayAsync(TestSandbox sandbox, params (string Number, string Amount)[] payments) =>
        sandbox.SendAsync(V1Operations.Payment,
            Invoices("Payment", [.. payments.Select(payment => Item(("INVOICENUMBER", payment.Number), ("AMOUNT", payment.Amount)))]));
}
