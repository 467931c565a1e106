using System.Xml.Schema;
using Billink.Contracts.Documents;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>The location of a part of a schema.</summary>
internal static class XsdLocation
{
    public static SourceLocation Of(XmlSchemaObject part, XsdSchemas schemas) =>
        new(schemas.FileOf(part), XPath(part), Math.Max(part.LineNumber, 1), Math.Max(part.LinePosition, 1));

    private static string XPath(XmlSchemaObject part)
    {
        var steps = new Stack<string>();
        for (var current = part; current is not null; current = current.Parent)
            steps.Push(Step(current));
        return "/" + string.Join('/', steps);
    }

    private static string Step(XmlSchemaObject part)
    {
        var (tag, key, value) = part switch
        {
            XmlSchema => ("schema", "", ""),
            XmlSchemaElement { RefName.IsEmpty: false } element => ("element", "ref", element.RefName.Name),
            XmlSchemaElement element => ("element", "name", element.Name),
            XmlSchemaAttribute { RefName.IsEmpty: false } attribute => ("attribute", "ref", attribute.RefName.Name),
            XmlSchemaAttribute attribute => ("attribute", "name", attribute.Name),
            XmlSchemaComplexType type => ("complexType", "name", type.Name),
            XmlSchemaSimpleType type => ("simpleType", "name", type.Name),
            XmlSchemaGroup group => ("group", "name", group.Name),
            XmlSchemaGroupRef group => ("group", "ref", group.RefName.Name),
            XmlSchemaAttributeGroup group => ("attributeGroup", "name", group.Name),
            XmlSchemaEnumerationFacet facet => ("enumeration", "value", facet.Value),
            XmlSchemaFacet facet => (FacetTag(facet), "value", facet.Value),
            XmlSchemaIdentityConstraint constraint => (Camel(constraint.GetType().Name["XmlSchema".Length..]), "name", constraint.Name),
            XmlSchemaComplexContentExtension or XmlSchemaSimpleContentExtension => ("extension", "", ""),
            XmlSchemaComplexContentRestriction or XmlSchemaSimpleContentRestriction or XmlSchemaSimpleTypeRestriction =>
                ("restriction", "", ""),
            XmlSchemaSimpleTypeList => ("list", "", ""),
            XmlSchemaSimpleTypeUnion => ("union", "", ""),
            _ => (Camel(part.GetType().Name["XmlSchema".Length..]), "", ""),
        };
        return string.IsNullOrEmpty(value) ? $"xs:{tag}" : $"xs:{tag}[@{key}={Quote(value)}]";
    }

    private static string FacetTag(XmlSchemaFacet facet) => Camel(facet.GetType().Name["XmlSchema".Length..^"Facet".Length]);

    private static string Camel(string name) => char.ToLowerInvariant(name[0]) + name[1..];

    private static string Quote(string value) => value.Contains('\'', StringComparison.Ordinal) ? $"\"{value}\"" : $"'{value}'";
}
