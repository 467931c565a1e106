using System.Net;
using Billink.Sandbox.Web.Tests.Harness;
using Billink.V2;
using Billink.Webhooks;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>Webhook faults that a receiver must handle, and events without a change.</summary>
public sealed class WebhookFaultTests
{
    [Theory]
    [InlineData(WebhookFault.WrongSignature, BillinkWebhookFailure.SignatureWrong)]
    [InlineData(WebhookFault.OldTimestamp, BillinkWebhookFailure.TimestampTooOld)]
    public async Task The_client_rejects_a_wrong_signature_and_accepts_the_next_webhook(WebhookFault fault, BillinkWebhookFailure failure)
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        var secret = await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        await sandbox.Sandbox.Webhooks.PlanAsync(fault);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.PlaceAsync("shop-2");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        Of("shop-1").Verify(secret, sandbox.Clock).Failure.ShouldBe(failure);
        Of("shop-2").Verify(secret, sandbox.Clock).Failure.ShouldBe(BillinkWebhookFailure.None);

        Received Of(string number) => shop.All.Single(request => request.Json["invoice_number_clean"]!.GetValue<string>() == number);
    }

    [Fact]
    public async Task A_duplicate_has_the_same_id()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        await sandbox.Sandbox.Webhooks.PlanAsync(WebhookFault.Duplicate);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.All.Count.ShouldBe(2);
        shop.All[1].Id.ShouldBe(shop.All[0].Id);
    }

    [Fact]
    public async Task An_event_out_of_order_comes_after_the_next_one()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);

        await sandbox.Sandbox.Webhooks.PlanAsync(WebhookFault.OutOfOrder);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        shop.All.ShouldBeEmpty();
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment("shop-1", 1)))).ShouldBeSuccess();
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.Events.ShouldBe(["partial_payment_added", "order_placed"]);
    }

    [Fact]
    public async Task Any_event_can_be_sent_without_changing_the_order()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, shop.Sessions);
        await sandbox.PlaceAsync("shop-1");
        var session = await sandbox.OpenSessionAsync("shop-2");

        foreach (var known in OrderWebhookEvent.Known.Append(OrderWebhookEvent.Of("not_known_yet")))
            (await sandbox.Sandbox.Webhooks.TriggerAsync("shop-1", known)).ShouldBe(1);
        foreach (var known in SessionStatus.Known)
            (await sandbox.Sandbox.Webhooks.TriggerAsync(session, known)).ShouldBe(1);
        (await sandbox.Sandbox.Webhooks.TriggerAsync("none", OrderWebhookEvent.OrderPaid)).ShouldBeNull();

        shop.All.Where(request => request.Path == "/orders").Select(request => request.Event)
            .ShouldBe(["order_placed", .. OrderWebhookEvent.Known.Select(known => known.Value), "not_known_yet"]);
        shop.All.Where(request => request.Path == "/sessions").Select(request => request.Event)
            .ShouldBe(["session_active", .. SessionStatus.Known.Select(known => known.Value)]);
        (await sandbox.StatusAsync("shop-1")).State.ShouldBe("0");
    }

    [Fact]
    public async Task Everything_is_available_over_HTTP()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync();
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        (await PostAsync(sandbox, "/_sandbox/webhooks/faults/duplicate")).ShouldBe(HttpStatusCode.NoContent);
        (await PostAsync(sandbox, "/_sandbox/webhooks/faults/none")).ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(sandbox, "/_sandbox/orders/shop-1/events/order_paid")).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(sandbox, "/_sandbox/orders/none/events/order_paid")).ShouldBe(HttpStatusCode.NotFound);
        (await PostAsync(sandbox, $"/_sandbox/webhooks/{shop.All[0].Id}/resend")).ShouldBe(HttpStatusCode.OK);
        (await PostAsync(sandbox, "/_sandbox/webhooks/none/resend")).ShouldBe(HttpStatusCode.NotFound);

        shop.Events.ShouldBe(["order_placed", "order_paid", "order_paid", "order_placed"]);
        var list = await sandbox.Http.GetStringAsync(new Uri("/_sandbox/webhooks?order=shop-1", UriKind.Relative));
        list.ShouldContain("\"channel\": \"SignedOrder\"");
        list.ShouldContain("\"status\": 204");
        (await sandbox.Http.GetStringAsync(new Uri("/_sandbox/mail", UriKind.Relative))).ShouldBe("[]");
    }

    private static async Task<HttpStatusCode> PostAsync(TestSandbox sandbox, string path)
    {
        using var response = await sandbox.Http.PostAsync(new Uri(path, UriKind.Relative), content: null);
        return response.StatusCode;
    }
}
