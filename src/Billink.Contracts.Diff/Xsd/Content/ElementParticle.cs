using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>A place for an element of one name.</summary>
/// <param name="declaration">The declaration of the element.</param>
internal sealed class ElementParticle(XmlSchemaElement declaration) : Particle
{
    private readonly Binding binding = new(declaration);

    public ElementName Name { get; } = ElementName.Of(declaration.QualifiedName);

    public XmlSchemaElement Declaration { get; } = declaration;

    public override IEnumerable<ElementName> Names => [Name];

    public override Binding? Match(ElementName name) => name == Name ? binding : null;
}
