using System.Xml;
using Billink.Masking;
using Billink.Xml;

namespace Billink.Envelopes;

/// <summary>Finds the error in a v1 reply: <c>API/RESULT</c> is <c>ERROR</c>, and <c>API/ERROR</c> has the code.</summary>
public sealed class XmlEnvelope : BillinkEnvelope
{
    private XmlEnvelope()
    {
    }

    /// <summary>The envelope of every v1 operation.</summary>
    public static XmlEnvelope Instance { get; } = new();

    internal override BodyMask Mask => V1BodyMask.Instance;

    /// <inheritdoc/>
    public override BillinkErrorReply? ReadError(int httpStatus, ReadOnlyMemory<byte> body)
    {
        try
        {
            return Read(body);
        }
        catch (XmlException)
        {
            return XmlRepair.Of(body) is { } repaired ? ReadError(httpStatus, repaired) : null;
        }
    }

    private static BillinkErrorReply? Read(ReadOnlyMemory<byte> body)
    {
        using var reader = XmlInput.Open(body);
        if (reader.MoveToContent() is not XmlNodeType.Element || reader.LocalName != "API" || reader.IsEmptyElement)
            return null;
        reader.Read();
        while (reader.MoveToContent() is XmlNodeType.Element)
        {
            switch (reader.LocalName)
            {
                case "ERROR":
                    return ReadDetails(reader);

                // RESULT comes first in every recorded reply, so a success reply is left after a few bytes.
                case "RESULT":
                    if (!reader.ReadElementContentAsString().AsSpan().Trim().Equals("ERROR", StringComparison.OrdinalIgnoreCase))
                        return null;
                    break;

                default:
                    reader.Skip();
                    break;
            }
        }

        return null;
    }

    private static BillinkErrorReply ReadDetails(XmlReader reader)
    {
        string? code = null;
        var message = "";
        using var details = reader.ReadSubtree();
        details.Read();
        details.Read();
        while (details.MoveToContent() is XmlNodeType.Element)
        {
            if (details.LocalName == "CODE")
                code = details.ReadElementContentAsString().Trim() is { Length: > 0 } text ? text : null;
            else if (details.LocalName == "DESCRIPTION")
                message = details.ReadElementContentAsString().Trim();
            else
                details.Skip();
        }

        return new BillinkErrorReply(code, message);
    }
}
