using System.Collections.ObjectModel;
using System.Xml;
using Billink.V1;

namespace Billink.Benchmarks.V1;

/// <summary>The reply to a credit of several invoices, read and written by hand.</summary>
internal static class BareCreditReply
{
    public static CreditResponse Read(XmlReader reader)
    {
        ReplyKind result = default;
        Collection<CreditInvoiceOutcome> invoices = [];
        while (reader.NodeType is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "RESULT":
                    result = new ReplyKind(reader.ReadElementContentAsString());
                    break;
                case "MSG":
                    reader.Read();
                    reader.Read();
                    while (reader.NodeType is XmlNodeType.Element)
                        invoices.Add(ReadInvoice(reader));
                    reader.Read();
                    reader.Read();
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        return new CreditResponse { Result = result, Outcome = new CreditOutcome { Invoices = invoices } };
    }

    public static void Write(XmlWriter writer, CreditResponse message)
    {
        writer.WriteElementString("RESULT", message.Result.Value);
        writer.WriteStartElement("MSG");
        writer.WriteStartElement("STATUSES");
        foreach (var invoice in message.Outcome!.Invoices!)
        {
            writer.WriteStartElement("ITEM");
            writer.WriteElementString("INVOICENUMBER", invoice.InvoiceNumber);
            BareXml.Text(writer, "MESSAGE", invoice.Message);
            writer.WriteElementString("CODE", invoice.Code.Value);
            writer.WriteEndElement();
        }

        writer.WriteEndElement();
        writer.WriteEndElement();
    }

    private static CreditInvoiceOutcome ReadInvoice(XmlReader reader)
    {
        string? number = null, text = null;
        CreditInvoiceCode code = default;
        reader.Read();
        while (reader.NodeType is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "INVOICENUMBER":
                    number = reader.ReadElementContentAsString();
                    break;
                case "MESSAGE":
                    text = reader.ReadElementContentAsString();
                    break;
                case "CODE":
                    code = new CreditInvoiceCode(reader.ReadElementContentAsString());
                    break;
                default:
                    reader.Skip();
                    break;
            }
        }

        reader.Read();
        return new CreditInvoiceOutcome { InvoiceNumber = number!, Message = text, Code = code };
    }
}
