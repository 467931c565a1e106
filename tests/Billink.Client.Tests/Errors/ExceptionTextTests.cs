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
    public void A_body_in_xml_is_not_quoted(string body) => ShouldNotBeQuoted(() => V1Operations.Credit.ResponseCodec.Read(Bytes(body)));

    [Theory]
    [MemberData(nameof(Json))]
    public void A_body_in_json_is_not_quoted(string body)
    {
        ShouldNotBeQuoted(() => V2Operations.Credit.ResponseCodec.Read(Bytes(body)));
        ShouldNotBeQuoted(() => BillinkWebhook.Parse(Bytes(body)));
        ShouldNotBeQuoted(() => V2Webhooks.Order.Codec.Read(Bytes(body)));
    }

    private static void ShouldNotBeQuoted(Action read)
    {
        if (Record.Exception(read) is { } exception)
            exception.ShouldBeOfType<BillinkFormatException>().ToString().ShouldNotContain(Secret, Case.Insensitive);
    }

    private static byte[] Bytes(string body) => Encoding.UTF8.GetBytes(body);
}
