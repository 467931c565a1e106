using System.Xml.Schema;

namespace Billink.Contracts.Diffing.Xsd.Content;

/// <summary>What a schema asks of an element at one place.</summary>
/// <param name="Declaration">Null where a wildcard lets anything be inside.</param>
internal sealed record Binding(XmlSchemaElement? Declaration)
{
    public static Binding Anything { get; } = new((XmlSchemaElement?)null);
}
