using System.Text;
using Billink.Codecs;
using Billink.V2;
using Billink.Webhooks;

namespace Billink.Client.Tests.Webhooks;

/// <summary>Both generations: orders and sessions are distinguished, and unknown messages are delivered, too.</summary>
public class ParseTests
{
    [Fact]
    public void An_order_is_parsed_as_an_order()
    {
        var message = Parse(
            """
            {"order_id":480112,"invoice_number":"7XYA-1","invoice_number_clean":"A-1","workflow_id":1,
            "event":"order_paid","timestamp":"2025-11-03 14:05:09"}
            """)
            .ShouldBeOfType<BillinkOrderMessage>();

        message.Order.Event.ShouldBe(OrderWebhookEvent.OrderPaid);
        message.Order.OrderId.ShouldBe("480112");
        message.Order.InvoiceNumberClean.ShouldBe("A-1");
    }

    [Fact]
    public void A_session_is_parsed_as_a_session()
    {
        var message = Parse("""{"status":"order_created","invoiceNumber":"A-1","transactionId":"tx_1","billinkInvoiceNumber":"7XYA-1"}""")
            .ShouldBeOfType<BillinkSessionMessage>();

        message.Session.Status.ShouldBe(SessionStatus.OrderCreated);
        message.Session.BillinkInvoiceNumber.ShouldBe("7XYA-1");
    }

    [Fact]
    public void An_unknown_event_keeps_its_name()
    {
        var order = Parse(
            """{"invoice_number":"7XYA-1","invoice_number_clean":"A-1","event":"order_resumed","new":{"event":1,"status":2}}""")
            .ShouldBeOfType<BillinkOrderMessage>();

        order.Order.Event.IsKnown.ShouldBeFalse();
        order.Order.Event.Value.ShouldBe("order_resumed");
        Parse("""{"invoiceNumber":"A-1","status":"paused"}""")
            .ShouldBeOfType<BillinkSessionMessage>().Session.Status.Value.ShouldBe("paused");
    }

    [Theory]
    [InlineData("""{"Event":"order_paid","INVOICE_NUMBER":"7XYA-1","Invoice_Number_Clean":"A-1"}""")]
    [InlineData("""{"\u0065vent":"order_paid","invoice_number":"7XYA-1","invoice_number_clean":"A-1"}""")]
    [InlineData("\uFEFF{\"event\":\"order_paid\",\"invoice_number\":\"7XYA-1\",\"invoice_number_clean\":\"A-1\"}")]
    [InlineData("""{"event":"order_paid","invoice_number":"7XYA-1","invoice_number_clean":"A-1","x\ud83d":"\udc00"}""")]
    public void An_order_is_recognized_in_any_case_and_with_any_other_members(string body) =>
        Parse(body).ShouldBeOfType<BillinkOrderMessage>().Order.InvoiceNumberClean.ShouldBe("A-1");

    [Fact]
    public void An_order_with_undecodable_text_is_still_an_order()
    {
        byte[] body = [.. "{\"event\":\"order_paid\",\"invoice_number\":\"7XYA-"u8, 0xFF, .. "\",\"invoice_number_clean\":\"A-1\"}"u8];

        BillinkWebhook.Parse(body).ShouldBeOfType<BillinkOrderMessage>().Order.InvoiceNumber.ShouldBe("7XYA-\uFFFD");
    }

    [Theory]
    [InlineData("""{"kind":"dispute","id":7}""", "neither")]
    [InlineData("""{"order":{"event":"order_paid"}}""", "neither")]
    [InlineData("""{"event":"order_paid","status":"order_created"}""", "both")]
    [InlineData("""{"event":"dispute_opened","dispute":{"name":"Jip"}}""", "members of an order")]
    [InlineData("""{"status":"order_created","invoiceNumber":null}""", "members of a session")]
    public void Another_object_is_an_unknown_message_with_its_bytes(string body, string reason)
    {
        var message = Parse(body).ShouldBeOfType<BillinkUnknownMessage>();

        message.Reason.ShouldContain(reason);
        message.Reason.ShouldNotContain("Jip");
        Encoding.UTF8.GetString(message.Body.Span).ShouldBe(body);
    }

    [Theory]
    [InlineData("")]
    [InlineData("[]")]
    [InlineData("null")]
    [InlineData("<html>")]
    [InlineData("""{"event":"order_paid","invoice_number":"7XYA-1","invoice_num""")]
    [InlineData("""{"event":"order_paid"} trailing""")]
    public void A_body_that_is_not_a_json_object_is_rejected(string body) => Should.Throw<BillinkFormatException>(() => Parse(body));

    [Theory]
    [InlineData("2026-01-15 13:00:00", "2026-01-15T12:00:00Z")]
    [InlineData("2026-07-15 14:00:00", "2026-07-15T12:00:00Z")]
    [InlineData("2026-03-29 01:59:59", "2026-03-29T00:59:59Z")]
    [InlineData("2026-03-29 03:00:00", "2026-03-29T01:00:00Z")]
    [InlineData("2026-10-25 01:59:59", "2026-10-24T23:59:59Z")]
    [InlineData("2026-10-25 02:30:00", "2026-10-25T01:30:00Z")]
    [InlineData("2026-10-25 03:00:00", "2026-10-25T02:00:00Z")]
    [InlineData("0001-01-01 00:00:00", null)]
    [InlineData("15-01-2026 13:00:00", null)]
    [InlineData(null, null)]
    public void The_time_of_an_order_event_is_amsterdam_time(string? text, string? utc)
    {
        var timestamp = text is null ? "null" : $"\"{text}\"";
        var message = (BillinkOrderMessage)Parse(
            $$"""{"invoice_number":"7XYA-1","invoice_number_clean":"A-1","event":"order_paid","timestamp":{{timestamp}}}""");

        message.OccurredAt.ShouldBe(utc is null ? null : DateTimeOffset.Parse(utc, null));
    }

    private static BillinkWebhookMessage Parse(string body) => BillinkWebhook.Parse(Encoding.UTF8.GetBytes(body));
}
