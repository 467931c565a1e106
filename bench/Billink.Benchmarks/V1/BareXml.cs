using System.Globalization;
using System.Text;
using System.Xml;

namespace Billink.Benchmarks.V1;

/// <summary>The shared part of handwritten code over XmlReader and XmlWriter, which has the minimum cost of a message.</summary>
internal static class BareXml
{
    private static readonly XmlReaderSettings ReaderSettings = new() { IgnoreComments = true, IgnoreWhitespace = true };
    private static readonly XmlWriterSettings WriterSettings = new() { Encoding = new UTF8Encoding(false) };

    public static T Read<T>(byte[] body, Func<XmlReader, T> read)
    {
        using var reader = XmlReader.Create(new MemoryStream(body), ReaderSettings);
        reader.ReadStartElement("API");
        return read(reader);
    }

    public static void Write<T>(Stream output, T message, Action<XmlWriter, T> write)
    {
        using var writer = XmlWriter.Create(output, WriterSettings);
        writer.WriteStartElement("API");
        write(writer, message);
        writer.WriteEndElement();
    }

    public static decimal Decimal(XmlReader reader) =>
        decimal.Parse(reader.ReadElementContentAsString(), NumberStyles.Number, CultureInfo.InvariantCulture);

    public static DateOnly Date(XmlReader reader) =>
        DateOnly.ParseExact(reader.ReadElementContentAsString(), "dd-MM-yyyy", CultureInfo.InvariantCulture);

    public static void Text(XmlWriter writer, string name, string? value)
    {
        if (value is not null)
            writer.WriteElementString(name, value);
    }

    public static void Decimal(XmlWriter writer, string name, decimal? value) =>
        Text(writer, name, value?.ToString(CultureInfo.InvariantCulture));

    public static void Date(XmlWriter writer, string name, DateOnly? value) =>
        Text(writer, name, value?.ToString("dd-MM-yyyy", CultureInfo.InvariantCulture));
}
