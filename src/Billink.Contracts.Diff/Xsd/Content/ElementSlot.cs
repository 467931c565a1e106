using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>A place for an element of one name.</summary>
/// <param name="declaration">Its declaration.</param>
internal sealed class ElementSlot(XmlSchemaElement declaration) : Slot
{
    private readonly Binding binding = new(declaration);

    public Name Name { get; } = Name.Of(declaration.QualifiedName);

    public XmlSchemaElement Declaration { get; } = declaration;

    public override IEnumerable<Name> Names => [Name];

    public override Binding? Match(Name name) => name == Name ? binding : null;
}
