using System.Xml;

namespace Billink.Xml;

/// <summary>Writes the elements of a v1 message. Absent values are left out.</summary>
internal static class XmlOutput
{
    public static void Text(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteElementString(name, value);
    }

    public static void Decimal(XmlWriter writer, string name, decimal? value) => Text(writer, name, XmlFormats.FromDecimal(value));

    public static void Integer(XmlWriter writer, string name, int? value) => Text(writer, name, XmlFormats.FromInteger(value));

    public static void Date(XmlWriter writer, string name, DateOnly? value) => Text(writer, name, XmlFormats.FromDate(value));

    public static void Flag(XmlWriter writer, string name, bool? value) => Text(writer, name, XmlFormats.FromFlag(value));

    public static void YesNo(XmlWriter writer, string name, bool? value) => Text(writer, name, XmlFormats.FromYesNo(value));
}
