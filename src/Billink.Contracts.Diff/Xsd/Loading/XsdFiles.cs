using System.Xml.Schema;

namespace Billink.Contracts.Diff.Xsd.Loading;

/// <summary>A schema and the files that it refers to, before they are compiled.</summary>
/// <param name="Set">All schemas.</param>
/// <param name="Main">The schema of the main file.</param>
/// <param name="Resolver">The files.</param>
internal sealed record XsdFiles(XmlSchemaSet Set, XmlSchema Main, XsdResolver Resolver)
{
    /// <summary>Whether both versions have the same files with the same texts.</summary>
    public bool HasTextsOf(XsdFiles other) => Resolver.Texts.SequenceEqual(other.Resolver.Texts, StringComparer.Ordinal);
}
