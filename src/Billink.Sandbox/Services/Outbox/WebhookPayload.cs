using System.Buffers;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using Billink.Json;
using Billink.Sandbox.Domain.Orders;
using Billink.Sandbox.Domain.Sessions;
using Billink.V2;

namespace Billink.Sandbox.Services.Outbox;

/// <summary>Creates the bodies of webhooks. Signed and unsigned webhooks have the same body (inferred).</summary>
internal static class WebhookPayload
{
    public static string Of(Order order, string happened, DateTimeOffset at) => Write(
        new OrderWebhook
        {
            OrderId = order.Id.ToString(CultureInfo.InvariantCulture),
            InvoiceNumber = order.PublicNumber,
            InvoiceNumberClean = order.Number,
            WorkflowId = order.WorkflowNumber.ToString(CultureInfo.InvariantCulture),
            Event = OrderWebhookEvent.Of(happened),
            Timestamp = AmsterdamTime.Write(at),
            CustomInvoiceId = order.CustomInvoiceId,
        },
        OrderWebhook.WriteJson);

    public static string Of(Session session, string status) => Write(
        new SessionWebhook
        {
            Status = SessionStatus.Of(status),
            InvoiceNumber = session.OrderNumber,
            TransactionId = session.TransactionId,
            BillinkInvoiceNumber = session.PublicNumber,
        },
        SessionWebhook.WriteJson);

    private static string Write<T>(T message, JsonWriting<T> write)
    {
        var output = new ArrayBufferWriter<byte>();
        var json = new JsonOutput(output, JavaScriptEncoder.Default);
        write(ref json, message);
        json.End();
        return Encoding.UTF8.GetString(output.WrittenSpan);
    }
}
