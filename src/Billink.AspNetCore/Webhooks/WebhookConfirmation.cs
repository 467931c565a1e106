using System.Buffers;
using Billink.Codecs;
using Billink.V2;
using Billink.Webhooks;
using Microsoft.Extensions.Options;

namespace Billink.AspNetCore.Webhooks;

/// <summary>
/// Asks Billink about unsigned messages. The handler gets a message that is built from Billink's reply. Members that the reply doesn't
/// have are omitted, so that no forged member reaches a handler, and variants of one event become the same message.
/// </summary>
internal sealed class WebhookConfirmation(IOptions<BillinkInboxOptions> options)
{
    private readonly int limit = options.Value.MaxConfirmations;
    private int running;

    /// <summary>Starts a confirmation, unless too many are running. After true, call <see cref="End"/>.</summary>
    public bool TryBegin()
    {
        if (Interlocked.Increment(ref running) <= limit)
            return true;
        End();
        return false;
    }

    public void End() => Interlocked.Decrement(ref running);

    /// <summary>Returns what Billink confirms of a message; null if it doesn't confirm the message.</summary>
    public static Task<BillinkWebhookMessage?> ConfirmAsync(
        IBillinkClient billink, BillinkWebhookMessage message, CancellationToken cancellationToken) => message switch
        {
            BillinkOrderMessage order => ConfirmAsync(billink, order.Order, cancellationToken),
            BillinkSessionMessage session => ConfirmAsync(billink, session.Session, cancellationToken),
            _ => Task.FromResult<BillinkWebhookMessage?>(null),
        };

    // Order info shows that an order exists and whether it is paid. It can't confirm other events.
    private static async Task<BillinkWebhookMessage?> ConfirmAsync(
        IBillinkClient billink, OrderWebhook order, CancellationToken cancellationToken)
    {
        var saysPaid = order.Event == OrderWebhookEvent.OrderPaid || order.Event == OrderWebhookEvent.CustomerFullyPaid;
        if (!saysPaid && order.Event != OrderWebhookEvent.OrderPlaced)
            return null;
        var request = new OrderInfoRequest { Invoices = [new() { Number = order.InvoiceNumberClean, WorkflowNumber = order.WorkflowId }] };
        var reply = await billink.Orders.GetInfoAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        var info = reply.Invoices.FirstOrDefault(invoice => invoice.InvoiceNumber == order.InvoiceNumberClean);
        if (info is null || info.Status == InvoiceState.NotFound || (saysPaid && info.Status != InvoiceState.Paid))
            return null;
        var confirmed = new OrderWebhook { InvoiceNumber = "", InvoiceNumberClean = info.InvoiceNumber, Event = order.Event };
        return MessageOf(V2Webhooks.Order.Codec, confirmed);
    }

    // A session whose status has changed since was active before.
    private static async Task<BillinkWebhookMessage?> ConfirmAsync(
        IBillinkClient billink, SessionWebhook session, CancellationToken cancellationToken)
    {
        if (string.IsNullOrEmpty(session.BillinkInvoiceNumber))
            return null;
        var request = new GetSessionStatusRequest { BillinkInvoiceNumber = session.BillinkInvoiceNumber };
        var reply = await billink.Sessions.GetStatusAsync(request, cancellationToken: cancellationToken).ConfigureAwait(false);
        if (reply.Status != session.Status && session.Status != SessionStatus.Active)
            return null;
        var confirmed = new SessionWebhook
        {
            InvoiceNumber = "",
            BillinkInvoiceNumber = session.BillinkInvoiceNumber,
            Status = reply.Status,
        };
        return MessageOf(V2Webhooks.Session.Codec, confirmed);
    }

    private static BillinkWebhookMessage MessageOf<T>(BillinkCodec<T> codec, T payload)
    {
        var body = new ArrayBufferWriter<byte>();
        codec.Write(body, payload);
        return BillinkWebhook.Parse(body.WrittenMemory);
    }
}
