using System.Xml;

namespace Billink.Contracts.Diff.Xsd.Content;

/// <summary>The name of an element as documents have it.</summary>
internal readonly record struct ElementName(string Namespace, string Local)
{
    public static ElementName Of(XmlQualifiedName name) => new(name.Namespace, name.Name);

    public XmlQualifiedName ToQualified() => new(Local, Namespace);

    /// <summary>As people write it; the namespace only where it tells something.</summary>
    public override string ToString() => Local;
}
