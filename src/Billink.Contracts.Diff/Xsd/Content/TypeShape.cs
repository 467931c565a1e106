using System.Xml.Schema;
using System.Xml;
using Billink.Contracts.Diff.Xsd.Loading;
using Billink.Contracts.Diff.Xsd.Values;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The parts of a simple or complex type that are compared.</summary>
internal sealed class TypeShape
{
    private TypeShape(XmlSchemaType type, XsdSchemas schemas, ContentModel content, ValueSpace? value, bool isMixed)
    {
        (Type, Content, Value, IsMixed) = (type, content, value, isMixed);
        if (type is not XmlSchemaComplexType complex)
            return;
        Wildcard = complex.AttributeWildcard;
        foreach (XmlSchemaAttribute attribute in complex.AttributeUses.Values)
        {
            if (attribute.Use != XmlSchemaUse.Prohibited)
                Attributes[attribute.QualifiedName] = AttributeUse.Of(attribute, schemas);
        }

        // A wildcard validates a declared attribute by its declaration.
        if (Wildcard is not { ProcessContents: not XmlSchemaContentProcessing.Skip } wildcard)
            return;
        var namespaces = NamespaceSet.Of(wildcard);
        foreach (XmlSchemaAttribute attribute in schemas.Set.GlobalAttributes.Values)
        {
            if (namespaces.Contains(attribute.QualifiedName.Namespace))
                Attributes.TryAdd(attribute.QualifiedName, AttributeUse.Found(attribute));
        }
    }

    public XmlSchemaType Type { get; }

    public ContentModel Content { get; }

    /// <summary>The type of the text; null if the content is elements or empty.</summary>
    public ValueSpace? Value { get; }

    /// <summary>Whether text is allowed between elements.</summary>
    public bool IsMixed { get; }

    public SortedDictionary<XmlQualifiedName, AttributeUse> Attributes { get; } =
        new(Comparer<XmlQualifiedName>.Create((a, b) => string.CompareOrdinal(a.ToString(), b.ToString())));

    public XmlSchemaAnyAttribute? Wildcard { get; }

    public static TypeShape Of(XmlSchemaType type, XsdSchemas schemas) => type switch
    {
        XmlSchemaComplexType { ContentType: XmlSchemaContentType.TextOnly } =>
            new(type, schemas, ContentModel.Empty, ValueSpace.Of(type), isMixed: false),
        XmlSchemaComplexType complex =>
            new(type, schemas, ContentModel.Of(complex, schemas), value: null, complex.ContentType == XmlSchemaContentType.Mixed),
        _ => new(type, schemas, ContentModel.Empty, ValueSpace.Of(type), isMixed: false),
    };
}
