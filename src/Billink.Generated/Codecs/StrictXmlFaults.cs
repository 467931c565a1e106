using Billink.Xml;

namespace Billink.Codecs;

/// <summary>
/// The first fault of a message throws. A class of its own, because the codec is generic: its static fields are initialized once for each
/// message, and most of them are only for writing.
/// </summary>
internal static class StrictXmlFaults
{
    public static XmlFaults Instance { get; } = new(static fault => throw new BillinkFormatException(fault.Message));
}
