using System.Text;
using System.Xml;
using System.Xml.Serialization;

namespace Billink.Generated.Tests.Oracle;

internal static class XmlSerializerExtensions
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        NewLineHandling = NewLineHandling.Entitize,
    };

    public static byte[] Write(this XmlSerializer serializer, object message)
    {
        using var stream = new MemoryStream();
        using (var writer = XmlWriter.Create(stream, Settings))
            serializer.Serialize(writer, message);
        return stream.ToArray();
    }

    public static object Read(this XmlSerializer serializer, byte[] xml)
    {
        using var reader = XmlReader.Create(new MemoryStream(xml));
        return serializer.Deserialize(reader)!;
    }
}
