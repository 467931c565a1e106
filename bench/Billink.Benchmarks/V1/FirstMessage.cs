using System.Buffers;
using System.Xml;
using System.Xml.Serialization;
using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>
/// The first v1 message of a process: a shop's web request after a deployment, a command line, a function that scales from zero.
/// </summary>
internal static class FirstMessage
{
    private static readonly byte[] Reply =
    [
        .. "<?xml version='1.0' encoding='UTF-8' ?><API><RESULT>MSG</RESULT><MSG><CODE>500</CODE>"u8,
        .. "<DESCRIPTION>Advies=1</DESCRIPTION></MSG><UUID>3f0c9a52-7d1e-4b86-9c40-5ae2d8f0b617</UUID></API>"u8,
    ];

    private static CheckResponse Message => new()
    {
        Result = ReplyKind.Outcome,
        Outcome = new CheckOutcome { Code = CheckOutcomeCode.Accepted, Description = "Advies=1" },
        CheckUuid = "3f0c9a52-7d1e-4b86-9c40-5ae2d8f0b617",
    };

    public static void ReadByHand() => BareXml.Read(Reply, BareCheckReply.Read);

    public static void ReadBillink() => V1Operations.Check.ResponseCodec.Read(Reply);

    public static void ReadXmlSerializer()
    {
        using var reader = XmlReader.Create(new MemoryStream(Reply));
        new XmlSerializer(typeof(CheckResponse)).Deserialize(reader);
    }

    public static void WriteByHand() => BareXml.Write(new MemoryStream(), Message, BareCheckReply.Write);

    public static void WriteBillink() => V1Operations.Check.ResponseCodec.Write(new ArrayBufferWriter<byte>(), Message);

    public static void WriteXmlSerializer() => new XmlSerializer(typeof(CheckResponse)).Serialize(new MemoryStream(), Message);
}
