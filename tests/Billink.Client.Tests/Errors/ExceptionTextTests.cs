using System.Text;
using Billink.Codecs;
using Billink.V1;
using Billink.V2;
using Billink.Webhooks;

namespace Billink.Client.Tests.Errors;

/// <summary>No exception quotes the body that it is about, nor does an inner one.</summary>
public class ExceptionTextTests
{
    private const string Secret = "Zqzjansen";

    public static TheoryData<string> Xml =>
    [
        $"<API><{Secret}", $"<API><{Secret}></API>", $"<API>&{Secret};</API>", $"<API {Secret}={Secret}/>", $"<{Secret}:API/>",
        $"<{Secret}/>",
        $"<API><RESULT>MSG</RESULT></API>{Secret}", $"<!DOCTYPE {Secret}><API/>", $"<?xml version='{Secret}'?><API/>",
        $"<?xml version='1.0' encoding='{Secret}'?><API/>", $"<API xmlns:{Secret}=''/>",
        $"<API><RESULT>MSG</RESULT><MSG><STATUSES><ITEM><INVOICENUMBER>A<{Secret}/></INVOICENUMBER></ITEM></STATUSES></MSG></API>",
    ];

    public static TheoryData<string> Json =>
    [
        Secret, $"t{Secret}", $"{{\"{Secret}", $"{{\"{Secret}\":{{\"{Secret}\":tru{Secret}", $"{{\"a\":1{Secret}}}", $"{{}}{Secret}",
        $"\"{Secret}\"",
        $$"""{"statuses":"{{Secret}}","result":"{{Secret}}"}""", $$"""{"statuses":[{"code":"{{Secret}}","invoiceNumber":"{{Secret}}"}]}""",
        $$"""{"statuses":[{"{{Secret}}":[{"{{Secret}}":?""", $$"""{"result":"{{Secret}}"}""", $$"""{"event":"{{Secret}}","{{Secret}}":""",
    ];

    [Theory]
    [MemberData(nameof(Xml))]
    public void A_body_in_xml_is_not_quoted(string body) =>
        IsRejectedWithoutQuote(() => V1Operations.Credit.ResponseCodec.Read(Bytes(body))).ShouldBeTrue();

    [Theory]
    [MemberData(nameof(Json))]
    public void A_body_in_json_is_not_quoted(string body)
    {
        bool[] rejections =
        [
            IsRejectedWithoutQuote(() => V2Operations.Credit.ResponseCodec.Read(Bytes(body))),
            IsRejectedWithoutQuote(() => BillinkWebhook.Parse(Bytes(body))),
            IsRejectedWithoutQuote(() => V2Webhooks.Order.Codec.Read(Bytes(body))),
        ];
        rejections.ShouldContain(true);
    }

    // A body that is right for one reader is wrong for another.
    private static bool IsRejectedWithoutQuote(Action read)
    {
        if (Record.Exception(read) is not { } exception)
            return false;
        exception.ShouldBeOfType<BillinkFormatException>().ToString().ShouldNotContain(Secret, Case.Insensitive);
        return true;
    }

    private static byte[] Bytes(string body) => Encoding.UTF8.GetBytes(body);
}
