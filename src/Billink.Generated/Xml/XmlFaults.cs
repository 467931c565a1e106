using System.Xml;
using Billink.Codecs;

namespace Billink.Xml;

/// <summary>Decides what becomes of a fault while a message is read: the first one throws, or all are collected and reading goes on.</summary>
/// <param name="collected">Where faults go; null to throw.</param>
internal sealed class XmlFaults(ICollection<XmlFault>? collected)
{
    /// <summary>Throws on the first fault.</summary>
    public static XmlFaults Strict { get; } = new(null);

    /// <summary>Reads the text of the element that the reader stands on.</summary>
    public static string Text(XmlReader reader) => reader.ReadElementContentAsString();

    /// <summary>Reads the element that the reader stands on as a value of some text form.</summary>
    public T? Value<T>(XmlReader reader, Func<string?, T?> parse)
        where T : struct
    {
        var element = reader.LocalName;
        var position = reader as IXmlLineInfo;
        var (line, column) = (position?.LineNumber ?? 0, position?.LinePosition ?? 0);
        var text = reader.ReadElementContentAsString();
        try
        {
            return parse(text);
        }
        catch (FormatException exception)
        {
            Report(new XmlFault(element, XmlFaultKind.Malformed, FormattableString.Invariant($"{element} (line {line}, column {column}): {exception.Message}.")));
            return null;
        }
    }

    /// <summary>Stands in for a value that the contract requires and the message doesn't have.</summary>
    public T Missing<T>(string element, string message)
    {
        Report(new XmlFault(element, XmlFaultKind.Missing, $"{message} has no {element}."));
        return default!;
    }

    private void Report(XmlFault fault)
    {
        if (collected is null)
            throw new BillinkFormatException(fault.Message);
        collected.Add(fault);
    }
}
