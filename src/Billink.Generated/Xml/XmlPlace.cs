using System.Xml;

namespace Billink.Xml;

/// <summary>The position of an element.</summary>
/// <param name="Element">Its name.</param>
/// <param name="Line">Counted from 1; 0 when unknown.</param>
/// <param name="Column">Counted from 1; 0 when unknown.</param>
internal readonly record struct XmlPlace(string Element, int Line, int Column)
{
    /// <summary>The current element of a reader.</summary>
    public static XmlPlace Of(XmlReader reader) =>
        reader is IXmlLineInfo at ? new XmlPlace(reader.LocalName, at.LineNumber, at.LinePosition) : new XmlPlace(reader.LocalName, 0, 0);
}
