using Billink.Sandbox.Web.Tests.Harness;
using Billink.V2;

namespace Billink.Sandbox.Web.Tests.Webhooks;

/// <summary>Retries of a webhook that the shop doesn't accept.</summary>
public sealed class RetryTests
{
    [Fact]
    public async Task A_webhook_is_sent_three_times_with_growing_delays_and_then_an_email_is_written()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await StartAsync(shop);
        shop.Respond = _ => Task.FromResult(503);

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        shop.All.Count.ShouldBe(1);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(59));
        shop.All.Count.ShouldBe(1);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));
        shop.All.Count.ShouldBe(2);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(119));
        shop.All.Count.ShouldBe(2);
        (await sandbox.Sandbox.Webhooks.ListEmailsAsync()).ShouldBeEmpty();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromSeconds(1));
        shop.All.Count.ShouldBe(3);
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromDays(10));
        shop.All.Count.ShouldBe(3);

        shop.All.Select(request => request.Id).Distinct().ShouldHaveSingleItem().ShouldNotBeNull();
        var delivery = (await sandbox.Sandbox.Webhooks.ListAsync("shop-1")).ShouldHaveSingleItem();
        delivery.State.ShouldBe("Failed");
        delivery.Attempts.Select(attempt => attempt.Status).ShouldBe([503, 503, 503]);
        var mail = (await sandbox.Sandbox.Webhooks.ListEmailsAsync()).ShouldHaveSingleItem();
        mail.Subject.ShouldBe("Webhook not delivered: order_placed of shop-1");
        mail.Text.ShouldContain("HTTP 503");
        mail.Text.ShouldContain(delivery.Id);
    }

    [Fact]
    public async Task A_later_event_of_the_order_waits_and_other_orders_do_not()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await StartAsync(shop);
        shop.Respond = request => Task.FromResult(request.Json["invoice_number_clean"]!.GetValue<string>() == "shop-1"
            && shop.All.Count < 2 ? 500 : 200);

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        await PayAsync(sandbox, "shop-1");
        await sandbox.PlaceAsync("shop-2");
        await sandbox.Sandbox.Webhooks.DrainAsync();
        shop.Events.ShouldBe(["order_placed", "order_placed"]);

        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));

        shop.Events.ShouldBe(["order_placed", "order_placed", "order_placed", "partial_payment_added"]);
    }

    [Fact]
    public async Task After_the_last_failure_the_next_event_is_sent()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await StartAsync(shop);
        shop.Respond = request => Task.FromResult(request.Event == "order_placed" ? 500 : 200);
        await sandbox.PlaceAsync("shop-1");
        await PayAsync(sandbox, "shop-1");

        await sandbox.Sandbox.Webhooks.DrainAsync();
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(1));
        await sandbox.Sandbox.Clock.AdvanceAsync(TimeSpan.FromMinutes(2));

        shop.Events.ShouldBe(["order_placed", "order_placed", "order_placed", "partial_payment_added"]);
    }

    [Fact]
    public async Task A_failed_webhook_can_be_resent()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await StartAsync(shop);
        shop.Respond = _ => Task.FromResult(shop.All.Count < 2 ? 500 : 200);
        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        var id = (await sandbox.Sandbox.Webhooks.ListAsync())[0].Id;
        (await sandbox.Sandbox.Webhooks.ResendAsync(id)).ShouldBeTrue();
        (await sandbox.Sandbox.Webhooks.ResendAsync("none")).ShouldBeFalse();

        (await sandbox.Sandbox.Webhooks.ListAsync())[0].State.ShouldBe("Delivered");
        shop.All.Select(request => request.Id).ShouldBe([id, id]);
    }

    [Fact]
    public async Task A_redirect_is_a_failure_and_is_not_followed()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await StartAsync(shop);
        shop.Respond = _ => Task.FromResult(307);

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        (await sandbox.Sandbox.Webhooks.ListAsync())[0].Attempts.ShouldHaveSingleItem().Status.ShouldBe(307);
        shop.All.Count.ShouldBe(1);
    }

    [Fact]
    public async Task An_unresponsive_shop_does_not_delay_others()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await StartAsync(shop, new BillinkSandboxOptions { WebhookTimeout = TimeSpan.FromMilliseconds(300) });
        var never = new TaskCompletionSource<int>();
        shop.Respond = request => request.Json["invoice_number_clean"]!.GetValue<string>() == "shop-1" ? never.Task : Task.FromResult(200);

        await sandbox.PlaceAsync("shop-1");
        (await shop.NextAsync()).Event.ShouldBe("order_placed");
        await sandbox.PlaceAsync("shop-2");
        (await shop.NextAsync()).Json["invoice_number_clean"]!.GetValue<string>().ShouldBe("shop-2");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        (await sandbox.Sandbox.Webhooks.ListAsync("shop-1"))[0].Attempts.ShouldHaveSingleItem().Problem.ShouldBe("No response in time.");
        never.SetResult(200);
    }

    [Fact]
    public async Task A_host_name_that_resolves_to_a_forbidden_address_is_not_called()
    {
        await using var shop = await Receiver.StartAsync();
        await using var sandbox = await TestSandbox.StartAsync(new BillinkSandboxOptions { AllowLoopbackWebhooks = false });
        var message = V2Message.Signed();
        message["url"] = $"http://localhost:{shop.Url.Port}/orders";
        (await sandbox.SendJsonAsync(V2Operations.SetOrderWebhook, message.ToJsonString())).ShouldBeSuccess();

        await sandbox.PlaceAsync("shop-1");
        await sandbox.Sandbox.Webhooks.DrainAsync();

        shop.All.ShouldBeEmpty();
        (await sandbox.Sandbox.Webhooks.ListAsync())[0].Attempts.ShouldHaveSingleItem().Problem!
            .ShouldContain("doesn't send webhooks to localhost");
    }

    private static async Task<TestSandbox> StartAsync(Receiver shop, BillinkSandboxOptions? options = null)
    {
        var sandbox = await TestSandbox.StartAsync(options ?? new BillinkSandboxOptions());
        await sandbox.Sandbox.Webhooks.ListenAsync(shop.Orders, null);
        return sandbox;
    }

    private static async Task PayAsync(TestSandbox sandbox, string number) =>
        (await sandbox.SendJsonAsync(V2Operations.Payment, V2Message.Invoices(V2Message.Payment(number, 1)))).ShouldBeSuccess();
}
