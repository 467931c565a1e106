using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Instances;

/// <summary>Whether the base library takes a document for valid.</summary>
internal static class DocumentValidator
{
    /// <summary>The first thing wrong; null when nothing is.</summary>
    public static string? FirstFault(XElement document, XmlSchemaSet set)
    {
        // An element that nobody declared is only worth a warning to the base library.
        var name = new XmlQualifiedName(document.Name.LocalName, document.Name.NamespaceName);
        if (set.GlobalElements[name] is not XmlSchemaElement { IsAbstract: false })
            return $"<{document.Name.LocalName}> is no document of this schema.";
        string? fault = null;
        new XDocument(new XElement(document)).Validate(set, (_, e) =>
        {
            if (e.Severity == XmlSeverityType.Error)
                fault ??= e.Message;
        });
        return fault;
    }
}
