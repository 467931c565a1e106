using System.Collections.Concurrent;
using System.Net;
using System.Text;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>The unsigned generation, when each message is checked with Billink before it is handled.</summary>
public class ConfirmationTests
{
    private readonly ConcurrentQueue<BillinkWebhookDelivery<OrderWebhook>> orders = new();
    private readonly ConcurrentQueue<BillinkWebhookDelivery<SessionWebhook>> sessions = new();
    private int handled;

    [Theory]
    [InlineData("order_paid", 1, HttpStatusCode.OK)]
    [InlineData("order_paid", 0, HttpStatusCode.Unauthorized)]
    [InlineData("customer_fully_paid", 2, HttpStatusCode.Unauthorized)]
    [InlineData("order_placed", 0, HttpStatusCode.OK)]
    [InlineData("order_placed", -1, HttpStatusCode.Unauthorized)]
    public async Task An_order_event_is_handled_when_order_info_agrees(string @event, int state, HttpStatusCode status)
    {
        var transport = new StubTransport(request => new OrderInfoResponse
        {
            Result = ReplyKind.Of("MSG"),
            Invoices = [new() { InvoiceNumber = ((OrderInfoRequest)request).Invoices[0].Number, Status = new InvoiceState(state) }],
        });
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1", @event))).ShouldBe(status);

        handled.ShouldBe(status is HttpStatusCode.OK ? 1 : 0);
        ((OrderInfoRequest)transport.Requests.ShouldHaveSingleItem()).Invoices.ShouldHaveSingleItem()
            .ShouldBe(new OrderInfoInvoice { Number = "A-1", WorkflowNumber = "1" });
    }

    [Theory]
    [InlineData("order_created", "order_created", HttpStatusCode.OK)]
    [InlineData("order_created", "session_active", HttpStatusCode.Unauthorized)]
    [InlineData("session_active", "order_created", HttpStatusCode.OK)]
    public async Task A_session_state_is_handled_when_session_status_agrees(string says, string @is, HttpStatusCode status)
    {
        var transport = new StubTransport(_ => new GetSessionStatusResponse { Status = SessionStatus.Of(@is) });
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync(ReceivingShop.Session("A-1", says))).ShouldBe(status);

