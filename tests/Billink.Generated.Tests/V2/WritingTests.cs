using System.IO.Pipelines;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>A request is written as Billink's own clients write it.</summary>
public class WritingTests
{
    [Fact]
    public void Members_without_a_value_are_left_out() =>
        Wire.Write(new GetSessionStatusRequest { SessionId = "s" }).ShouldBe("""{"sessionID":"s"}""");

    [Fact]
    public void An_amount_of_a_session_is_text_with_its_decimals()
    {
        var item = new OrderItem
        {
            Code = "0002",
            Name = "Discount",
            TotalProductAmount = -10.00m,
            ProductAmount = -10.00m,
            ProductTaxAmount = -1.7355m,
            TaxRate = 21m,
            Quantity = 1m,
        };

        Wire.Write(item).ShouldBe("""
            {"code":"0002","name":"Discount","totalProductAmount":"-10.00","productAmount":"-10.00",
            "productTaxAmount":"-1.7355","taxRate":"21","quantity":"1"}
            """.ReplaceLineEndings(""));
    }

    [Fact]
    public void An_amount_of_a_credit_is_a_number_with_its_decimals() =>
        Wire.Write(new CreditInvoice { Number = "A-1", CreditAmount = 12.50m }).ShouldBe("""{"number":"A-1","creditAmount":12.50}""");

    [Fact]
    public void A_scalar_is_written_as_its_declared_type() =>
        Wire.Write(new StartWorkflowInvoice { Number = "42", WorkflowNumber = "1" }).ShouldBe("""{"number":"42","workflowNumber":"1"}""");

    [Fact]
    public void Letters_beyond_ascii_are_written_as_they_are() =>
        Wire.Write(new MessageRequest { InvoiceNumber = "1", Message = "Café <€> 'ok' & \"zo\"" })
            .ShouldBe("""{"invoiceNumber":"1","message":"Café <€> 'ok' & \"zo\""}""");

    [Fact]
    public async Task A_message_of_any_length_is_written_into_a_pipe()
    {
        var pipe = new Pipe();
        var message = new MessageRequest { InvoiceNumber = "1", Message = new string('é', 5_000) };

        V2Operations.Message.RequestCodec.Write(pipe.Writer, message);
        await pipe.Writer.CompleteAsync();

        using var body = new MemoryStream();
        await pipe.Reader.CopyToAsync(body);
        V2Operations.Message.RequestCodec.Read(body.ToArray()).ShouldBe(message);
    }

    [Fact]
    public void A_file_is_written_as_base64() =>
        Wire.Write(Wire.Read<CreateDisputeRequest>(
            """
            {"category":"1","customerEmail":"r@example.com","customerName":"R","file":"aGk=","invoice":"1","locale":"nl","message":"m"}
            """))
            .ShouldContain("\"file\":\"aGk=\"");
}
