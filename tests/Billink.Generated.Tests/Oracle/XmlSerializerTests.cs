using System.Text;
using System.Xml;
using System.Xml.Serialization;
using Billink.Generated.Tests.Samples;
using CsCheck;

namespace Billink.Generated.Tests.Oracle;

/// <summary>
/// XmlSerializer uses the attributes of the v1 messages, and doesn't use the generated readers and writers. Each reads what the other
/// writes, with the same result.
/// </summary>
public class XmlSerializerTests
{
    public static TheoryData<Type> V1 => [.. Messages.V1];

    [Theory]
    [MemberData(nameof(V1))]
    public void XmlSerializer_reads_what_the_codec_writes(Type type)
    {
        var codec = MessageCodec.Of(type);
        var serializer = new XmlSerializer(type);
        RandomMessages.Sample(type, message =>
        {
            var xml = codec.Write(message);

            var read = serializer.Read(xml);

            Content.AsXmlSerializerSeesIt(read).ShouldBe(Content.AsXmlSerializerSeesIt(message), Encoding.UTF8.GetString(xml));
        });
    }

    [Theory]
    [MemberData(nameof(V1))]
    public void The_codec_reads_what_XmlSerializer_writes(Type type)
    {
        var codec = MessageCodec.Of(type);
        var serializer = new XmlSerializer(type);
        RandomMessages.Sample(type, message =>
        {
            var xml = serializer.Write(message);

            var read = codec.Read(xml);

            Content.Of(read).ShouldBe(Content.Of(message), Encoding.UTF8.GetString(xml));
        });
    }

    [Theory]
    [MemberData(nameof(V1))]
    public void Both_write_the_same_elements_in_the_same_order(Type type)
    {
        var codec = MessageCodec.Of(type);
        var serializer = new XmlSerializer(type);
        RandomMessages.Sample(type, message => Elements(codec.Write(message)).ShouldBe(Elements(serializer.Write(message))));
    }

    [Theory]
    [MemberData(nameof(V1))]
    public void Both_read_a_message_of_another_writer_identically(Type type)
    {
        var codec = MessageCodec.Of(type);
        var serializer = new XmlSerializer(type);
        var written = Gen.Select(RandomMessages.Of(type), Gen.Int, (message, seed) => new OtherWriter(seed).Rewrite(codec.Write(message)));
        written.Sample(
            xml =>
            {
                var read = codec.Read(xml);

                Content.AsXmlSerializerSeesIt(read).ShouldBe(Content.AsXmlSerializerSeesIt(serializer.Read(xml)));
            },
            iter: RandomMessages.Count,
            threads: 1,
            print: Encoding.UTF8.GetString);
    }

    private static string Elements(byte[] xml)
    {
        var text = new StringBuilder();
        using var reader = XmlReader.Create(new MemoryStream(xml));
        while (reader.Read())
        {
            if (reader.NodeType is XmlNodeType.Element)
                text.Append('<').Append(reader.Name).Append('>');
            else if (reader.NodeType is XmlNodeType.Text)
                text.Append(reader.Value);
        }

        return text.ToString();
    }
}
