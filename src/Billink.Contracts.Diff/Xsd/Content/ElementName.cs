using System.Xml;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The name of an element in documents.</summary>
internal readonly record struct ElementName(string Namespace, string Local)
{
    public static ElementName Of(XmlQualifiedName name) => new(name.Namespace, name.Name);

    public XmlQualifiedName ToQualified() => new(Local, Namespace);

    /// <summary>The text for reports, with the namespace only if it is needed.</summary>
    public override string ToString() => Local;
}
