using Billink.Sandbox.Web.Tests.Harness;
using Billink.Testing;
using Billink.V2;
using Billink.Webhooks;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>The client receives every webhook that the sandbox sends.</summary>
public sealed class DeliveryTests
{
    [Fact]
    public async Task A_signed_webhook_is_verified_and_read_by_the_client()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var secret = await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, shop.Sessions);

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        var request = shop.All.ShouldHaveSingleItem();
        request.Path.ShouldBe("/orders");
        request.Headers["Content-Type"].ShouldBe("application/json");
        request.Verify(secret, sandbox.Clock).EnsureValid();
        ContractSchemas.ValidateJson(nameof(OrderWebhook), request.Json.ToJsonString()).ShouldBeEmpty();
        var message = BillinkWebhook.Parse(request.Body).ShouldBeOfType<BillinkOrderMessage>();
        message.Order.ShouldBe(new OrderWebhook
        {
            OrderId = "1",
            InvoiceNumber = "1SBXshop-1",
            InvoiceNumberClean = "shop-1",
            WorkflowId = "1",
            Event = OrderWebhookEvent.OrderPlaced,
            Timestamp = "2026-01-15 13:00:00",
        });
        message.OccurredAt.ShouldBe(sandbox.Clock.GetUtcNow());
    }

    [Fact]
    public async Task An_unsigned_webhook_has_the_same_body_and_no_signature()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        var message = V2Message.Signed();
        message["url"] = new Uri(shop.Url, "/unsigned").ToString();
        (await sandbox.SendJsonAsync(V2Operations.SetOrderWebhook, message.ToJsonString())).ShouldBeSuccess();

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.All.Count.ShouldBe(2);
        var unsigned = shop.All.Single(request => request.Path == "/unsigned");
        unsigned.Headers.Keys.ShouldNotContain("X-Billink-Webhook-Signature");
        unsigned.Body.ShouldBe(shop.All.Single(request => request.Path == "/orders").Body);
    }

    [Fact]
    public async Task A_dispute_and_a_review_send_one_event_of_the_hold()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.PlaceAndStartAsync("shop-2");
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        (await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("shop-1"))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.CreateDispute, V2Message.Dispute("shop-1"))).ShouldBeSuccess();
        await sandbox.Sandbox.BeginReviewAsync("shop-2");
        (await sandbox.StatusAsync("shop-2")).Step.ShouldBe("Review");
        (await ReviewAsync(sandbox, "shop-2/review")).ShouldBe(409);
        (await ReviewAsync(sandbox, "shop-2/review/end")).ShouldBe(204);
        (await ReviewAsync(sandbox, "shop-2/review/end")).ShouldBe(409);
        (await ReviewAsync(sandbox, "shop-3/review")).ShouldBe(404);
        await Should.ThrowAsync<InvalidOperationException>(() => sandbox.Sandbox.EndReviewAsync("shop-2"));
        await sandbox.Sandbox.Webhooks.DrainAsync();

        (await sandbox.StatusAsync("shop-2")).Step.ShouldBe("Wait for invoice");
        shop.All.Select(request => (request.Json["invoice_number_clean"]!.GetValue<string>(), request.Event)).ShouldBe(
            [("shop-1", "order_on_hold"), ("shop-2", "order_on_hold")], ignoreOrder: true);
    }

    [Fact]
    public async Task Paying_at_once_sends_the_events_of_an_order_and_its_payment()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var id = await sandbox.OpenSessionAsync("shop-1");
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        await sandbox.Sandbox.PaySessionAtOnceAsync(id);
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.Events.ShouldBe(["order_placed", "order_paid", "customer_fully_paid"]);
    }

    [Fact]
    public async Task Every_event_of_an_order_is_sent_in_order()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        await sandbox.PlaceAndStartAsync("shop-1");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(3));
        var hold = V2Message.Signed();
        (hold["invoiceNumber"], hold["workflowNumber"], hold["days"]) = ("shop-1", "1", 7);
        (await sandbox.SendJsonAsync(V2Operations.OnHold, hold.ToJsonString())).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices(V2Message.Credit("shop-1", 9.95m)))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 10)))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 30)))).ShouldBeSuccess();
        (await sandbox.SendJsonAsync(V2Operations.Credit, V2Message.Invoices(V2Message.Credit("shop-1", 40)))).ShouldBeSuccess();
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.Events.ShouldBe(
        [
            "order_placed", "order_workflow_started", "order_on_hold", "partial_credit_added", "partial_payment_added", "order_paid",
                "customer_fully_paid",
            "order_fully_accredited",
        ]);
        shop.Events.ShouldBe(OrderWebhookEvent.Known.Select(known => known.Value), ignoreOrder: true);
    }

    [Fact]
    public async Task Every_state_of_a_session_is_sent()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var secret = await sandbox.Sandbox.Webhooks.ListenAsync(null, shop.Sessions);

        await sandbox.Sandbox.AcceptSessionAsync(await sandbox.OpenSessionAsync("shop-1"));
        await sandbox.Sandbox.CancelSessionAsync(await sandbox.OpenSessionAsync("shop-2"));
        await sandbox.Sandbox.DeclineSessionAsync(await sandbox.OpenSessionAsync("shop-3"));
        await sandbox.OpenSessionAsync("shop-4");
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromHours(1));

        var told = shop.All.ToLookup(request => request.Json["invoiceNumber"]!.GetValue<string>(), request => request.Event);
        told["shop-1"].ShouldBe(["session_active", "order_created"]);
        told["shop-2"].ShouldBe(["session_active", "cancelled"]);
        told["shop-3"].ShouldBe(["session_active", "failed"]);
        told["shop-4"].ShouldBe(["session_active", "session_expired"]);
        foreach (var request in shop.All)
        {
            request.Verify(secret, sandbox.Clock).EnsureValid();
            ContractSchemas.ValidateJson(nameof(SessionWebhook), request.Json.ToJsonString()).ShouldBeEmpty();
            BillinkWebhook.Parse(request.Body).ShouldBeOfType<BillinkSessionMessage>();
        }
    }

    [Fact]
    public async Task The_signature_has_the_real_time_even_if_the_clock_was_changed()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var secret = await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(200));

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        var request = shop.All.ShouldHaveSingleItem();
        request.Verify(secret, sandbox.Clock).EnsureValid();
        request.Json["timestamp"]!.GetValue<string>().ShouldBe("2026-08-03 14:00:00"); // two hours ahead: it is summer in Amsterdam
    }

    [Fact]
    public async Task A_rejected_change_sends_nothing()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        await sandbox.PlaceAsync("shop-1");

        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 1000)))).ShouldBeError("707");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.Events.ShouldBe(["order_placed"]);
    }

    [Fact]
    public async Task After_a_webhook_is_disabled_nothing_is_sent()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        (await sandbox.SendJsonAsync(V2Operations.DisableOrderWebhookV3, V2Message.Signed().ToJsonString())).ShouldBeSuccess();

        await sandbox.PlaceAsync("shop-1");

        (await sandbox.Sandbox.Webhooks.ListAsync()).ShouldBeEmpty();
    }

    private static async Task<int> ReviewAsync(TestSandbox sandbox, string path)
    {
        using var response = await sandbox.Http.PostAsync(new Uri($"/_sandbox/orders/{path}", UriKind.Relative), content: null);
        return (int)response.StatusCode;
    }
}
