using System.Globalization;
using System.Text;
using System.Xml.Linq;
using Billink.Codecs;
using Billink.Envelopes;
using Billink.Generated.Tests.Samples;
using Billink.V1;
using Billink.Xml;

namespace Billink.Generated.Tests.Oracle;

/// <summary>
/// A body that can't be read is rejected with one exception that has the position but no value, because the text may be personal.
/// </summary>
public class XmlRejectionTests
{
    private const string Malformed = "hush-hush";

    public static TheoryData<Type> V1 => [.. Messages.V1];

    /// <summary>The messages with values other than text.</summary>
    public static TheoryData<Type> Typed => [.. Messages.V1.Where(type => WithOneMalformedValue(type).Any())];

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_malformed_value_is_rejected_with_its_element_and_its_line(Type type)
    {
        foreach (var (element, line, xml) in WithOneMalformedValue(type))
        {
            var exception = Should.Throw<BillinkFormatException>(() => MessageCodec.Of(type).Read(xml), $"{type.Name}: {element}");

            exception.Message.ShouldContain(element);
            exception.Message.ShouldContain(string.Create(CultureInfo.InvariantCulture, $"line {line},"));
            exception.Message.ShouldNotContain(Malformed);
        }
    }

    [Theory]
    [MemberData(nameof(Typed))]
    public void A_server_gets_a_list_of_malformed_values_and_the_rest_of_the_message(Type type)
    {
        foreach (var (element, _, xml) in WithOneMalformedValue(type))
        {
            var faults = new List<XmlFault>();

            MessageCodec.Of(type).Read(xml, faults).ShouldNotBeNull();

            var fault = faults.ShouldHaveSingleItem();
            (fault.Element, fault.Kind).ShouldBe((element, XmlFaultKind.Malformed));
            fault.Message.ShouldNotContain(Malformed);
        }
    }

    [Theory]
    [MemberData(nameof(V1))]
    public void A_message_without_required_members_is_rejected_and_a_server_gets_a_list(Type type)
    {
        var faults = new List<XmlFault>();
        MessageCodec.Of(type).Read("<API/>"u8.ToArray(), faults).ShouldNotBeNull();

        faults.ShouldNotBeEmpty();
        faults.ShouldAllBe(fault => fault.Kind == XmlFaultKind.Missing);
        Should.Throw<BillinkFormatException>(() => MessageCodec.Of(type).Read("<API/>"u8.ToArray()))
            .Message.ShouldContain(faults[0].Element);
    }

    [Theory]
    [MemberData(nameof(V1))]
    public void A_truncated_message_is_rejected(Type type)
    {
        var codec = MessageCodec.Of(type);
        var xml = codec.Write(ShortMessages.Of(type));
        for (var length = 0; length < xml.Length; length++)
        {
            var part = xml.AsMemory(0, length);
            Should.Throw<BillinkFormatException>(() => codec.Read(part), Encoding.UTF8.GetString(part.Span));
        }
    }

    [Theory]
    [InlineData("<!DOCTYPE API><API><RESULT>MSG</RESULT></API>")]
    [InlineData("<!DOCTYPE API [<!ENTITY x 'MSG'>]><API><RESULT>&x;</RESULT></API>")]
    [InlineData("<!DOCTYPE API SYSTEM 'file:///etc/hostname'><API><RESULT>MSG</RESULT></API>")]
    [InlineData("<!DOCTYPE API [<!ENTITY a 'aa'><!ENTITY b '&a;&a;&a;'><!ENTITY c '&b;&b;&b;'>]><API><RESULT>&c;</RESULT></API>")]
    [InlineData("<API><RESULT>&x;</RESULT></API>")]
    public void A_document_type_and_its_entities_are_never_processed(string xml)
    {
        var body = Encoding.UTF8.GetBytes(xml);

        Should.Throw<BillinkFormatException>(() => V1Operations.Check.ResponseCodec.Read(body));
        XmlEnvelope.Instance.ReadError(200, body).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    [InlineData("hush-hush")]
    [InlineData("{\"result\":\"hush-hush\"}")]
    [InlineData("<html><body>hush-hush</body></html>")]
    [InlineData("<OTHER><RESULT>MSG</RESULT></OTHER>")]
    [InlineData("<api><RESULT>MSG</RESULT></api>")]
    [InlineData("<API><RESULT>MSG</RESULT>")]
    [InlineData("<API><RESULT><hush-hush/></RESULT></API>")]
    [InlineData("<API><RESULT>MSG</RESULT></OTHER>")]
    [InlineData("<?xml version='1.0' encoding='klingon'?><API><RESULT>MSG</RESULT></API>")]
    [InlineData("<?xml version='1.0' encoding='UTF-16'?><API><RESULT>MSG</RESULT></API>")]
    public void Another_document_is_rejected(string body) =>
        Should.Throw<BillinkFormatException>(() => V1Operations.Check.ResponseCodec.Read(Encoding.UTF8.GetBytes(body)))
            .Message.ShouldContain(nameof(CheckResponse));

    [Fact]
    public void Invalid_utf_8_is_rejected_by_a_server()
    {
        byte[] body = [.. "<API><RESULT>"u8, 0xC3, 0x28, 0xFF, .. "</RESULT></API>"u8];

        var codec = (XmlCodec<CheckResponse>)V1Operations.Check.ResponseCodec;

        Should.Throw<BillinkFormatException>(() => codec.Read(body, new List<XmlFault>()));
    }

    [Fact]
    public void Elements_inside_a_value_are_rejected_at_any_depth()
    {
        var xml = $"<API><RESULT>{string.Concat(Enumerable.Repeat("<a>", 1_000_000))}";

        Should.Throw<BillinkFormatException>(() => V1Operations.Check.ResponseCodec.Read(Encoding.UTF8.GetBytes(xml)));
    }

    /// <summary>One message for each element that isn't plain text, with that element malformed.</summary>
    private static IEnumerable<(string Element, int Line, byte[] Xml)> WithOneMalformedValue(Type type)
    {
        var whole = XDocument.Parse(Encoding.UTF8.GetString(MessageCodec.Of(type).Write(ShortMessages.Of(type))));
        var texts = whole.Root!.Descendants().Select(leaf => leaf.Name.LocalName).ToList();
        for (var i = 0; i < texts.Count; i++)
        {
            var document = XDocument.Parse(whole.ToString());
            var element = document.Root!.Descendants().ElementAt(i);
            if (element.HasElements || !IsTyped(type, element))
                continue;
            element.Value = Malformed;
            var text = document.ToString();
            var linesBefore = text[..text.IndexOf(Malformed, StringComparison.Ordinal)].Count(character => character == '\n');
            yield return (element.Name.LocalName, linesBefore + 1, Encoding.UTF8.GetBytes(text));
        }
    }

    private static bool IsTyped(Type message, XElement element)
    {
        var parts = new Queue<Type>([message]);
        while (parts.TryDequeue(out var type))
        {
            foreach (var member in Member.Of(type))
            {
                var declared = member.Property.PropertyType;
                var part = declared.GetGenericArguments() is [{ IsValueType: false } item] ? item : declared;
                if (part.IsMessage())
                    parts.Enqueue(part);
                var leaf = Nullable.GetUnderlyingType(part) ?? part;
                if (leaf != typeof(decimal) && leaf != typeof(int) && leaf != typeof(bool) && leaf != typeof(DateOnly))
                    continue;
                if (XmlNames.Of(member) == element.Name.LocalName)
                    return true;
            }
        }

        return false;
    }
}
