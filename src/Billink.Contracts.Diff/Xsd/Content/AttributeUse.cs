using System.Xml.Schema;
using Billink.Contracts.Diff.Xsd.Loading;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>An attribute as a type has it.</summary>
/// <param name="Part">Where it is declared or referred to.</param>
/// <param name="Fixed">The only value that it may have; null for any.</param>
/// <param name="Default">What it is when it is left out; null for nothing.</param>
/// <param name="IsRequired">Whether it must be there.</param>
/// <param name="IsFound">Whether a wildcard lets it in, and looks at the declaration for what may be inside.</param>
internal sealed record AttributeUse(XmlSchemaAttribute Part, string? Fixed, string? Default, bool IsRequired, bool IsFound)
{
    public XmlSchemaSimpleType Type => Part.AttributeSchemaType!;

    /// <summary>What a type declares or refers to; what a reference doesn't say itself, the attribute does that it refers to.</summary>
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

    /// <summary>What a wildcard finds.</summary>
    public static AttributeUse Found(XmlSchemaAttribute attribute) =>
        new(attribute, attribute.FixedValue, attribute.DefaultValue, IsRequired: false, IsFound: true);
}
