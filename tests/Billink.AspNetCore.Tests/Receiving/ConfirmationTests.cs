using System.Net;
using Billink.AspNetCore.Webhooks;
using Billink.V2;
using Microsoft.Extensions.DependencyInjection;

namespace Billink.AspNetCore.Tests.Receiving;

/// <summary>The unsigned generation, when each message is checked with Billink before it is handled.</summary>
public class ConfirmationTests
{
    private int handled;

    [Theory]
    [InlineData("order_paid", 1, HttpStatusCode.OK)]
    [InlineData("order_paid", 0, HttpStatusCode.Unauthorized)]
    [InlineData("customer_fully_paid", 2, HttpStatusCode.Unauthorized)]
    [InlineData("order_placed", 0, HttpStatusCode.OK)]
    [InlineData("order_placed", -1, HttpStatusCode.Unauthorized)]
    [InlineData("brand_new", 0, HttpStatusCode.OK)]
    public async Task An_order_event_is_handled_when_order_info_agrees(string @event, int state, HttpStatusCode answer)
    {
        var transport = new StubTransport(request => new OrderInfoResponse
        {
            Result = ReplyKind.Of("MSG"),
            Invoices = [new() { InvoiceNumber = ((OrderInfoRequest)request).Invoices[0].Number, Status = new InvoiceState(state) }],
        });
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync(ReceivingShop.Order("A-1", @event))).ShouldBe(answer);

        handled.ShouldBe(answer is HttpStatusCode.OK ? 1 : 0);
        ((OrderInfoRequest)transport.Requests.ShouldHaveSingleItem()).Invoices.ShouldHaveSingleItem()
            .ShouldBe(new OrderInfoInvoice { Number = "A-1", WorkflowNumber = "1" });
    }

    [Theory]
    [InlineData("order_created", "order_created", HttpStatusCode.OK)]
    [InlineData("order_created", "session_active", HttpStatusCode.Unauthorized)]
    [InlineData("session_active", "order_created", HttpStatusCode.OK)]
    public async Task A_session_state_is_handled_when_session_status_agrees(string says, string @is, HttpStatusCode answer)
    {
        var transport = new StubTransport(_ => new GetSessionStatusResponse { Status = SessionStatus.Of(@is) });
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync(ReceivingShop.Session("A-1", says))).ShouldBe(answer);

        handled.ShouldBe(answer is HttpStatusCode.OK ? 1 : 0);
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
    public async Task Unconfirmable_messages_are_refused_and_signed_ones_are_not_confirmed()
    {
        var transport = new StubTransport(_ => throw new HttpRequestException("not to be called"));
        await using var shop = await StartAsync(transport);

        (await shop.SendUnsignedAsync("""{"kind":"dispute"}""")).ShouldBe(HttpStatusCode.Unauthorized);
        (await shop.SendUnsignedAsync("""{"status":"order_created","invoiceNumber":"A-1"}""")).ShouldBe(HttpStatusCode.Unauthorized);
        (await shop.SendAsync(ReceivingShop.Order("A-1"))).ShouldBe(HttpStatusCode.OK);

        transport.Requests.ShouldBeEmpty();
        handled.ShouldBe(1);
    }

    private Task<ReceivingShop> StartAsync(StubTransport transport) => ReceivingShop.StartAsync(
        (_, _) => Count(),
        options => options.Unsigned = BillinkUnsignedWebhooks.Confirm,
        webhooks =>
        {
            webhooks.Services.AddSingleton<IBillinkClient>(new BillinkClient(transport));
            ReceivingShop.Handle<SessionWebhook>(webhooks, (_, _) => Count());
        });

    private Task Count()
    {
        Interlocked.Increment(ref handled);
        return Task.CompletedTask;
    }

    private sealed class StubTransport(Func<object, object> reply) : IBillinkTransport
    {
        public List<object> Requests { get; } = [];

        public Task<TResponse> SendAsync<TRequest, TResponse>(
            BillinkOperation<TRequest, TResponse> operation, TRequest request, BillinkCallOptions? options = null,
                CancellationToken cancellationToken = default)
            where TRequest : class, IBillinkRequest<TRequest>
        {
            Requests.Add(request);
            return Task.FromResult((TResponse)reply(request));
        }
    }
}
