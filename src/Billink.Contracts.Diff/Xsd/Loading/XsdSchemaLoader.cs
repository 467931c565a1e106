using System.Xml;
using System.Xml.Schema;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>
/// Compiles a schema. Included and imported files come from <see cref="ContractSource.OpenRelative"/>, never from the network.
/// </summary>
internal static class XsdSchemaLoader
{
    private const int MaxDepth = 256;
    private const long MaxCharacters = 50_000_000;

    /// <summary>Reads and compiles a schema.</summary>
    /// <param name="source">The schema.</param>
    /// <param name="documents">Types that get a document element of the same name: our own contract has message types and no
    /// elements.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ContractInputException">The file is not a valid schema.</exception>
    public static XsdSchemas Load(ContractSource source, IEnumerable<string> documents, CancellationToken cancellationToken) =>
        Compile(Read(source, documents, cancellationToken));

    /// <summary>Reads a schema and the files that it refers to, but doesn't compile them, which takes most of the time.</summary>
    /// <param name="source">The schema.</param>
    /// <param name="documents">Types that get a document element of the same name.</param>
    /// <param name="cancellationToken">Cancels the operation.</param>
    /// <exception cref="ContractInputException">A file is not a schema, or doesn't exist.</exception>
    public static XsdFiles Read(ContractSource source, IEnumerable<string> documents, CancellationToken cancellationToken)
    {
        var files = new XsdResolver(source);
        return Run(files, () =>
        {
            CheckDepth(source, files, cancellationToken);
            using var reader = XmlReader.Create(new StringReader(files.TextOf(files.Root)), Settings(files), files.Root.ToString());
            var main = XmlSchema.Read(reader, (_, e) => throw Failure(files, e.Exception))
                ?? throw new ContractInputException(source.Name, 1, 1, "This is no XSD.");
            var set = new XmlSchemaSet { XmlResolver = files };
            set.ValidationEventHandler += (_, e) =>
            {
                if (e.Severity == XmlSeverityType.Error || e.Exception.InnerException is not null)
                    throw Failure(files, e.Exception);
            };
            set.Add(main);
            if (string.IsNullOrEmpty(main.TargetNamespace))
                set.Add(ElementsOf(documents));
            cancellationToken.ThrowIfCancellationRequested();
            return new XsdFiles(set, main, files);
        });
    }

    /// <summary>Compiles a schema that was read.</summary>
    /// <exception cref="ContractInputException">The schema is not valid.</exception>
    public static XsdSchemas Compile(XsdFiles files) => Run(files.Resolver, () =>
    {
        files.Set.Compile();
        return new XsdSchemas(files.Set, files.Main, files.Resolver);
    });

    private static T Run<T>(XsdResolver files, Func<T> read)
    {
        try
        {
            return read();
        }
        catch (XmlSchemaException exception)
        {
            throw Failure(files, exception);
        }
        catch (XmlException exception)
        {
            throw new ContractInputException(
                files.NameOf(exception.SourceUri), Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1),
                $"This is not XML: {exception.Message}", exception);
        }
    }

    private static XmlSchema ElementsOf(IEnumerable<string> types)
    {
        var schema = new XmlSchema();
        foreach (var type in types)
            schema.Items.Add(new XmlSchemaElement { Name = type, SchemaTypeName = new XmlQualifiedName(type) });
        return schema;
    }

    private static XmlReaderSettings Settings(XmlResolver resolver) => new()
    {
        DtdProcessing = DtdProcessing.Prohibit,
        XmlResolver = resolver,
        MaxCharactersInDocument = MaxCharacters,
    };

    // The compiler of the base library is recursive.
    private static void CheckDepth(ContractSource source, XsdResolver files, CancellationToken cancellationToken)
    {
        using var reader = XmlReader.Create(new StringReader(files.TextOf(files.Root)), Settings(null!), files.Root.ToString());
        while (reader.Read())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (reader.Depth <= MaxDepth)
                continue;
            var at = (IXmlLineInfo)reader;
            throw new ContractInputException(
                source.Name, at.LineNumber, at.LinePosition,
                $"Elements are nested more than {MaxDepth} deep. No contract needs that; flatten it.");
        }
    }

    private static ContractInputException Failure(XsdResolver files, XmlSchemaException exception) =>
        exception.InnerException as ContractInputException ?? new ContractInputException(
            files.NameOf(exception.SourceUri), Math.Max(exception.LineNumber, 1), Math.Max(exception.LinePosition, 1),
            $"This is not a valid XSD: {exception.Message}", exception);
}
