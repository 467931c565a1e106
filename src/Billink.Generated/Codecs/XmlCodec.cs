using System.Buffers;
using System.Text;
using System.Xml;
using Billink.Xml;

namespace Billink.Codecs;

/// <summary>
/// Writes and reads a v1 message with generated code over <see cref="XmlWriter"/> and <see cref="XmlReader"/>, without reflection.
/// </summary>
/// <typeparam name="T">The message.</typeparam>
public sealed class XmlCodec<T> : BillinkCodec<T>
{
    private const string Root = "API";

    // The declaration is exactly Billink's: single quotes, and a space before the end.
    private static readonly byte[] Declaration = "<?xml version='1.0' encoding='UTF-8' ?>"u8.ToArray();

    private static readonly XmlWriterSettings Plain = new()
    {
        CloseOutput = false,
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        // A line break in a value is part of it, the same on every platform.
        NewLineHandling = NewLineHandling.Entitize,
        OmitXmlDeclaration = true,
    };

    private readonly Func<XmlReader, XmlFaults, T> read;
    private readonly Action<XmlWriter, T> write;

    internal XmlCodec(Func<XmlReader, XmlFaults, T> read, Action<XmlWriter, T> write) => (this.read, this.write) = (read, write);

    /// <inheritdoc/>
    public override string MediaType => "text/xml";

    /// <inheritdoc/>
    public override void Write(IBufferWriter<byte> output, T message)
    {
        output.Write(Declaration);
        using var stream = new BufferStream(output);
        using var writer = XmlWriter.Create(stream, Plain);
        writer.WriteStartElement(Root);
        write(writer, message);
        writer.WriteEndElement();
    }

    /// <inheritdoc/>
    /// <remarks>Characters that XML can't hold, and bytes that can't be decoded, become U+FFFD.</remarks>
    public override T Read(ReadOnlyMemory<byte> body, string? mediaType = null)
    {
        try
        {
            return Read(body, StrictXmlFaults.Instance);
        }
        catch (BillinkFormatException) when (XmlRepair.Of(body) is { } repaired)
        {
            return Read(repaired, StrictXmlFaults.Instance);
        }
    }

    /// <summary>Reads a message as a server does: collects missing and malformed elements, and leaves their values out.</summary>
    /// <param name="body">The whole body.</param>
    /// <param name="faults">Takes the faults.</param>
    /// <returns>The message. A required member may be null, or its type's default, where a fault says so.</returns>
    /// <exception cref="BillinkFormatException">The body isn't XML, or its root isn't <c>API</c>.</exception>
    public T Read(ReadOnlyMemory<byte> body, ICollection<XmlFault> faults) => Read(body, new XmlFaults(faults.Add));

    private T Read(ReadOnlyMemory<byte> body, XmlFaults faults)
    {
        try
        {
            using var reader = XmlInput.Open(body);
            if (reader.MoveToContent() is not XmlNodeType.Element || reader.LocalName != Root)
                throw new BillinkFormatException($"The body isn't a {typeof(T).Name}: its root element is not {Root}.");
            return read(reader, faults);
        }
        catch (XmlException exception)
        {
            throw NotXml(exception.LineNumber, exception.LinePosition);
        }
    }

    // Without the reader's own exception, whose message quotes the body.
    private static BillinkFormatException NotXml(int line, int column) => new(FormattableString.Invariant(
        $"The body isn't a {typeof(T).Name}: it isn't XML (line {line}, column {column})."));
}
