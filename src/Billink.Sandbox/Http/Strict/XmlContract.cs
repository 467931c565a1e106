using System.Globalization;
using System.Runtime.InteropServices;
using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using Billink.Xml;

namespace Billink.Sandbox.Http.Strict;

/// <summary>Checks v1 requests against the contract's XSD.</summary>
internal static class XmlContract
{
    /// <summary>Deeper than any message. Validation uses stack for each level.</summary>
    private const int Deepest = 32;

    private static readonly Lazy<XmlSchemaSet> Schemas = new(Load);

    /// <summary>Finds where a body deviates from a message.</summary>
    /// <param name="type">The message, as in <c>CheckRequest</c>.</param>
    /// <param name="body">The body.</param>
    /// <param name="malformed">The malformed values. Those that the XSD rejects, too, are reported once.</param>
    public static IReadOnlyList<SandboxDeviation> FindDeviations(string type, ReadOnlyMemory<byte> body, IEnumerable<XmlFault> malformed)
    {
        var found = new List<SandboxDeviation>();
        try
        {
            if (IsTooDeep(body))
                return [new SandboxDeviation("", "Elements are nested deeper than in any message.")];
            using var reader = Open(body);
            var root = XDocument.Load(reader, LoadOptions.SetLineInfo).Root!;
            if (root.Name != "API")
                return [new SandboxDeviation(Place(root), "The root is not API.")];
            lock (Schemas)
                root.Validate(Schemas.Value.GlobalTypes[new XmlQualifiedName(type)]!, Schemas.Value, (at, broken) =>
                    found.Add(new SandboxDeviation(Place(at), broken.Message)));
            foreach (var fault in malformed.Where(fault => !found.Exists(row => Names(row, fault.Element))))
                found.Add(new SandboxDeviation(fault.Element, fault.Message));
        }
        catch (XmlException exception)
        {
            found.Add(new SandboxDeviation(
                Place(exception.LineNumber, exception.LinePosition), "This is not well-formed XML without a DTD."));
        }

        return found;
    }

    private static bool Names(SandboxDeviation deviation, string element) =>
        deviation.Message.Contains($"'{element}'", StringComparison.Ordinal);

    private static bool IsTooDeep(ReadOnlyMemory<byte> body)
    {
        using var reader = Open(body);
        while (reader.Read())
        {
            if (reader.Depth > Deepest)
                return true;
        }

        return false;
    }

    private static XmlReader Open(ReadOnlyMemory<byte> body)
    {
        var stream = MemoryMarshal.TryGetArray(body, out var array)
            ? new MemoryStream(array.Array!, array.Offset, array.Count, writable: false)
            : new MemoryStream(body.ToArray(), writable: false);
        return XmlReader
            .Create(stream, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, CloseInput = true });
    }

    private static XmlSchemaSet Load()
    {
        using var resource = typeof(XmlContract).Assembly.GetManifestResourceStream("billink-v1.xsd")!;
        using var reader = XmlReader.Create(resource, new XmlReaderSettings { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null });
        var schemas = new XmlSchemaSet { XmlResolver = null };
        schemas.Add(targetNamespace: null, reader);
        schemas.Compile();
        return schemas;
    }

    private static string Place(
        object? at) => at is IXmlLineInfo info && info.HasLineInfo() ? Place(info.LineNumber, info.LinePosition) : "";

    private static string Place(int line, int column) => string.Create(CultureInfo.InvariantCulture, $"{line}:{column}");
}
