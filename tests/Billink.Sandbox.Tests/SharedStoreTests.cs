using Billink.Sandbox.Tests.Harness;
using Billink.V1;
using Billink.V2;

namespace Billink.Sandbox.Tests;

/// <summary>v1 and v2 work on the same orders.</summary>
public sealed class SharedStoreTests
{
    [Fact]
    public async Task An_order_of_v1_is_seen_started_paid_and_credited_by_v2()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-1");

        var info = await sandbox.SendJsonAsync(V2Operations.OrderInfo, V2Message.Invoices(V2Message.Invoice("shop-1")));
        info.States.ShouldBe([("shop-1", 0, "No steps given")]);

        (await sandbox.SendJsonAsync(V2Operations.StartWorkflow, V2Message.Invoices(V2Message.Invoice("shop-1")))).Outcomes
            .ShouldBe([("shop-1", 200)]);
        (await sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices(V2Message.Credit("shop-1", 9.95m)))).Outcomes
            .ShouldBe([("shop-1", 200)]);
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 40)))).Outcomes
            .ShouldBe([("shop-1", 200)]);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("1");
    }

    [Fact]
    public async Task An_order_of_a_v2_session_is_seen_started_paid_and_credited_by_v1()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        var session = await sandbox.OpenSessionAsync("shop-2");
        (await sandbox.StatusAsync("shop-2")).State.ShouldBe("-1");

        await sandbox.Sandbox.AcceptSessionAsync(session);
        (await sandbox.StatusAsync("shop-2")).ShouldBe(("0", "No steps given"));

        (await sandbox.SendAsync(V1Operations.StartWorkflow,
            V1Message.Invoices("activate order", V1Message.Item(("INVOICENUMBER", "shop-2"))))).ShouldBeSuccess();
        sandbox.Clock.Advance(TimeSpan.FromDays(3));
        (await sandbox.StatusAsync("shop-2")).ShouldBe(("0", "Wait for payment"));
        var credit = V1Message.Item(("INVOICENUMBER", "shop-2"), ("CREDITAMOUNT", "9.95"));
        (await sandbox.SendAsync(V1Operations.Credit, V1Message.Invoices("Credit", credit))).Outcomes.ShouldBe([("shop-2", "200")]);
        var payment = V1Message.Item(("INVOICENUMBER", "shop-2"), ("AMOUNT", "40.00"));
        (await sandbox.SendAsync(V1Operations.Payment, V1Message.Invoices("Payment", payment))).Outcomes.ShouldBe([("shop-2", "200")]);
        (await sandbox.StatusAsync("shop-2")).State.ShouldBe("1");
    }

    [Fact]
    public async Task An_order_is_found_by_Billinks_own_number_too()
    {
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAsync("shop-3");

        (await sandbox.StatusAsync("1SBXshop-3")).State.ShouldBe("0");
    }
}
