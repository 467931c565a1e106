using System.Xml;

namespace Billink.Xml;

/// <summary>Reads values and reports the faults of a message.</summary>
/// <param name="report">Called for each fault. Reading continues unless it throws.</param>
internal sealed class XmlFaults(Action<XmlFault> report)
{
    /// <summary>Reads the current element as an amount; null when it is empty.</summary>
    /// <param name="reader">At the start of the element, and past its end afterwards.</param>
    /// <param name="malformed">
    /// The value of a malformed text. A required value has its type's default, so that it isn't reported as missing too.
    /// </param>
    public decimal? Decimal(XmlReader reader, decimal? malformed = null)
    {
        var place = XmlPlace.Of(reader);
        return XmlFormats.TryDecimal(XmlInput.Text(reader), out var value) ? value : Malformed(place, XmlFormats.DecimalForm, malformed);
    }

    /// <inheritdoc cref="Decimal"/>
    public int? Integer(XmlReader reader, int? malformed = null)
    {
        var place = XmlPlace.Of(reader);
        return XmlFormats.TryInteger(XmlInput.Text(reader), out var value) ? value : Malformed(place, XmlFormats.IntegerForm, malformed);
    }

    /// <inheritdoc cref="Decimal"/>
    public DateOnly? Date(XmlReader reader, DateOnly? malformed = null)
    {
        var place = XmlPlace.Of(reader);
        return XmlFormats.TryDate(XmlInput.Text(reader), out var value) ? value : Malformed(place, XmlFormats.DateForm, malformed);
    }

    /// <inheritdoc cref="Decimal"/>
    public bool? Flag(XmlReader reader, bool? malformed = null)
    {
        var place = XmlPlace.Of(reader);
        return XmlFormats.TryFlag(XmlInput.Text(reader), out var value) ? value : Malformed(place, XmlFormats.FlagForm, malformed);
    }

    /// <inheritdoc cref="Decimal"/>
    public bool? YesNo(XmlReader reader, bool? malformed = null)
    {
        var place = XmlPlace.Of(reader);
        return XmlFormats.TryYesNo(XmlInput.Text(reader), out var value) ? value : Malformed(place, XmlFormats.YesNoForm, malformed);
    }

    /// <summary>Reports a missing required value, and returns a replacement.</summary>
    public T Missing<T>(string element, string message, T instead = default!)
    {
        report(new XmlFault(element, XmlFaultKind.Missing, $"{message} has no {element}."));
        return instead;
    }

    private T? Malformed<T>(XmlPlace place, string expected, T? instead)
        where T : struct
    {
        report(new XmlFault(place.Element, XmlFaultKind.Malformed, FormattableString.Invariant(
            $"{place.Element} (line {place.Line}, column {place.Column}): expected {expected}.")));
        return instead;
    }
}
