using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Instances;

/// <summary>Validates documents with the base library.</summary>
internal static class DocumentValidator
{
    /// <summary>Returns the first problem; null if the document is valid.</summary>
    public static string? FirstFault(XElement document, XmlSchemaSet set)
    {
        // The base library reports an undeclared element only as a warning.
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
