using System.Text;
using Billink.V1;
using Billink.V2;

namespace Billink.Client.Tests.Errors;

/// <summary>A character that can't be decoded costs that character: an error stays that error, and a success that success.</summary>
public class UndecodableReplyTests
{
    private static readonly byte[] Broken = [0xC3, 0x28, 0xFF];

    /// <summary>Texts that XML can't hold, as bytes.</summary>
    public static TheoryData<byte[]> Texts =>
    [
        Broken, [0x0B], [0xEF, 0xBF, 0xBE], [.. "&#11;"u8], [.. "&#xD83D;"u8], [.. "&#x0;"u8], [.. "&#1114112;"u8],
    ];

    public static TheoryData<string> V1 => [.. V1Operations.All.Select(operation => operation.Id)];

    [Theory]
    [MemberData(nameof(V1))]
    public async Task A_v1_error_stays_that_error(string id)
    {
        foreach (var text in ((IEnumerable<object[]>)Texts).Select(row => (byte[])row[0]))
        {
            byte[] body =
            [
                .. "<API><X"u8, 0xFF, .. ">"u8, .. text, .. "</X"u8, 0xFF,
                .. "><RESULT>ERROR</RESULT><ERROR><DESCRIPTION>a"u8, .. text, .. "b</DESCRIPTION><CODE>701</CODE></ERROR></API>"u8,
            ];

            var error = (await new CannedSender(body, mediaType: "text/xml").CallAsync(Operations.Find(id)))
                .ShouldBeOfType<BillinkApiException>();

            error.Code.ShouldBe("701");
            error.WireMessage.ShouldMatch("^a\uFFFD[\uFFFD(]*b$");
            error.Reply!.MaskedBody.ShouldContain("<CODE>701</CODE>");
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_v1_success_stays_that_success(byte[] text)
    {
        byte[] body =
        [
            .. "<?xml version='1.0' encoding='UTF-8'?><API><RESULT>MSG</RESULT><ORDER><X>"u8, .. text, .. "</X></ORDER></API>"u8,
        ];

        V1Operations.CreateOrder.ResponseCodec.Read(body).Result.Value.ShouldBe("MSG");
    }

    [Fact]
    public void A_v1_reply_in_another_declared_encoding_is_read_in_it()
    {
        var body = Encoding.Latin1.GetBytes(
            "<?xml version='1.0' encoding='iso-8859-1'?><API><RESULT>ERROR</RESULT>"
            + "<ERROR><CODE>1</CODE><DESCRIPTION>é</DESCRIPTION></ERROR></API>");

        V1Operations.CreateOrder.Envelope.ReadError(200, body)!.Message.ShouldBe("é");
    }

    [Fact]
    public void Json_that_the_contract_does_not_describe_can_be_read()
    {
        byte[] body =
        [
            .. "{\"id\":7,\"client\":{\"n"u8, 0xFF, .. "\\ud83d\":\"a\\ud83d\\\\ud83d\\ud83d\\ude00"u8, .. Broken,
            .. "\"},\"steps\":[\"\\udc00\"]}"u8,
        ];

        var reply = V2Operations.CreateDispute.ResponseCodec.Read(body);

        var member = reply.Client!.Value.EnumerateObject().ShouldHaveSingleItem();
        member.Name.ShouldBe("n\uFFFD\uFFFD");
        member.Value.GetString().ShouldBe("a\uFFFD\\ud83d\U0001F600\uFFFD(\uFFFD");
        reply.Steps!.ShouldHaveSingleItem().GetString().ShouldBe("\uFFFD");
    }
}
