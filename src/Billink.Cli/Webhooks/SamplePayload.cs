using System.Buffers;
using Billink.Cli.Terminals;
using Billink.Json;
using Billink.V2;

namespace Billink.Cli.Webhooks;

/// <summary>Payloads like Billink's, about an order that doesn't exist.</summary>
internal static class SamplePayload
{
    private const string MerchantPrefix = "7XY";

    /// <summary>The body of a delivery.</summary>
    /// <param name="name">An order event or a session status.</param>
    /// <param name="invoice">The shop's invoice number.</param>
    /// <param name="now">The time of the event.</param>
    /// <exception cref="BadInputException">The contract has no such event.</exception>
    public static ReadOnlyMemory<byte> Of(string name, string invoice, DateTimeOffset now)
    {
        var body = new ArrayBufferWriter<byte>();
        if (OrderWebhookEvent.Of(name) is { IsKnown: true } orderEvent)
            V2Webhooks.Order.Codec.Write(body, Order(orderEvent, invoice, now));
        else if (SessionStatus.Of(name) is { IsKnown: true } status)
            V2Webhooks.Session.Codec.Write(body, Session(status, invoice));
        else
        {
            throw new BadInputException(
                $"There is no event '{name}'.{Nearest(name)} Orders have {Names(OrderWebhookEvent.Known)}; sessions have "
                    + $"{Names(SessionStatus.Known)}.");
        }

        return body.WrittenMemory;
    }

    private static OrderWebhook Order(OrderWebhookEvent orderEvent, string invoice, DateTimeOffset now) => new()
    {
        OrderId = "480112",
        InvoiceNumber = MerchantPrefix + invoice,
        InvoiceNumberClean = invoice,
        WorkflowId = "1",
        Event = orderEvent,
        Timestamp = AmsterdamTime.Write(now),
    };

    private static SessionWebhook Session(SessionStatus status, string invoice) => new()
    {
        Status = status,
        InvoiceNumber = invoice,
        TransactionId = "tx_7f20c1",
        BillinkInvoiceNumber = MerchantPrefix + invoice,
    };

    private static string Nearest(string name) => Suggestion.For(
        name, [.. OrderWebhookEvent.Known.Select(known => known.Value), .. SessionStatus.Known.Select(known => known.Value)]);

    private static string Names<T>(IEnumerable<T> known) => string.Join(", ", known);
}
