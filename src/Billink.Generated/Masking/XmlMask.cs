using System.Text;
using System.Xml;
using Billink.Xml;

namespace Billink.Masking;

/// <summary>
/// Masks XML node by node, so that a body that was cut off is shown up to its end. Leaves attributes out, as the contract has none.
/// </summary>
internal static class XmlMask
{
    public static string Apply(ReadOnlyMemory<byte> body, MaskRules rules)
    {
        var text = new StringBuilder();
        try
        {
            using var reader = XmlInput.Open(body);
            Copy(reader, text, rules);
            return text.ToString();
        }
        catch (XmlException) when (XmlRepair.Of(body) is { } repaired)
        {
            return Apply(repaired, rules);
        }
        catch (XmlException)
        {
            return text.Append("… (no XML from here on)").ToString();
        }
    }

    private static void Copy(XmlReader reader, StringBuilder text, MaskRules rules)
    {
        // The depth of the element whose content is masked; int.MaxValue for none.
        var maskedFrom = int.MaxValue;
        while (reader.Read())
        {
            switch (reader.NodeType)
            {
                case XmlNodeType.Element:
                    text.Append('<').Append(rules.Scrub(reader.LocalName)).Append(reader.IsEmptyElement ? " />" : ">");
                    if (!reader.IsEmptyElement && maskedFrom is int.MaxValue && reader.Depth > 0 && !rules.IsPlain(reader.LocalName))
                        maskedFrom = reader.Depth;
                    break;
                case XmlNodeType.EndElement:
                    text.Append("</").Append(rules.Scrub(reader.LocalName)).Append('>');
                    if (reader.Depth == maskedFrom)
                        maskedFrom = int.MaxValue;
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA when maskedFrom is int.MaxValue:
                    text.Append(System.Security.SecurityElement.Escape(rules.Scrub(reader.Value)));
                    break;
                case XmlNodeType.Text or XmlNodeType.CDATA:
                    rules.Collect(reader.Value);
                    text.Append(MaskRules.Masked);
                    break;
            }
        }
    }
}