        handled.ShouldBe(status is HttpStatusCode.OK ? 1 : 0);
        ((GetSessionStatusRequest)transport.Requests.ShouldHaveSingleItem()).BillinkInvoiceNumber.ShouldBe("7XYA-1");
    }

    [Fact]
    public async Task A_failed_confirmation_gets_503()
    {
        await using var shop = await StartAsync(new StubTransport(_ => throw new HttpRequestException("no route")));

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.ServiceUnavailable);

        handled.ShouldBe(0);
    }

    [Fact]
    public async Task Unconfirmable_messages_are_rejected_and_signed_ones_are_not_confirmed()
    {
        var transport = new StubTransport(_ => throw new HttpRequestException("not to be called"));
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync("""{"kind":"dispute"}""")).ShouldBe(HttpStatusCode.Unauthorized);
        (await shop.SendUnsignedAsync("""{"status":"order_created","invoiceNumber":"A-1"}""")).ShouldBe(HttpStatusCode.Unauthorized);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        transport.Requests.ShouldBeEmpty();
        handled.ShouldBe(1);
    }

    [Theory]
    [InlineData("X-Billink-Webhook-Signature", "t=1,v1=00")]
    [InlineData("X-Billink-Webhook-Timestamp", "1768478400")]
    public async Task A_delivery_that_lost_one_header_of_its_signature_is_not_an_unsigned_one(string header, string value)
    {
        var transport = Paid();
        await using var shop = await StartAsync(transport);
        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Post, new Uri(shop.Url, "/billink/order"))
        {
            Content = new StringContent(ReceivingShop.Order("A-1")),
            Headers = { { header, value } },
        };

        (await http.SendAsync(request)).StatusCode.ShouldBe(HttpStatusCode.Unauthorized);

        transport.Requests.ShouldBeEmpty();
        handled.ShouldBe(0);
    }

    [Fact]
    public async Task A_merchants_own_client_confirms_its_deliveries()
    {
        var (other, own) = (Paid(), Paid());
        await using var shop = await ReceivingShop.StartAsync(
            services =>
            {
                services.AddSingleton<IBillinkClient>(new BillinkClient(other));
                services.AddKeyedSingleton<IBillinkClient>("shop-a", new BillinkClient(own));
                foreach (var merchant in new[] { "", "shop-a", "shop-b" })
                {
                    ReceivingShop.Handle<OrderWebhook>(
                        services.AddBillinkWebhooks(merchant, static options => options.Unsigned = BillinkUnsignedWebhooks.Confirm),
                        (delivery, _) => KeepAsync(orders, delivery));
                }
            },
            app =>
            {
                app.MapBillinkWebhooks("/billink");
                app.MapBillinkWebhooks("/a", "shop-a");
                app.MapBillinkWebhooks("/b", "shop-b");
            });

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"), "/a/order")).ShouldBe(HttpStatusCode.OK);
        (own.Requests.Count, other.Requests.Count).ShouldBe((1, 0));
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-2"), "/b/order")).ShouldBe(HttpStatusCode.OK);
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-3"))).ShouldBe(HttpStatusCode.OK);
        (own.Requests.Count, other.Requests.Count).ShouldBe((1, 2), "a merchant without a client has the application's");
    }

    [Theory]
    [InlineData("order_on_hold")]
    [InlineData("partial_credit_added")]
    [InlineData("brand_new")]
    public async Task An_event_that_order_info_does_not_have_is_rejected(string @event)
    {
        var transport = new StubTransport(_ => throw new HttpRequestException("not to be called"));
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1", @event))).ShouldBe(HttpStatusCode.Unauthorized);

        handled.ShouldBe(0);
        transport.Requests.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_handler_gets_no_member_of_an_order_that_billink_does_not_confirm()
    {
        await using var shop = await StartAsync(Paid());

        (await shop.SendUnsignedAsync(
            """
            {"order_id":"666","invoice_number":"7XYB-2","invoice_number_clean":"A-1","workflow_id":"9","event":"order_paid",
            "timestamp":"9998-01-01 00:00:00","custom_invoice_id":"B-2"}
            """)).ShouldBe(HttpStatusCode.OK);

        var delivery = orders.ShouldHaveSingleItem();
        delivery.Webhook.ShouldBe(
            new OrderWebhook { InvoiceNumber = "", InvoiceNumberClean = "A-1", Event = OrderWebhookEvent.OrderPaid });
        delivery.SentAt.ShouldBeNull();
        Encoding.UTF8.GetString(delivery.Body.Span).ShouldNotContain("B-2");
    }

    [Fact]
    public async Task A_handler_gets_no_member_of_a_session_that_billink_does_not_confirm()
    {
        await using var shop = await StartAsync(
            new StubTransport(_ => new GetSessionStatusResponse { Status = SessionStatus.OrderCreated }));

        (await shop.SendUnsignedAsync(
            """{"status":"order_created","invoiceNumber":"victim","transactionId":"tx","billinkInvoiceNumber":"7XYown"}"""))
            .ShouldBe(HttpStatusCode.OK);

        var delivery = sessions.ShouldHaveSingleItem();
        delivery.Webhook.ShouldBe(
            new SessionWebhook { InvoiceNumber = "", BillinkInvoiceNumber = "7XYown", Status = SessionStatus.OrderCreated });
        Encoding.UTF8.GetString(delivery.Body.Span).ShouldNotContain("victim");
    }

    [Fact]
    public async Task Variants_of_one_confirmed_event_are_handled_once()
    {
        await using var shop = await StartAsync(Paid());

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1", time: "2026-01-15 13:00:01"))).ShouldBe(HttpStatusCode.OK);
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1").Replace(",", " , "))).ShouldBe(HttpStatusCode.OK);
        (await shop.SendUnsignedAsync("""{"event":"order_paid","invoice_number_clean":"A-1","invoice_number":"x"}"""))
            .ShouldBe(HttpStatusCode.OK);

        handled.ShouldBe(1);
    }

    [Theory]
    [InlineData(BillinkUnsignedWebhooks.Confirm)]
    [InlineData(BillinkUnsignedWebhooks.Accept)]
    public async Task The_time_of_an_unsigned_message_does_not_put_a_true_event_out_of_order(BillinkUnsignedWebhooks unsigned)
    {
        await using var shop = await StartAsync(Paid(), unsigned);

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1", "order_placed", "9998-01-01 00:00:00"))).ShouldBe(HttpStatusCode.OK);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        orders.Select(delivery => (delivery.IsSigned, delivery.IsOutOfOrder)).ShouldBe([(false, false), (true, false)]);
    }

    [Fact]
    public async Task Confirmations_beyond_the_limit_get_503_without_a_call()
    {
        var reply = new TaskCompletionSource<object>();
        var transport = new StubTransport(_ => reply.Task.GetAwaiter().GetResult());
        await using var shop = await StartAsync(transport, limit: 1);

        var first = Task.Run(() => shop.SendUnsignedAsync(ReceivingShop.Order("A-1")));
        await transport.Called.WaitAsync(TimeSpan.FromSeconds(10));
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-2"))).ShouldBe(HttpStatusCode.ServiceUnavailable);
        reply.SetResult(PaidReply("A-1"));

        (await first).ShouldBe(HttpStatusCode.OK);
        transport.Requests.Count.ShouldBe(1);
        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK, "no confirmation is running");
    }

    private static StubTransport Paid() => new(request => PaidReply(((OrderInfoRequest)request).Invoices[0].Number));

    private static OrderInfoResponse PaidReply(string number) => new()
    {
        Result = ReplyKind.Of("MSG"),
        Invoices = [new() { InvoiceNumber = number, Status = InvoiceState.Paid }],
    };

    private Task<ReceivingShop> StartAsync(
        StubTransport transport, BillinkUnsignedWebhooks unsigned = BillinkUnsignedWebhooks.Confirm, int limit = 4) =>
        ReceivingShop.StartAsync(
            (delivery, _) => KeepAsync(orders, delivery),
            options => options.Unsigned = unsigned,
            webhooks =>
            {
                webhooks.ConfigureInbox(inbox => inbox.MaxConfirmations = limit);
                webhooks.Services.AddSingleton<IBillinkClient>(new BillinkClient(transport));
                ReceivingShop.Handle<SessionWebhook>(webhooks, (delivery, _) => KeepAsync(sessions, delivery));
            });

    private Task KeepAsync<T>(ConcurrentQueue<T> deliveries, T delivery)
    {
        deliveries.Enqueue(delivery);
        Interlocked.Increment(ref handled);
        return Task.CompletedTask;
    }

    private sealed class StubTransport(Func<object, object> reply) : IBillinkTransport
    {
        private readonly TaskCompletionSource called = new();

        public List<object> Requests { get; } = [];

        public Task Called => called.Task;

        public Task<TResponse> SendAsync<TRequest, TResponse>(
            BillinkOperation<TRequest, TResponse> operation,
            TRequest request,
            BillinkCallOptions? options = null,
            CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest>
        {
            Requests.Add(request);
            called.TrySetResult();
            return Task.FromResult((TResponse)reply(request));
        }
    }
}
