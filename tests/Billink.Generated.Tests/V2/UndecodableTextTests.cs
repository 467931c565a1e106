using System.Text;
using Billink.Codecs;
using Billink.Generated.Tests.Samples;
using Billink.V2;

namespace Billink.Generated.Tests.V2;

/// <summary>A character that can't be decoded is replaced, and everything else is kept.</summary>
public class UndecodableTextTests
{
    private const string Lone = "\\ud83d";

    /// <summary>Bytes that aren't UTF-8.</summary>
    private static readonly byte[] Broken = [0xC3, 0x28, 0xFF];

    [Fact]
    public void Half_of_a_surrogate_pair_is_replaced() =>
        Read($$"""{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A{{Lone}}B","message":"{{Lone}}{{Lone}}\ude00"}]}""")
            .ShouldBe(("A\uFFFDB", "\uFFFD\U0001F600"));

    [Fact]
    public void Bytes_that_are_not_utf_8_are_replaced() =>
        Read(
            [
                .. """{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A"""u8, .. Broken,
                .. "\",\"message\":\"b"u8, .. Broken,
                .. "\\n\"}]}"u8,
            ])
            .ShouldBe(("A\uFFFD(\uFFFD", "b\uFFFD(\uFFFD\n"));

    [Fact]
    public void Unknown_members_and_their_names_can_contain_anything() =>
        Read(
            [
                .. "{\"x"u8, .. Broken,
                .. "\":\""u8, .. Broken,
                .. "\",\"y\\ud83d\":[\"\\udc00\"],"u8,
                .. "\"result\":\"MSG\",\"statuses\":[{\"code\":200,\"invoiceNumber\":\"A\"}]}"u8,
            ])
            .ShouldBe(("A", null));

    [Fact]
    public void An_enumeration_keeps_a_replaced_character_and_a_number_rejects_it()
    {
        var webhook = Wire.Read<OrderWebhook>($$"""{"invoice_number":"1","invoice_number_clean":"2","event":"{{Lone}}"}""");

        webhook.Event.Value.ShouldBe("\uFFFD");
        Should.Throw<BillinkFormatException>(() => Read($$"""{"result":"MSG","statuses":[{"code":"{{Lone}}","invoiceNumber":"A"}]}"""));
    }

    [Theory]
    [InlineData("\\\"\\\\\\/\\b\\f\\n\\r\\t\\u00e9\\u20AC\\ud83d\\ude00é€", "\"\\/\b\f\n\r\té€\U0001F600é€")]
    [InlineData("https:\\/\\/checkout", "https://checkout")]
    public void Every_escape_is_read(string wire, string text) =>
        Read($$"""{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"{{wire}}"}]}""").Number.ShouldBe(text);

    [Fact]
    public void A_byte_order_mark_is_skipped() =>
        Read([.. Encoding.UTF8.Preamble, .. """{"result":"MSG","statuses":[{"code":200,"invoiceNumber":"A"}]}"""u8])
            .ShouldBe(("A", null));

    private static (string Number, string? Message) Read(string body) => Read(Encoding.UTF8.GetBytes(body));

    private static (string Number, string? Message) Read(byte[] body)
    {
        var outcome = ((CreditResponse)MessageCodec.Of(typeof(CreditResponse)).Read(body)).Statuses.ShouldHaveSingleItem();
        return (outcome.InvoiceNumber, outcome.Message);
    }
}
