using System.Xml;
using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>The reply to a check, read and written by hand.</summary>
internal static class BareCheckReply
{
    public static CheckResponse Read(XmlReader reader)
    {
        ReplyKind result = default;
        CheckOutcome? outcome = null;
        string? uuid = null;
        while (reader.NodeType is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "RESULT":
                    result = new ReplyKind(reader.ReadElementContentAsString());
                    break;
                case "MSG":
                    outcome = ReadOutcome(reader);
                    break;
                case "UUID":
                    uuid = reader.ReadElementContentAsString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new CheckResponse { Result = result, Outcome = outcome, CheckUuid = uuid };
    }

    public static void Write(XmlWriter writer, CheckResponse message)
    {
        writer.WriteElementString("RESULT", message.Result.Value);
        if (message.Outcome is { } outcome)
        {
            writer.WriteStartElement("MSG");
            writer.WriteElementString("CODE", outcome.Code.Value);
            BareXml.Text(writer, "DESCRIPTION", outcome.Description);
            writer.WriteEndElement();
        }

        BareXml.Text(writer, "UUID", message.CheckUuid);
    }

    private static CheckOutcome ReadOutcome(XmlReader reader)
    {
        CheckOutcomeCode code = default;
        string? description = null;
        reader.Read();
        while (reader.NodeType is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "CODE":
                    code = new CheckOutcomeCode(reader.ReadElementContentAsString());
                    break;
                case "DESCRIPTION":
                    description = reader.ReadElementContentAsString();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.Read();
        return new CheckOutcome { Code = code, Description = description };
    }
}
