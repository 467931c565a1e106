using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Billink.Contracts.Reading.Xsd;

/// <summary>Parses XML without DTDs and external files, and with limited depth.</summary>
internal static class XsdLoader
{
    private const int MaxDepth = 64;
    private const long MaxCharacters = 10_000_000;

    private static XmlReaderSettings Settings => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = null,
        CloseInput = true,
        MaxCharactersInDocument = MaxCharacters,
    };

    /// <summary>The root. If the text can't be parsed, adds a problem and returns null.</summary>
    public static XElement? Load(string text, ProblemList problems, CancellationToken cancellationToken)
    {
        try
        {
            if (!IsShallow(text, problems, cancellationToken))
                return null;
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            return XDocument.Load(reader, LoadOptions.SetLineInfo).Root;
        }
        catch (XmlException exception)
        {
            // A DTD is the only error without a position.
            if (exception.LineNumber == 0)
                problems.Add(ContractProblems.Unreadable, PositionOfDtd(text), "A DTD is not supported. Remove it.");
            else
                problems.Add(ContractProblems.Unreadable, new Position(exception.LineNumber, exception.LinePosition),
                    $"This is not XML: {exception.Message.TrimEnd('.')}. Correct it.");
            return null;
        }
    }

    /// <summary>Reports why the file is an invalid schema, although each construct in it is supported.</summary>
    public static void CheckSchema(string text, ProblemList problems)
    {
        void Add(XmlSchemaException exception) => problems.Add(ContractProblems.InvalidSchema,
            new Position(exception.LineNumber, exception.LinePosition),
            $"This is not a valid XSD: {exception.Message.TrimEnd('.')}. Correct it.");

        try
        {
            using var reader = XmlReader.Create(new StringReader(text), Settings);
            var schema = XmlSchema.Read(reader, (_, e) => Add(e.Exception));
            var set = new XmlSchemaSet { XmlResolver = null };
            set.ValidationEventHandler += (_, e) => Add(e.Exception);
            if (schema is not null)
                set.Add(schema);
            set.Compile();
        }
        catch (XmlSchemaException exception)
        {
            Add(exception);
        }
    }

    private static Position PositionOfDtd(string text)
    {
        var at = Math.Max(0, text.IndexOf("<!DOCTYPE", StringComparison.Ordinal));
        var before = text.Substring(0, at);
        return new Position(before.Count(c => c == '\n') + 1, at - before.LastIndexOf('\n'));
    }

    private static bool IsShallow(string text, ProblemList problems, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(new StringReader(text), Settings);
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth <= MaxDepth)
                continue;
            var info = (IXmlLineInfo)reader;
            problems.Add(ContractProblems.TooLarge, new Position(info.LineNumber, info.LinePosition),
                $"Elements are nested more than {MaxDepth} levels deep. Reduce the nesting.");
            return false;
        }

        return true;
    }
}
