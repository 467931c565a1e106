using Billink.Codecs;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>A body that can't be the message is rejected with a text that has the position but no value.</summary>
public class RejectionTests
{
    [Theory]
    [InlineData("""{"result":"MSG"}""", "statuses", "Path: $")]
    [InlineData(
        """{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A"},{"code":200}]}""",
        "invoiceNumber",
        "Path: $.statuses[1], byte 72")]
    [InlineData("""{"result":"MSG","statuses":null}""", "null", "Path: $.statuses")]
    [InlineData("""{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A"},null]}""", "null", "Path: $.statuses[1], byte 61")]
    [InlineData("""{"result":null,"statuses":[]}""", "null", "Path: $.result, byte 10")]
    [InlineData(
        """{"result":"MSG","statuses":[{"code":"hush-hush","invoiceNumber":"A"}]}""",
        "CreditInvoiceCode",
        "Path: $.statuses[0].code, byte 36")]
    [InlineData("""{"result":"MSG","statuses":[{"code":200,"invoiceNumber":{}}]}""", "string", "Path: $.statuses[0].invoiceNumber")]
    [InlineData("""{"result":"MSG","statuses":"hush-hush"}""", "CreditInvoiceOutcome", "Path: $.statuses")]
    [InlineData("""{"result":"MSG",""", "isn't JSON", "Path: $")]
    [InlineData("<!DOCTYPE html><title>502</title>", "isn't JSON", "Path: $, byte 0")]
    [InlineData("", "JSON", "Path: $")]
    [InlineData("null", "null", "CreditResponse")]
    public void A_body_that_is_not_the_message_is_rejected(string body, string what, string where)
    {
        var exception = Should.Throw<BillinkFormatException>(() => Wire.Read<CreditResponse>(body));

        exception.Message.ShouldStartWith("The body is");
        exception.Message.ShouldContain(what);
        exception.Message.ShouldContain(where);
        exception.Message.ShouldNotContain("hush-hush");
    }
}
