using System.Xml.Schema;

namespace Billink.Contracts.Diffing.Xsd.Content;

/// <summary>A place for any element of certain namespaces.</summary>
/// <param name="wildcard">The wildcard.</param>
/// <param name="schemas">Where its elements may be declared.</param>
internal sealed class AnySlot(XmlSchemaAny wildcard, XmlSchemaSet schemas) : Slot
{
    private readonly Namespaces namespaces = Namespaces.Of(wildcard);

    public override IEnumerable<Name> Names => namespaces.Samples.Select(sample => new Name(sample, "\u2026"));

    public override Binding? Match(Name name)
    {
        if (!namespaces.Contains(name.Namespace))
            return null;
        var declared = wildcard.ProcessContents == XmlSchemaContentProcessing.Skip ? null : schemas.GlobalElements[name.ToQualified()] as XmlSchemaElement;
        if (declared is not null)
            return new Binding(declared);
        return wildcard.ProcessContents is XmlSchemaContentProcessing.Strict or XmlSchemaContentProcessing.None ? null : Binding.Anything;
    }
}
