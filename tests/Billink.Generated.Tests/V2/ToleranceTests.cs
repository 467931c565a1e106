using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>A reply with unknown content is read, and its known members are kept.</summary>
public class ToleranceTests
{
    [Fact]
    public void An_unknown_text_value_is_kept()
    {
        const string Json = """{"invoice_number":"1","invoice_number_clean":"2","event":"order_resumed"}""";

        var webhook = Wire.Read<OrderWebhook>(Json);

        webhook.Event.Value.ShouldBe("order_resumed");
        webhook.Event.IsKnown.ShouldBeFalse();
        Wire.Write(webhook).ShouldBe(Json);
    }

    [Fact]
    public void An_unknown_number_is_kept()
    {
        const string Json = """{"result":"MSG","statuses":[{"code":-77,"invoiceNumber":"A"}]}""";

        var response = Wire.Read<CreditResponse>(Json);

        response.Statuses[0].Code.ShouldBe(CreditInvoiceCode.Of(-77));
        response.Statuses[0].Code.IsKnown.ShouldBeFalse();
        Wire.Write(response).ShouldBe(Json);
    }

    [Fact]
    public void Unknown_members_are_skipped() =>
        Wire.Read<GetSessionStatusResponse>("""{"new":{"deep":[1,{}]},"status":"session_active","newer":null}""")
            .Status.ShouldBe(SessionStatus.Active);

    [Theory]
    [InlineData("""{"result":"MSG","statuses":[{"code":"200","invoiceNumber":"42"}]}""")]
    [InlineData("""{"result":"MSG","statuses":[{"code":200,"invoiceNumber":42}]}""")]
    public void A_scalar_is_read_from_text_and_from_a_number(string json)
    {
        var outcome = Wire.Read<CreditResponse>(json).Statuses[0];

        outcome.Code.ShouldBe(CreditInvoiceCode.Credited);
        outcome.InvoiceNumber.ShouldBe("42");
    }

    [Theory]
    [InlineData("true", true)]
    [InlineData("1", true)]
    [InlineData("\"1\"", true)]
    [InlineData("\"true\"", true)]
    [InlineData("false", false)]
    [InlineData("0", false)]
    [InlineData("\"\"", false)]
    public void A_boolean_is_read_in_every_form_that_php_writes(string wire, bool expected) =>
        Wire.Read<OrderInfo>($$"""{"invoiceNumber":"A","status":0,"paidout":{{wire}}}""").PaidOut.ShouldBe(expected);

    [Theory]
    [InlineData("1000.50")]
    [InlineData("\"1000.50\"")]
    public void Money_is_read_from_a_number_and_from_text(string wire) =>
        Wire.Read<MerchantInvoice>($$"""{"amount":{{wire}}}""").Amount.ShouldBe(1000.50m);

    [Fact]
    public void A_member_name_is_found_in_any_case() =>
        Wire.Read<ListInvoicesRequest>("""{"billinkUsername":"u","billinkID":"i"}""").BillinkId.ShouldBe("i");

    [Fact]
    public void An_undescribed_value_is_kept_as_json()
    {
        const string Json = """{"id":7,"client":{"name":"é","tags":[1,null]},"steps":[{"a":1},"b"]}""";

        Wire.Write(Wire.Read<CreateDisputeResponse>(Json)).ShouldBe(Json);
    }

    [Fact]
    public void Null_is_read_for_an_optional_member()
    {
        var response = Wire.Read<CreateDisputeResponse>(
            """{"id":7,"client":null,"createdAt":null,"emails":null,"resolved":null,"status":null}""");

        response.ShouldBe(new CreateDisputeResponse { Id = 7 });
    }
}
