using System.Xml;
using Billink.Xml;

namespace Billink.Sandbox.Api.V1.Requests;

/// <summary>The texts directly below <c>API</c>. They identify the merchant and the operation before the message is decoded.</summary>
internal sealed class RequestFields
{
    private readonly Dictionary<string, string> texts = new(StringComparer.Ordinal);

    private RequestFields()
    {
    }

    public string Version => this["VERSION"];

    public string Username => this["CLIENTUSERNAME"];

    public string ClientId => this["CLIENTID"];

    public string Action => this["ACTION"];

    /// <summary>The trimmed text of an element. Empty if it is missing.</summary>
    public string this[string element] => texts.GetValueOrDefault(element, "");

    /// <summary>Reads a body. Null if it isn't XML with the root <c>API</c>.</summary>
    public static RequestFields? Read(ReadOnlyMemory<byte> body)
    {
        try
        {
            using var reader = XmlInput.Open(body);
            if (reader.MoveToContent() is not XmlNodeType.Element || reader.LocalName != "API")
                return null;

            var fields = new RequestFields();
            if (XmlInput.Enter(reader))
            {
                while (XmlInput.NextChild(reader))
                    fields.ReadChild(reader);
            }

            // The rest after the root must be readable, too: a truncated message is none.
            while (reader.Read())
            {
            }

            return fields;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private void ReadChild(XmlReader reader)
    {
        var element = reader.LocalName;
        var text = "";
        using (var child = reader.ReadSubtree())
        {
            child.Read();
            while (child.Read())
            {
                if (child.Depth == 1 && child.NodeType is XmlNodeType.Text or XmlNodeType.CDATA)
                    text += child.Value;
            }
        }

        reader.Read();
        texts[element] = text.Trim();
    }
}
