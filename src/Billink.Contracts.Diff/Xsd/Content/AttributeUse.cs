using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Loading;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>An attribute of a type.</summary>
/// <param name="Part">The declaration or the reference.</param>
/// <param name="Fixed">The fixed value; null if there is none.</param>
/// <param name="Default">The default value; null if there is none.</param>
/// <param name="IsRequired">Whether the attribute is required.</param>
/// <param name="IsFound">Whether a wildcard allows the attribute and validates it by its declaration.</param>
internal sealed record AttributeUse(XmlSchemaAttribute Part, string? Fixed, string? Default, bool IsRequired, bool IsFound)
{
    public XmlSchemaSimpleType Type => Part.AttributeSchemaType!;

    /// <summary>Creates the use of a declared or referenced attribute. A reference inherits missing values from its target.</summary>
    public static AttributeUse Of(XmlSchemaAttribute attribute, XsdSchemas schemas)
    {
        var declared = attribute.RefName.IsEmpty ? null : schemas.Set.GlobalAttributes[attribute.RefName] as XmlSchemaAttribute;
        return new AttributeUse(
            attribute,
            attribute.FixedValue ?? declared?.FixedValue,
            attribute.DefaultValue ?? declared?.DefaultValue,
            attribute.Use == XmlSchemaUse.Required,
            IsFound: false);
    }

    /// <summary>Creates the use of an attribute that a wildcard allows.</summary>
    public static AttributeUse Found(XmlSchemaAttribute attribute) =>
        new(attribute, attribute.FixedValue, attribute.DefaultValue, IsRequired: false, IsFound: true);
}
