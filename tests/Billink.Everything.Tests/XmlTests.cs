using System.Collections.ObjectModel;
using System.Xml;
using System.Xml.Serialization;
using Billink.V1;
using static Billink.Checks;

namespace Billink;

/// <summary>The code of every construct of XSD over HTTP.</summary>
public sealed class XmlTests
{
    private static MakeRequest Request => new()
    {
        Name = "Robin & Co",
        Country = "NL",
        Amount = 12.50m,
        Discount = 1m,
        Days = 14,
        Made = new DateOnly(2026, 1, 31),
        Paid = true,
        ValidateOnly = false,
        SecondKind = Kind.Small,
        AdditionalText = "<more>",
        Maker = new Maker { Name = "A" },
        Parts = new Collection<Part> { new() { Weight = 2.5m }, new() { Weight = 3m } },
        Notes = new Collection<string> { "one", "two" },
    };

    [Fact]
    public async Task Every_construct_is_sent_and_read()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200, "<API><KIND>L</KIND><OTHER/><RESULT>MSG</RESULT></API>", "text/xml");

        var reply = await new LegacyClient(server.Transport).MakeAsync(Request);

        (server.Request, server.Headers.ContentType.ToString()).ShouldBe(("POST /v1/client/thing", "text/xml; charset=utf-8"));
        server.Body.ShouldContain("<CLIENTUSERNAME>user</CLIENTUSERNAME><CLIENTID>key</CLIENTID><NAME>Robin &amp; Co</NAME>");
        server.Body.ShouldContain("<MADE>31-01-2026</MADE><PAID>1</PAID><VALIDATE>N</VALIDATE><SECONDKIND>S &amp; M</SECONDKIND>");
        server.Body.ShouldContain("<PARTS><PART><WEIGHT>2.5</WEIGHT></PART><PART><WEIGHT>3</WEIGHT></PART></PARTS>");
        server.Body.ShouldContain("<NOTES><NOTE>one</NOTE><NOTE>two</NOTE></NOTES>");
        (reply.Result, reply.Kind).ShouldBe(("MSG", Kind.Large));
    }

    [Fact]
    public void XmlSerializer_reads_what_the_codec_writes()
    {
        var output = new System.Buffers.ArrayBufferWriter<byte>();
        V1Operations.Make.RequestCodec.Write(output, Request);

        var root = new XmlRootAttribute("API");
        using var reader = XmlReader.Create(new MemoryStream(output.WrittenSpan.ToArray()));
        var read = (MakeRequest)new XmlSerializer(typeof(MakeRequest), root).Deserialize(reader)!;

        (read.Name, read.Amount, read.Made, read.Paid, read.SecondKind, read.Parts.Count, read.Notes!.Count)
            .ShouldBe((Request.Name, 12.50m, Request.Made, true, Kind.Small, 2, 2));
        var again = V1Operations.Make.RequestCodec.Read(output.WrittenSpan.ToArray());
        (again.Discount, again.AdditionalText, again.Maker!.Name, again.Version).ShouldBe((1m, "<more>", "A", "SMALL1.0"));
    }

    [Fact]
    public async Task An_error_is_recognized()
    {
        await using var server = await Loopback.StartAsync();
        server.Reply = (200,
            "<API><RESULT>ERROR</RESULT><ERROR><CODE>007</CODE><DESCRIPTION>Thing 5 is \"already\" made</DESCRIPTION></ERROR></API>",
            "text/xml");

        var result = await new LegacyClient(server.Transport).TryMakeAsync(Request);

        result.Error.ShouldBeOfType<BillinkApiException>().Is(MakeErrorCode.AlreadyMade).ShouldBeTrue();
    }

    [Fact]
    public void Limits_are_checked_before_sending()
    {
        var request = Request with { Name = "A", Country = "nl", Days = 15, Parts = [], Notes = ["one", "\u0001"] };

        Violations(request).ShouldBe(
        [
            "NAME: has 1 characters; 2 to 50 are allowed.",
            "COUNTRY: doesn't have the form ([A-Z]{2}).",
            "DAYS: must be 1 to 14.",
            "PARTS: has 0 elements; 1 to 10 are allowed.",
            "NOTES[1]: has the character U+0001, which XML can't hold.",
        ]);
        Request.ToString().ShouldNotContain("Robin");
    }
}
