using System.Text;
using System.Xml.Linq;
using System.Xml.Serialization;
using Billink.Generated.Tests.Samples;
using Billink.V1;

namespace Billink.Generated.Tests.Oracle;

/// <summary>Variations of XML by real clients and servers, and the expected results.</summary>
public class XmlToleranceTests
{
    public static TheoryData<Type> V1 => [.. Messages.V1];

    [Theory]
    [MemberData(nameof(V1))]
    public void An_empty_element_is_read_as_an_absent_value(Type type)
    {
        var optional = Member.Of(type).Where(member => member.IsNullable && IsLeaf(member.Property.PropertyType)).ToList();
        var document = XDocument.Parse(Encoding.UTF8.GetString(MessageCodec.Of(type).Write(ShortMessages.Of(type))));
        foreach (var element in document.Root!.Elements().Where(element => !element.HasElements).ToList())
            element.ReplaceNodes();
        foreach (var name in optional.Select(XmlNames.Of).Where(name => document.Root.Element(name) is null))
            document.Root.Add(new XElement(name));
        // Required values can't be empty, except for texts, which are filled in again.
        foreach (var (name, value) in Required(type))
            document.Root.Element(name)!.Value = value;

        var xml = Encoding.UTF8.GetBytes(document.ToString());
        var read = MessageCodec.Of(type).Read(xml);

        foreach (var member in optional)
            (member.Property.GetValue(read) as string ?? "").ShouldBeEmpty(member.Name);
        Content.AsXmlSerializerSeesIt(read).ShouldBe(Content.AsXmlSerializerSeesIt(new XmlSerializer(type).Read(xml)));
    }

    [Theory]
    [InlineData("ADITIONALTEXT", "ADDITIONALTEXT")]
    [InlineData("DELIVERYHOUSENUMBER", "DELIVERY_HOUSENUMBER")]
    [InlineData("DELIVERYHOUSEEXTENSION", "DELIVERY_HOUSEEXTENSION")]
    [InlineData("DELIVERYPOSTALCODE", "DELIVERY_POSTALCODE")]
    public void Both_spellings_of_an_element_are_read_and_the_first_is_written(string written, string other)
    {
        var codec = V1Operations.CreateOrder.RequestCodec;
        var order = ShortMessages.Of(typeof(CreateOrderRequest));
        var document = XDocument.Parse(Encoding.UTF8.GetString(MessageCodec.Of(typeof(CreateOrderRequest)).Write(order)));
        document.Root!.Elements(written).Remove();
        document.Root.Add(new XElement(other, "gelezen"));

        var read = codec.Read(Encoding.UTF8.GetBytes(document.ToString()));

        var rewritten = XDocument.Parse(Encoding.UTF8.GetString(MessageCodec.Of(typeof(CreateOrderRequest)).Write(read)));
        rewritten.Root!.Element(written)!.Value.ShouldBe("gelezen");
        rewritten.Root.Element(other).ShouldBeNull();
    }

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16BE", false)]
    public void An_undeclared_xsi_prefix_is_read_as_the_server_reads_it(string name, bool hasMark)
    {
        var encoding = Encoding.GetEncoding(name);
        var body = encoding.GetBytes("<?xml version='1.0'?><API><RESULT>MSG</RESULT><UUID xsi:nil='true'/></API>");

        var error = V1Operations.Check.ResponseCodec.Read((byte[])[.. hasMark ? encoding.GetPreamble() : [], .. body]);

        error.CheckUuid.ShouldBe("");
    }

    [Fact]
    public void An_amount_with_a_thousands_comma_is_read_and_written_without()
    {
        var credit = V1Operations.Credit.RequestCodec.Read("""
            <API><VERSION>BILLINK2.0</VERSION><ACTION>Credit</ACTION>
            <INVOICES><ITEM><INVOICENUMBER>A</INVOICENUMBER><CREDITAMOUNT>1,220.50</CREDITAMOUNT></ITEM></INVOICES></API>
            """u8.ToArray());

        credit.Invoices[0].Amount.ShouldBe(1220.50m);
        Encoding.UTF8.GetString(MessageCodec.Of(typeof(CreditRequest)).Write(credit)).ShouldContain("<CREDITAMOUNT>1220.50</CREDITAMOUNT>");
    }

    [Theory]
    [InlineData("31-12-1999")]
    [InlineData("1999-12-31")]
    [InlineData(" 31-12-1999 ")]
    public void A_date_is_read_in_both_forms_and_written_in_billinks(string text)
    {
        var message = (CheckRequest)ShortMessages.Of(typeof(CheckRequest)) with { BirthDate = new DateOnly(2001, 2, 3) };
        var written = Encoding.UTF8.GetString(MessageCodec.Of(typeof(CheckRequest)).Write(message));
        var xml = written.Replace("03-02-2001", text, StringComparison.Ordinal);

        var read = V1Operations.Check.RequestCodec.Read(Encoding.UTF8.GetBytes(xml));

        read.BirthDate.ShouldBe(new DateOnly(1999, 12, 31));
        Encoding.UTF8.GetString(MessageCodec.Of(typeof(CheckRequest)).Write(read)).ShouldContain("31-12-1999");
    }

    [Fact]
    public void Ten_megabytes_of_unknown_nesting_are_skipped()
    {
        const int Depth = 1_000_000;
        var deep = string.Concat(Enumerable.Repeat("<a>", Depth).Concat(Enumerable.Repeat("</a>", Depth)));
        var xml = $"<API><DEEP>{deep}</DEEP><RESULT>MSG</RESULT></API>";

        V1Operations.Check.ResponseCodec.Read(Encoding.UTF8.GetBytes(xml)).Result.ShouldBe(ReplyKind.Of("MSG"));
    }

    private static bool IsLeaf(Type type) =>
        !(Nullable.GetUnderlyingType(type) ?? type).IsMessage() && (type == typeof(string) || type.IsValueType);

    private static IEnumerable<(string Element, string Value)> Required(Type type)
    {
        var filled = XDocument.Parse(Encoding.UTF8.GetString(MessageCodec.Of(type).Write(ShortMessages.Of(type))));
        return Member.Of(type).Where(member => !member.IsNullable && IsLeaf(member.Property.PropertyType))
            .Select(XmlNames.Of)
            .Select(name => (name, filled.Root!.Element(name)!.Value));
    }
}
